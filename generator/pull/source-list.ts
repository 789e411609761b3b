// `spec/upstream/source.json`: where each document came from, and as what. Entries are kept as they
// are, with keys that we do not know, until a pull replaces their document.

import { readFileSync } from "node:fs";
import { errorCode } from "../ground/folder-paths.ts";
import { canonicalJson, isObject, type JsonObject, ownString } from "../ground/json.ts";
import { shownUrl } from "./source-url.ts";

export const sourceListName = "source.json";

export type SourceList = ReadonlyMap<string, JsonObject>;

export interface PulledEntry {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly sha256: string;
  /** In UTC, to the second. */
  readonly pulledAt: string;
  readonly bytes: number;
  /** The addresses of documents that were made one with it; such a file is not what was served. */
  readonly bundledFrom?: readonly string[];
}

/** Empty when there is no file; null when it cannot be read as what it is. */
export function readSourceList(path: string): SourceList | null {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR") return new Map();
    throw error;
  }
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value)) return null;
    const entries = Object.entries(value);
    return entries.every((entry): entry is [string, JsonObject] => isObject(entry[1]))
      ? new Map(entries)
      : null;
  } catch {
    return null;
  }
}

export function renderSourceList(list: SourceList): string {
  return canonicalJson(Object.fromEntries(list));
}

export function pulledEntry(entry: PulledEntry): JsonObject {
  return { ...entry, origin: "pulled" };
}

/** True for a document that was written from other sources, because the real one was out of reach. */
export function isReconstructed(entry: JsonObject | undefined): boolean {
  return entry !== undefined && ownString(entry, "origin") === "reconstructed";
}

/**
 * Asks for the document only if it is another one, where we are sure to have what the validators
 * speak of. Not for an address with a query: the list shows no query, and it may have been another.
 */
export function conditionsFor(
  url: URL,
  present: string | null,
  entry: JsonObject | undefined,
): Record<string, string> {
  if (entry === undefined || present === null || url.search !== "") return {};
  if (ownString(entry, "sha256") !== present || ownString(entry, "url") !== shownUrl(url.href))
    return {};
  const etag = sendable(ownString(entry, "etag"));
  if (etag !== null) return { "if-none-match": etag };
  const lastModified = sendable(ownString(entry, "lastModified"));
  return lastModified === null ? {} : { "if-modified-since": lastModified };
}

/** The list may have been edited: what cannot stand in a header is left out. */
function sendable(value: string | null): string | null {
  return value !== null && /^[\x20-\x7e]+$/.test(value) ? value : null;
}

/**
 * The entry for equal bytes: null when the present one may stay. Servers that date every answer
 * anew must not change the list with every pull, so only a new ETag, or an entry that is not about
 * these bytes from this address, is reason enough.
 */
export function entryForSame(
  present: JsonObject | undefined,
  entry: PulledEntry,
): JsonObject | null {
  const isAboutThis =
    present !== undefined &&
    ownString(present, "origin") === "pulled" &&
    ownString(present, "sha256") === entry.sha256 &&
    ownString(present, "url") === entry.url;
  if (!isAboutThis) return pulledEntry(entry);
  const { etag, lastModified } = entry;
  if (etag === null || etag === ownString(present, "etag")) return null;
  return { ...present, etag, lastModified };
}

/** Whether a pulled document is no longer what was pulled. */
export function isEdited(entry: JsonObject | undefined, present: string | null): boolean {
  if (entry === undefined || present === null) return false;
  return ownString(entry, "origin") === "pulled" && ownString(entry, "sha256") !== present;
}
