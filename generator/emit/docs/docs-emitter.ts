// Plans the site: a page per model, operation and linked schema, one per provider, comparisons,
// and the lists that lead to them. Each page is one view, laid out once per form.

import type { ReleaseNote } from "../../catalog/releases.ts";
import { coverEmitted } from "../contract/coverage-file.ts";
import type { EmitInput, Emitter, OutputKind, PlainFile, View } from "../emitter.ts";
import { planAllPages } from "./all-pages.ts";
import { planChangesFeed, planChangesPage } from "./changes-page.ts";
import { comparisonEntry, planCompareIndex, planComparePage } from "./compare-page.ts";
import { findComparisons } from "./comparisons.ts";
import { createContext, type DocsContext } from "./context.ts";
import { planCoveragePage } from "./coverage-page.ts";
import { modelFile, operationFile, schemaFile } from "./links.ts";
import { planLlms } from "./llms-file.ts";
import { planModelPage } from "./model-page.ts";
import { planOperationPage } from "./operation-page.ts";
import { completeFrame, type Frame } from "./page.ts";
import { planProviderPage } from "./provider-page.ts";
import { exampleParams } from "./sample-request.ts";
import { planSchemaPage } from "./schema-page.ts";
import { planNotFound, planSiteIndex } from "./site-index.ts";
import { planStartPage } from "./start-page.ts";
import { planTryData, tryScript } from "./try-it.ts";

type Form = "html" | "md" | "txt";

const kinds: Readonly<Record<Form, OutputKind>> = { html: "html", md: "markdown", txt: "text" };

/** Files that are the same on every site: style, icon and scripts. */
const assets = [
  "style.css",
  "icon.svg",
  "theme.js",
  "site.js",
  "search.js",
  "filter.js",
  "model.js",
  "try-it.js",
];

/** The data of a page: whatever its template needs, and the frame around it. */
type PageData = { readonly frame: Frame };

interface Page {
  /** Below `docs/`, without extension. */
  readonly file: string;
  readonly data: PageData;
  readonly forms: readonly Form[];
  readonly provider?: string;
}

export const docsEmitter: Emitter = {
  id: "docs",
  plan(input) {
    if (!input.withSite) return { views: [], files: [] };
    const { catalog } = input;
    const contexts = new Map(
      catalog.providers.map((provider) => [provider.id, createContext(provider, input)]),
    );
    return {
      views: planViews(input, contexts),
      files: [...contexts.values()].flatMap(planModelFiles),
    };
  },
};

type Contexts = ReadonlyMap<string, DocsContext>;

/** One page after the other, so that none is kept once its forms are rendered. */
function* planViews(input: EmitInput, contexts: Contexts): Generator<View> {
  const { catalog } = input;
  for (const page of planPages(input, contexts)) yield* pageViews(page, input);
  const comparisons = findComparisons(catalog).map((item) => comparisonEntry(item, "compare/"));
  yield plain("llms.txt", "llms.txt.hbs", planLlms(catalog, comparisons));
  const feed = planChangesFeed(catalog, newestFirst(input));
  // What is filled into this XML is escaped as it is in HTML.
  yield { ...plain("changes.atom", "changes.atom.hbs", feed), kind: "html" };
  for (const name of assets) yield plain(name, name, {});
}

function* planPages(input: EmitInput, contexts: Contexts): Generator<Page> {
  for (const context of contexts.values()) yield* planProvider(context);
  yield* planSite(input, contexts);
}

/** The pages of one API; what they link to is known once they are planned. */
function* planProvider(context: DocsContext): Generator<Page> {
  const { provider, schemas, linked } = context;
  const page = (file: string, data: PageData, forms: readonly Form[] = ["html", "md"]): Page => ({
    file: `${provider.id}/${file}`,
    data,
    forms,
    provider: provider.id,
  });
  for (const model of provider.models) {
    yield page(modelFile(model), planModelPage(model, context), ["html", "md", "txt"]);
  }
  for (const operation of provider.operations) {
    yield page(operationFile(operation), planOperationPage(operation, context));
  }
  yield page("index", planProviderPage(context));
  // A set hands out what is added while it is walked: schema pages link further schemas.
  for (const name of linked) {
    const named = schemas.get(name);
    if (named) yield page(schemaFile(named), planSchemaPage(named, context));
  }
}

function newestFirst({ releases }: EmitInput): readonly ReleaseNote[] {
  return [...(releases?.notes ?? [])].reverse();
}

/** What lies beside the page of each model: its part of the document, and its form's data. */
function planModelFiles(context: DocsContext): PlainFile[] {
  const { provider, schemas } = context;
  return provider.models.flatMap((model) => {
    const path = `docs/${provider.id}/${modelFile(model)}`;
    const fragment = context.fragments.make(model);
    const example = exampleParams(model, schemas);
    const data = example === null ? null : planTryData(model, example, context);
    return [
      ...(fragment === null
        ? []
        : [{ path: `${path}.openapi.json`, text: `${JSON.stringify(fragment, null, 1)}\n` }]),
      ...(data === null ? [] : [{ path: `${path}.try.js`, text: tryScript(data) }]),
    ];
  });
}

/** Where nothing is recorded, there is no page about it. */
function planCoverage(input: EmitInput): Page[] {
  const coverage = coverEmitted(input);
  if (coverage.length === 0) return [];
  const data = planCoveragePage(input.catalog, coverage);
  return [{ file: "coverage", data, forms: ["html", "md"] }];
}

/** The pages that belong to no single API. Planned last: the list of all pages needs the others. */
function planSite(input: EmitInput, contexts: Contexts): Page[] {
  const { catalog } = input;
  const comparisons = findComparisons(catalog);
  const entries = comparisons.map((item) => comparisonEntry(item, "compare/"));
  const linked = new Map([...contexts].map(([id, context]) => [id, context.linked]));
  const both: readonly Form[] = ["html", "md"];
  const coverage = planCoverage(input);
  return [
    ...comparisons.map((item): Page => {
      const data = planComparePage(item, catalog, contexts);
      return { file: `compare/${item.file}`, data, forms: ["html", "md", "txt"] };
    }),
    { file: "index", data: planSiteIndex(catalog), forms: both },
    { file: "start", data: planStartPage(catalog), forms: both },
    { file: "changes", data: planChangesPage(catalog, newestFirst(input)), forms: both },
    { file: "all", data: planAllPages(catalog, entries, linked, coverage.length > 0), forms: both },
    ...coverage,
    { file: "404", data: planNotFound(catalog), forms: ["html"] },
    ...(comparisons.length === 0
      ? []
      : [
          {
            file: "compare/index",
            data: planCompareIndex(catalog, comparisons),
            forms: both,
          },
        ]),
  ];
}

function pageViews({ file, data, forms, provider }: Page, { catalog }: EmitInput): View[] {
  const complete = { ...data, frame: completeFrame(data.frame, catalog) };
  return forms.map((form) => ({
    path: `docs/${file}.${form}`,
    kind: kinds[form],
    template: `${data.frame.template}.${form}.hbs`,
    provider: provider ?? null,
    data: complete,
  }));
}

function plain(path: string, template: string, data: object): View {
  return { path: `docs/${path}`, kind: "text", template: `docs/${template}`, provider: null, data };
}
