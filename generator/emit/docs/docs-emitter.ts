// Plans the site: a page per model, operation and linked schema, one per provider, and the lists
// that lead to them. Each page is one view, laid out once per form.

import type { Provider } from "../../catalog/catalog.ts";
import { coverEmitted } from "../contract/coverage-file.ts";
import type { EmitInput, Emitter, OutputKind, View } from "../emitter.ts";
import { createContext } from "./context.ts";
import { planCoveragePage } from "./coverage-page.ts";
import { modelFile, operationFile, schemaFile } from "./links.ts";
import { planLlms } from "./llms-file.ts";
import { planModelPage } from "./model-page.ts";
import { planOperationPage } from "./operation-page.ts";
import { planProviderPage } from "./provider-page.ts";
import { planSchemaPage } from "./schema-page.ts";
import { planNotFound, planSiteIndex } from "./site-index.ts";

type Form = "html" | "md" | "txt";

const kinds: Readonly<Record<Form, OutputKind>> = { html: "html", md: "markdown", txt: "text" };

export const docsEmitter: Emitter = {
  id: "docs",
  plan(input) {
    if (!input.withSite) return { views: [], files: [] };
    const { catalog } = input;
    return {
      views: [
        ...catalog.providers.flatMap((provider) => planProvider(provider, input)),
        ...forms("index", "index", planSiteIndex(catalog), ["html", "md"]),
        ...planCoverage(input),
        ...forms("404", "404", planNotFound(catalog), ["html"]),
        ...forms("llms", "llms", planLlms(catalog), ["txt"]),
        {
          path: "docs/style.css",
          kind: "text",
          template: "docs/style.css",
          provider: null,
          data: {},
        },
      ],
      files: [],
    };
  },
};

/** Where nothing is recorded, there is no page about it. */
function planCoverage(input: EmitInput): View[] {
  const coverage = coverEmitted(input);
  if (coverage.length === 0) return [];
  return forms("coverage", "coverage", planCoveragePage(input.catalog, coverage), ["html", "md"]);
}

function planProvider(provider: Provider, input: EmitInput): View[] {
  const context = createContext(provider, input);
  const both: readonly Form[] = ["html", "md"];
  const views = (file: string, template: string, data: object, wanted: readonly Form[]) =>
    forms(`${provider.id}/${file}`, template, data, wanted, provider.id);
  const pages = [
    ...provider.models.flatMap((model) =>
      views(modelFile(model), "model", planModelPage(model, context), ["html", "md", "txt"]),
    ),
    ...provider.operations.flatMap((operation) =>
      views(operationFile(operation), "operation", planOperationPage(operation, context), both),
    ),
    ...views("index", "provider", planProviderPage(context), both),
  ];
  // A set hands out what is added while it is walked: schema pages link further schemas.
  for (const name of context.linked) {
    const named = context.schemas.get(name);
    if (named)
      pages.push(...views(schemaFile(named), "schema", planSchemaPage(named, context), both));
  }
  return pages;
}

function forms(
  file: string,
  template: string,
  data: object,
  wanted: readonly Form[],
  provider: string | null = null,
): View[] {
  return wanted.map((form) => ({
    path: `docs/${file}.${form}`,
    kind: kinds[form],
    template: `docs/${template}.${form}.hbs`,
    provider,
    data,
  }));
}
