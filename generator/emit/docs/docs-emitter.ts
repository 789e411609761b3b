// Plans the site: a page per model, operation and linked schema, one per provider, comparisons,
// and the lists that lead to them. Each page is one view, laid out once per form.

import type { ReleaseNote } from "../../catalog/releases.ts";
import { coverEmitted } from "../contract/coverage-file.ts";
import type { EmitInput, Emitter, Unit, View } from "../emitter.ts";
import { planAllPages } from "./all-pages.ts";
import { planChangesFeed, planChangesPage } from "./changes-page.ts";
import { comparisonEntry, planCompareIndex, planComparePage } from "./compare-page.ts";
import { findComparisons } from "./comparisons.ts";
import { createContext, type DocsContext } from "./context.ts";
import { planCoveragePage } from "./coverage-page.ts";
import { planLlms } from "./llms-file.ts";
import { modelUnit, operationUnit, schemaUnit } from "./page-units.ts";
import { type Form, type Page, pageViews } from "./page-views.ts";
import { planProviderPage } from "./provider-page.ts";
import { planNotFound, planSiteIndex } from "./site-index.ts";
import { planStartPage } from "./start-page.ts";

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
      files: [],
    };
  },
};

const both: readonly Form[] = ["html", "md"];

type Contexts = ReadonlyMap<string, DocsContext>;

/** One page after the other, so that none is kept once its forms are rendered. */
function* planViews(input: EmitInput, contexts: Contexts): Generator<View | Unit> {
  const { catalog } = input;
  for (const context of contexts.values()) yield* planProvider(context, input);
  for (const page of planSite(input, contexts)) yield* pageViews(page, catalog);
  const comparisons = findComparisons(catalog).map((item) => comparisonEntry(item, "compare/"));
  yield plain("llms.txt", "llms.txt.hbs", planLlms(catalog, comparisons));
  const feed = planChangesFeed(catalog, newestFirst(input));
  // What is filled into this XML is escaped as it is in HTML.
  yield { ...plain("changes.atom", "changes.atom.hbs", feed), kind: "html" };
  for (const name of assets) yield plain(name, name, {});
}

/** The pages of one API; what they link to is known once they are planned. */
function* planProvider(context: DocsContext, input: EmitInput): Generator<View | Unit> {
  const { provider, schemas, linked } = context;
  for (const model of provider.models) yield modelUnit(model, context, input);
  for (const operation of provider.operations) yield operationUnit(operation, context, input);
  const page = { file: `${provider.id}/index`, forms: both, provider: provider.id };
  yield* pageViews({ ...page, data: planProviderPage(context) }, input.catalog);
  // A set hands out what is added while it is walked: schema pages link further schemas.
  for (const name of linked) {
    const named = schemas.get(name);
    if (named) yield schemaUnit(named, context, input);
  }
}

function newestFirst({ releases }: EmitInput): readonly ReleaseNote[] {
  return [...(releases?.notes ?? [])].reverse();
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

function plain(path: string, template: string, data: object): View {
  return { path: `docs/${path}`, kind: "text", template: `docs/${template}`, provider: null, data };
}
