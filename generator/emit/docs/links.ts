// Addresses of pages. Views hold them without extension, since each form of a page links to its
// own kind; anything that comes from a document is percent-encoded or refused.

import type { Model, NamedSchema, Operation } from "../../catalog/catalog.ts";
import { cleanLine } from "./text.ts";

/** A link within the site: `path` is relative and has no extension. */
export interface PageLink {
  readonly label: string;
  readonly path: string;
}

/** Something said to come from elsewhere, with its address where it is one. */
export interface Reference {
  readonly text: string;
  readonly href: string | null;
  /** True when the address is more than the text says. */
  readonly differs: boolean;
}

/** A model may be called `index`, which is the name of its provider's page. */
export function modelFile({ moduleName }: Model): string {
  return moduleName.toLowerCase() === "index" ? `${moduleName}_` : moduleName;
}

export function operationFile({ moduleName }: Operation): string {
  return `operations/${moduleName}`;
}

export function schemaFile({ moduleName }: NamedSchema): string {
  return `schemas/${moduleName}`;
}

/** A file path as it stands in a link of any format: each part percent-encoded. */
export function linkPath(path: string): string {
  // Nearly every path is made of characters that stay.
  if (/^[\w.~/-]*$/.test(path)) return path;
  return path
    .split("/")
    .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, percentEncode))
    .join("/");
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`;
}

/** A normalised http or https address without credentials; null for everything else. */
export function externalHref(address: string | null | undefined): string | null {
  if (!address || !/^https?:\/\//i.test(address)) return null;
  try {
    const url = new URL(address);
    if (url.username !== "" || url.password !== "") return null;
    // The URL parser leaves these as they are in some parts; no output format may trip over them.
    return url.href.replace(/[<>"'`|\\^{}()\s]/g, percentEncode);
  } catch {
    return null;
  }
}

/** A page of the provider by its name; forms that cannot hide an address show it too. */
export function namedReference(link: { readonly name: string; readonly url: string }): Reference {
  const href = externalHref(link.url);
  return { text: cleanLine(link.name), href, differs: href !== null };
}

export function reference(text: string): Reference {
  const line = cleanLine(text);
  const href = externalHref(line);
  return { text: line, href, differs: href !== null && href !== line };
}

/** An id for a heading or row that no other text can forge into something else. */
export function anchor(...parts: readonly string[]): string {
  const text = parts.join("-");
  if (/^\w+$/.test(text)) return text;
  return text.replace(/[^\p{L}\p{N}_.-]+/gu, "-").replace(/^-+|(?<!-)-+$/g, "");
}
