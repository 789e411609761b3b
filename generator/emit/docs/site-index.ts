// The site's front page, its list for language models and the page for addresses that are wrong.

import type { Catalog, Provider } from "../../catalog/catalog.ts";
import { linkPath } from "./links.ts";
import {
  type ModelGroup,
  type OperationGroup,
  planModelGroups,
  planOperationGroups,
} from "./model-list.ts";
import { type Frame, siteName } from "./page.ts";
import { inlineSpans, type Span } from "./prose.ts";
import { cleanLine, counted, joined } from "./text.ts";

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

export function siteSummary({ providers }: Catalog): string {
  const models = providers.reduce((count, provider) => count + provider.models.length, 0);
  const operations = providers.reduce((count, provider) => count + provider.operations.length, 0);
  const names = joined(providers.map(({ name }) => cleanLine(name)));
  const what = models > 0 ? counted(models, "model") : counted(operations, "operation");
  if (providers.length === 0) return "No API has been read yet.";
  return models > 0
    ? `${what} of ${names}: parameters, prices, limits, errors and examples, with how each fact is known.`
    : `${what} of ${names}: parameters, bodies, responses and errors.`;
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
