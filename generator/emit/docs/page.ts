// What every page has around its content.

import type { Catalog } from "../../catalog/catalog.ts";
import { hasComparisons } from "./comparisons.ts";
import type { PageLink } from "./links.ts";
import { scriptJson } from "./structured.ts";
import { cleanLine, joined } from "./text.ts";

export interface Frame {
  readonly siteName: string;
  /** The browser's title. */
  readonly title: string;
  readonly description: string;
  /** From this page to the site's folder: `../`. */
  readonly root: string;
  /** This page's file, encoded for a link, without extension. */
  readonly file: string;
  readonly hasMarkdown: boolean;
  readonly hasText: boolean;
  /** The pages above this one, outermost first. */
  readonly crumbs: readonly PageLink[];
  readonly current: string;
  /** Where in the material the page comes from. */
  readonly source: string;
  /** The template without the ending of its form: `docs/model`. */
  readonly template: string;
}

/** A frame as templates get it: with what is the same for all pages of the site. */
export interface SiteFrame extends Frame {
  readonly nav: readonly NavLink[];
  /** JSON-LD that may stand between script tags as it is. */
  readonly structured: string;
  /** What the page's own scripts may reach beside its folder, for the content policy. */
  readonly connect: string;
}

export interface NavLink extends PageLink {
  readonly isCurrent: boolean;
}

/** A link to a section of the page. */
export interface Section {
  readonly id: string;
  readonly title: string;
}

/** Pages that every site has, in the order in which the head of each page names them. */
const sitePages = [
  { file: "start", label: "Getting started" },
  { file: "changes", label: "Changes" },
] as const;

/**
 * Where the form of a model's page may send a request: to this machine, where the simulator runs,
 * and to https addresses, since only the reader knows theirs. Nothing else on the page connects.
 */
const tryConnect = " http://127.0.0.1:* http://localhost:* https:";

export function completeFrame(frame: Frame, catalog: Catalog): SiteFrame {
  const { providers } = catalog;
  const models = providers.some((provider) => provider.models.length > 0);
  const pages = [
    { file: "index", label: models ? "Models" : "APIs" },
    ...(hasComparisons(catalog) ? [{ file: "compare/index", label: "Compare" }] : []),
    ...sitePages,
  ];
  return {
    ...frame,
    nav: pages.map(({ file, label }) => ({
      label,
      path: `${frame.root}${file}`,
      isCurrent: frame.template === `docs/${file.replace("/", "-")}`,
    })),
    connect: frame.template === "docs/model" ? tryConnect : "",
    structured: scriptJson({
      "@context": "https://schema.org",
      "@type": frame.crumbs.length > 0 ? "APIReference" : "WebPage",
      headline: frame.title,
      description: frame.description,
      inLanguage: "en",
      isPartOf: { "@type": "WebSite", name: frame.siteName },
    }),
  };
}

/** The frame of a page at the site's root. */
export function rootFrame(
  catalog: Catalog,
  {
    file,
    title,
    description,
    hasMarkdown = true,
    hasText = false,
    source = "the catalog",
  }: Pick<Frame, "file" | "title" | "description"> &
    Partial<Pick<Frame, "hasMarkdown" | "hasText" | "source">>,
): Frame {
  const name = siteName(catalog);
  return {
    siteName: name,
    title: file === "index" ? `${name}: reference` : `${title} · ${name}`,
    description,
    root: "",
    file,
    hasMarkdown,
    hasText,
    crumbs: [],
    current: title,
    source,
    template: `docs/${file}`,
  };
}

/** The site's name: its only API, or all of them. */
export function siteName({ providers }: Catalog): string {
  const [only, ...others] = providers;
  if (only && others.length === 0) return cleanLine(only.title) || cleanLine(only.name);
  return providers.length === 0
    ? "API reference"
    : `${joined(providers.map(({ name }) => cleanLine(name)))}`;
}

/** For search engines and previews: one sentence or two, not a wall. */
export function metaDescription(text: string, fallback: string): string {
  const line = cleanLine(text);
  if (line === "") return fallback;
  return line.length <= 200 ? line : `${[...line].slice(0, 198).join("").trimEnd()}…`;
}
