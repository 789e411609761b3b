// What every page has around its content.

import type { Catalog } from "../../catalog/catalog.ts";
import type { PageLink } from "./links.ts";
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

/** A link to a section of the page. */
export interface Section {
  readonly id: string;
  readonly title: string;
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
