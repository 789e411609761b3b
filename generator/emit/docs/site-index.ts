// The site's front page, its list for language models and the page for addresses that are wrong.

import type { Catalog, Provider } from "../../catalog/catalog.ts";
import { linkPath, modelFile, operationFile } from "./links.ts";
import { type ModelGroup, type OperationGroup, planModelGroups, planOperationGroups } from "./model-list.ts";
import { type Frame, siteName } from "./page.ts";
import { priceHeadline } from "./price-view.ts";
import { inlineSpans, type Span, spokenText } from "./prose.ts";
import { cleanLine, counted, joined, withStop } from "./text.ts";
import { modalityWords } from "./wording.ts";

export interface SiteIndex {
  readonly frame: Frame;
  readonly summary: string;
  readonly providers: readonly ProviderSummary[];
}

export interface ProviderSummary {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly path: string;
  readonly packageName: string;
  readonly counts: string;
  readonly origin: readonly Span[];
  readonly models: readonly ModelGroup[];
  /** Shown only where there are no models. */
  readonly operations: readonly OperationGroup[];
  readonly operationsMore: boolean;
}

/** A front page with more operations than this sends the reader to the API's own page. */
const shownOperations = 60;

export function planSiteIndex(catalog: Catalog): SiteIndex {
  return {
    frame: siteFrame(catalog, "index", "docs/index"),
    summary: siteSummary(catalog),
    providers: catalog.providers.map(planSummary),
  };
}

export function planNotFound(catalog: Catalog): { readonly frame: Frame } {
  return { frame: siteFrame(catalog, "404", "docs/404") };
}

function siteFrame(catalog: Catalog, file: string, template: string): Frame {
  const name = siteName(catalog);
  return {
    siteName: name,
    title: file === "index" ? `${name}: reference` : `Page not found · ${name}`,
    description: siteSummary(catalog),
    root: "",
    file,
    hasMarkdown: file === "index",
    hasText: false,
    crumbs: [],
    current: name,
    source: "the catalog",
    template,
  };
}

function siteSummary({ providers }: Catalog): string {
  const models = providers.reduce((count, provider) => count + provider.models.length, 0);
  const operations = providers.reduce((count, provider) => count + provider.operations.length, 0);
  const names = joined(providers.map(({ name }) => cleanLine(name)));
  const what = models > 0 ? counted(models, "model") : counted(operations, "operation");
  return providers.length === 0
    ? "No API has been read yet."
    : `${what} of ${names}: parameters, prices, limits, errors and examples, with how each fact is known.`;
}

function planSummary(provider: Provider): ProviderSummary {
  const folder = `${provider.id}/`;
  const withoutModels = provider.models.length === 0;
  const few = provider.operations.length <= shownOperations;
  return {
    id: provider.id,
    name: cleanLine(provider.name),
    title: cleanLine(provider.title),
    path: linkPath(`${folder}index`),
    packageName: provider.packageName,
    counts: joined([
      ...(withoutModels ? [] : [counted(provider.models.length, "model")]),
      counted(provider.operations.length, "operation"),
    ]),
    origin: inlineSpans(provider.origin.note),
    models: planModelGroups(provider, folder),
    operations: withoutModels && few ? planOperationGroups(provider, folder) : [],
    operationsMore: withoutModels && !few,
  };
}

export interface LlmsFile {
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly { readonly title: string; readonly lines: readonly LlmsLine[] }[];
}

export interface LlmsLine {
  readonly label: string;
  readonly path: string;
  readonly text: string;
}

/** Beyond this an API's own index is the better list. */
const listedOperations = 200;

export function planLlms(catalog: Catalog): LlmsFile {
  return {
    title: siteName(catalog),
    summary: siteSummary(catalog),
    sections: [
      ...catalog.providers.flatMap(planLlmsSections),
      {
        title: "Optional",
        lines: [{ label: "Everything on one page", path: "index.md", text: "the same list with prices, for reading" }],
      },
    ],
  };
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
    label: cleanLine(operation.summary ?? "") || cleanLine(operation.id),
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
  const line = text.replace(/[.\s]+$/, "");
  return line.length <= 160 ? line : `${[...line].slice(0, 158).join("").trimEnd()}…`;
}
