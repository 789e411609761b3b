// The list for language models, in the form of llmstxt.org: one line per model.

import type { Catalog, Provider } from "../../catalog/catalog.ts";
import type { ComparisonEntry } from "./compare-page.ts";
import { linkPath, modelFile, operationFile } from "./links.ts";
import { operationTitle } from "./operation-title.ts";
import { siteName } from "./page.ts";
import { priceHeadline } from "./price-view.ts";
import { inlineSpans, spokenText } from "./prose.ts";
import { siteSummary } from "./site-index.ts";
import { cleanLine, counted, withStop } from "./text.ts";
import { modalityWords } from "./wording.ts";

export interface LlmsFile {
  readonly title: string;
  readonly summary: string;
  readonly guide: string;
  readonly sections: readonly { readonly title: string; readonly lines: readonly LlmsLine[] }[];
}

export interface LlmsLine {
  readonly label: string;
  readonly path: string;
  readonly text: string;
}

/** Beyond this an API's own index is the better list. */
const listedOperations = 200;

export function planLlms(catalog: Catalog, comparisons: readonly ComparisonEntry[]): LlmsFile {
  return {
    title: siteName(catalog),
    summary: siteSummary(catalog),
    guide: catalog.providers.some(({ models }) => models.length > 0)
      ? "Each model's file is complete by itself: endpoint, key, parameters, price, job protocol, examples, errors."
      : "Each API's list leads to a page for each operation and each shared schema.",
    sections: [
      ...catalog.providers.flatMap(planLlmsSections),
      ...comparisonSection(comparisons),
      {
        title: "Optional",
        lines: [
          { label: "Overview", path: "index.md", text: "the front page of the site" },
          { label: "Getting started", path: "start.md", text: "a key, a package, a first result" },
          { label: "Changes", path: "changes.md", text: "what each release changed" },
          {
            label: "Everything",
            path: "llms-full.txt",
            text: "the files of all models in one, on the published site",
          },
        ],
      },
    ],
  };
}

function comparisonSection(comparisons: readonly ComparisonEntry[]): LlmsFile["sections"] {
  if (comparisons.length === 0) return [];
  const lines = comparisons.map(({ label, path, text }) => ({ label, path: `${path}.txt`, text }));
  return [{ title: "One model at several providers", lines }];
}

function planLlmsSections(provider: Provider): LlmsFile["sections"] {
  const name = cleanLine(provider.name);
  const folder = `${provider.id}/`;
  const models = provider.models.map((model) => ({
    label: cleanLine(model.name),
    path: `${linkPath(`${folder}${modelFile(model)}`)}.txt`,
    text: withStop(
      [
        `${modalityWords[model.modality].toLowerCase()}, id ${cleanLine(model.id)}`,
        ...(model.summary === null ? [] : [shortened(spokenText(inlineSpans(model.summary)))]),
        model.price.kind === "unknown" ? "price not published" : priceHeadline(model.price),
      ].join("; "),
    ),
  }));
  const listed = provider.operations.length <= listedOperations ? provider.operations : [];
  const operations = listed.map((operation) => ({
    label: operationTitle(operation),
    path: `${linkPath(`${folder}${operationFile(operation)}`)}.md`,
    text: cleanLine(`${operation.method.toUpperCase()} ${operation.path}`),
  }));
  const overview = {
    label: cleanLine(provider.title) || name,
    path: `${linkPath(folder)}index.md`,
    text: `base URL, key${provider.jobs === null ? "" : ", jobs"}, errors and the list of ${counted(provider.operations.length, "operation")}`,
  };
  return [
    ...(models.length === 0 ? [] : [{ title: `${name}: models`, lines: models }]),
    { title: `${name}: API`, lines: [overview, ...operations] },
  ];
}

/** One line per model has room for a sentence. */
function shortened(text: string): string {
  const line = text.replace(/(?<![.\s])[.\s]+$/, "");
  return line.length <= 160 ? line : `${[...line].slice(0, 158).join("").trimEnd()}…`;
}
