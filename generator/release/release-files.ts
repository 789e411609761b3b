// The files of `spec/releases`: what a release writes, all at once, and what the next one reads.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Catalog } from "../catalog/catalog.ts";
import type { ReleaseNote, Releases, RemovedModel } from "../catalog/releases.ts";
import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import { canonicalJson, isObject, type Json, ownArray } from "../ground/json.ts";
import { catalogText, emittedText, parseEmitted, type Snapshot } from "./snapshot.ts";

export const overrideName = "release.override.yaml";
/** There from the moment a release is decided until its output is written. */
export const pendingName = "releases/pending.json";

export interface Change {
  readonly path: string;
  readonly content: string | null;
}

export interface Decided {
  readonly note: ReleaseNote;
  readonly versions: ReadonlyMap<string, string>;
  readonly removed: readonly RemovedModel[];
  /** By package folder. */
  readonly snapshots: ReadonlyMap<string, Snapshot>;
  readonly hadOverride: boolean;
}

/** Paths are below `spec/`. */
export function releaseFiles({
  note,
  versions,
  removed,
  snapshots,
  hadOverride,
}: Decided): Change[] {
  return [
    { path: `releases/${note.version.padStart(4, "0")}.json`, content: jsonText(note) },
    { path: "releases/versions.json", content: canonicalJson(Object.fromEntries(versions)) },
    { path: "releases/removed.json", content: jsonText(removed) },
    ...[...snapshots].flatMap(([id, snapshot]): Change[] => [
      { path: `releases/${id}/emitted.json`, content: emittedText(snapshot) },
      ...(snapshot.catalog === null
        ? []
        : [{ path: `releases/${id}/catalog.json`, content: catalogText(snapshot.catalog) }]),
    ]),
    { path: pendingName, content: jsonText({ release: note.version, date: note.date }) },
    ...(hadOverride ? [{ path: overrideName, content: null }] : []),
  ];
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

export function nextNumber({ notes }: Releases): string {
  return String(Math.max(0, ...notes.map(({ version }) => Number(version))) + 1);
}

/** The packages' last releases; a package without one is absent. */
export async function readSnapshots(
  spec: string,
  ids: readonly string[],
): Promise<Checked<ReadonlyMap<string, Snapshot>>> {
  const found = new Map<string, Snapshot>();
  const diagnostics: Diagnostic[] = [];
  for (const id of ids) {
    const emitted = await readJson(join(spec, "releases", id, "emitted.json"));
    if (emitted === undefined) continue;
    const value = parseEmitted(emitted);
    const catalog = await readJson(join(spec, "releases", id, "catalog.json"));
    if (value && (catalog === undefined || isCatalog(catalog))) {
      // Its top was looked at; the rest this program wrote.
      found.set(id, { ...value, catalog: (catalog as unknown as Catalog | undefined) ?? null });
    } else {
      diagnostics.push({
        code: "release/unusable-file",
        message: `spec/releases/${id} does not hold a release of this version of modelsmith`,
        at: null,
        fix: "restore it from version control: only `modelsmith release` writes this folder",
      });
    }
  }
  return { value: found, diagnostics };
}

export async function readPending(spec: string): Promise<string | null> {
  const value = await readJson(join(spec, pendingName));
  if (value === undefined) return null;
  return isObject(value) && typeof value["release"] === "string" ? value["release"] : "";
}

function isCatalog(value: Json): boolean {
  return isObject(value) && ownArray(value, "providers").every(isObject);
}

/** Undefined where there is no file; null where it is no JSON. */
async function readJson(path: string): Promise<Json | undefined> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}
