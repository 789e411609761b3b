// What a package was at its last release: the catalog that it was made from, its declarations, and
// hashes of what it held. Written by `release` only, and what the next release is held against.

import { createHash } from "node:crypto";
import type { Catalog, Provider } from "../catalog/catalog.ts";
import { byCodeUnit, isObject, type Json, type JsonObject, own, ownArray } from "../ground/json.ts";
import type { ApiSurface } from "./compare-api.ts";

export interface Snapshot {
  readonly version: string;
  readonly surface: ApiSurface;
  /** A hash of the runtime's sources. */
  readonly runtime: string;
  /** A hash of everything the package publishes, but for its version and changelog. */
  readonly content: string;
  /** Of the packed tarball; the next may not outgrow it unnoticed. */
  readonly packedBytes: number;
  /** Null for a package that belongs to no single provider. */
  readonly catalog: Catalog | null;
}

export interface PackageHashes {
  readonly runtime: string;
  readonly content: string;
}

interface File {
  readonly path: string;
  readonly text: string;
}

/** @param files those of one package, their paths below its folder. */
export function hashPackage(files: readonly File[]): PackageHashes {
  const sorted = [...files].sort((a, b) => byCodeUnit(a.path, b.path));
  const hashOf = (chosen: readonly File[]) => {
    const hash = createHash("sha256");
    for (const { path, text } of chosen) hash.update(`${path}\0${contentOf(path, text)}\0`);
    return hash.digest("hex");
  };
  return {
    runtime: hashOf(sorted.filter(({ path }) => path.startsWith("src/runtime/"))),
    content: hashOf(sorted.filter(({ path }) => path !== "CHANGELOG.md")),
  };
}

/** A release itself changes these, and must not be a reason for the next. */
function contentOf(path: string, text: string): string {
  if (path !== "package.json") return text;
  const manifest = JSON.parse(text) as JsonObject;
  const peers = own(manifest, "peerDependencies");
  return JSON.stringify({
    ...manifest,
    version: null,
    files: ownArray(manifest, "files").filter((name) => name !== "CHANGELOG.md"),
    ...(isObject(peers) ? { peerDependencies: Object.keys(peers) } : {}),
  });
}

/** The provider alone: what it shares with others is not its package's business. */
export function catalogOf(provider: Provider): Catalog {
  return { version: 1, providers: [provider], equivalents: [] };
}

export function emittedText({ surface, version, runtime, content, packedBytes }: Snapshot): string {
  const value = {
    version,
    packedBytes,
    runtime,
    content,
    entries: surface.entries,
    declarations: Object.fromEntries(surface.declarations),
  };
  return `${JSON.stringify(value, null, 1)}\n`;
}

export function catalogText(catalog: Catalog): string {
  return `${JSON.stringify(catalog, null, 1)}\n`;
}

/** Null when the text is not one of ours. */
export function parseEmitted(value: Json): Omit<Snapshot, "catalog"> | null {
  if (!isObject(value)) return null;
  const { version, packedBytes, runtime, content, declarations } = value;
  if (typeof version !== "string" || typeof packedBytes !== "number") return null;
  if (typeof runtime !== "string" || typeof content !== "string") return null;
  if (!isObject(declarations)) return null;
  const texts = Object.entries(declarations);
  const entries = ownArray(value, "entries");
  if (!isTexts(texts.map(([, text]) => text)) || !isTexts(entries)) return null;
  return {
    version,
    packedBytes,
    runtime,
    content,
    surface: { declarations: new Map(texts as [string, string][]), entries },
  };
}

function isTexts(list: readonly Json[]): list is readonly string[] {
  return list.every((item) => typeof item === "string");
}
