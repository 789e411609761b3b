// A document that remembers where its parts come from, through overlays, joining and bundling.
// Only what moved or was added is noted; everything else stands where its pointer says.

import { isObject, type JsonObject } from "../ground/json.ts";
import type { SourceLocation } from "../ground/location.ts";
import type { SourceDocument } from "./parse-source.ts";

export interface TracedDocument {
  readonly root: JsonObject;
  readonly origins: Origins;
}

export interface Origins {
  /** Where a part comes from when no entry covers it. */
  readonly file: string;
  /** By pointer. An entry covers everything below it, up to the next entry. */
  readonly entries: ReadonlyMap<string, SourceLocation>;
}

/** A source as it stands. What is no object becomes an empty one, which normalising refuses. */
export function traced({ file, value }: SourceDocument): TracedDocument {
  return { root: isObject(value) ? value : {}, origins: { file, entries: new Map() } };
}

/** The place in a source file of the part at a pointer, by the longest entry that covers it. */
export function locate({ origins }: TracedDocument, pointer: string): SourceLocation {
  return locateIn(origins.entries, origins.file, pointer);
}

/** `locate` for a phase that is still filling its entries. */
export function locateIn(
  entries: ReadonlyMap<string, SourceLocation>,
  file: string,
  pointer: string,
): SourceLocation {
  if (entries.size === 0) return { file, pointer };
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) {
    const entry = entries.get(pointer.slice(0, end));
    if (entry) return { file: entry.file, pointer: entry.pointer + pointer.slice(end) };
  }
  return { file, pointer };
}
