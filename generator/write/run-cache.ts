// A note, kept on this machine only, that makes a run with unchanged inputs cost next to nothing:
// the key of the last run's inputs, what it had to say, and the size and time of every file it left.

import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { errorCode, escapeFinder, findEntry } from "../ground/folder-paths.ts";
import { isObject, type Json, own, ownArray, ownObject, ownString } from "../ground/json.ts";
import { stagingName } from "../ground/staging-folder.ts";
import { cacheFolder, manifestName, readManifest } from "./manifest.ts";

const cachePath = `${cacheFolder}/run.json`;

export interface RunNote {
  /** A hash of everything the output depends on; the caller computes it. */
  readonly key: string;
  /** Files outside the folders that every run reads: a document and those that it refers to. */
  readonly inputs: readonly string[];
  /** What the run told, to be told again. */
  readonly told: Json;
}

export interface RunCache extends RunNote {
  /** Size in bytes and time of change in milliseconds, by path. */
  readonly files: ReadonlyMap<string, readonly [size: number, changed: number]>;
}

/** Null when there is no note, or none that could be read: the run then simply takes place. */
export function readRunCache(folder: string): RunCache | null {
  try {
    const value: unknown = JSON.parse(readFileSync(join(folder, cachePath), "utf8"));
    if (!isObject(value)) return null;
    const key = ownString(value, "key");
    const entries = Object.entries(ownObject(value, "files") ?? {});
    const inputs = ownArray(value, "inputs").filter((path) => typeof path === "string");
    if (key === null || !entries.every(isEntry)) return null;
    const files = new Map(entries as [string, [number, number]][]);
    return { key, inputs, told: own(value, "told") ?? null, files };
  } catch {
    return null;
  }
}

/**
 * Notes that the folder now holds what the inputs with this key give. Call it after a write that
 * succeeded. A note that cannot be written is no failure: the next run only takes longer.
 */
export function writeRunCache(folder: string, note: RunNote): void {
  if (escapeFinder(folder)(cachePath)) return;
  try {
    const manifest = readManifest(folder);
    if (manifest.kind !== "read") return;
    const paths = [...manifest.files.keys(), manifestName];
    const files = Object.fromEntries(paths.map((path) => [path, sizeAndTime(join(folder, path))]));
    const path = join(folder, cachePath);
    mkdirSync(dirname(path), { recursive: true });
    // One name for all: what a killed run left is written over, and does not pile up.
    writeFileSync(`${path}.next`, JSON.stringify({ ...note, files }));
    renameSync(`${path}.next`, path);
  } catch (error) {
    if (errorCode(error) === null) throw error;
  }
}

/** Whether a run on inputs with this key could only repeat what is there. */
export function isUpToDate(folder: string, cache: RunCache, key: string): boolean {
  if (cache.key !== key || !cache.files.has(manifestName)) return false;
  // An interrupted command has to be finished first.
  if (findEntry(join(folder, stagingName)) !== null) return false;
  return [...cache.files].every(([path, [size, changed]]) => {
    const entry = findEntry(join(folder, path));
    return entry?.isFile() === true && entry.size === size && entry.mtimeMs === changed;
  });
}

function sizeAndTime(path: string): [number, number] {
  const { size, mtimeMs } = statSync(path);
  return [size, mtimeMs];
}

function isEntry([, value]: [string, Json]): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((n) => typeof n === "number");
}
