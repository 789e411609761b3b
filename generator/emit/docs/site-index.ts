// The site's front page, the list of every page, and the page for addresses that are wrong.

import { createHash } from "node:crypto";
import type { Catalog, Provider } from "../../catalog/catalog.ts";
import { type Catalogue, planCatalogue } from "./catalogue.ts";
import { findComparisons } from "./comparisons.ts";
import { linkPath } from "./links.ts";
import {
  type ModelGroup,
  type OperationGroup,
  planModelGroups,
  planOperationGroups,
} from "./model-list.ts";
import { type Frame, rootFrame } from "./page.ts";
import { inlineSpans, type Span } from "./prose.ts";
import { cleanLine, counted, joined } from "./text.ts";

export interface SiteIndex {
  readonly frame: Frame;
  readonly summary: string;
  readonly catalogue: Catalogue | null;
  /** `26 models at several providers, side by side`, or null where none is. */
  readonly compared: string | null;
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
  /** Of the forms that have no catalogue. */
  readonly models: readonly ModelGroup[];
  /** Shown only where there are no models. */
  readonly operations: readonly OperationGroup[];
  readonly operationsMore: boolean;
}

/** A front page with more operations than this sends the reader to the API's own page. */
const shownOperations = 60;

export function planSiteIndex(catalog: Catalog): SiteIndex {
  const summary = siteSummary(catalog);
  return {
    frame: rootFrame(catalog, { file: "index", title: "Reference", description: summary }),
    summary,
    catalogue: planCatalogue(catalog),
    compared: comparedText(findComparisons(catalog).length),
    providers: catalog.providers.map(planSummary),
  };
}

function comparedText(count: number): string | null {
  if (count === 0) return null;
  return `${counted(count, "model")} at several providers, side by side`;
}

export interface NotFoundPage {
  readonly frame: Frame;
  /** Its whole style: a link to a stylesheet would be looked for below the wrong address. */
  readonly style: string;
  /** For the page's Content-Security-Policy. */
  readonly styleHash: string;
}

/**
 * This page is served at addresses of any depth, so its links start from the server's root;
 * publishing puts the site's folder in front of them.
 */
export function planNotFound(catalog: Catalog): NotFoundPage {
  const frame = rootFrame(catalog, {
    file: "404",
    title: "Page not found",
    description: "The address is wrong, or the page has moved.",
    hasMarkdown: false,
  });
  const hash = createHash("sha256").update(notFoundStyle).digest("base64");
  return { frame: { ...frame, root: "/" }, style: notFoundStyle, styleHash: `sha256-${hash}` };
}

const notFoundStyle = [
  ":root{color-scheme:light dark}",
  "body{max-width:40rem;margin:18vh auto 0;padding:0 1.5rem;font:1rem/1.6 system-ui,sans-serif;background:light-dark(#fdfdfb,#131517);color:light-dark(#1b1d1f,#e8e6e0)}",
  "h1{margin:0;font-size:2.4rem;letter-spacing:-.02em;line-height:1.2}",
  ".eyebrow{margin:0;color:light-dark(#5a5f64,#a6abb1)}",
  "a{color:light-dark(#0b5d56,#72cdbf);text-underline-offset:.18em}",
  "ul{padding-left:1.1rem}",
].join("");

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
