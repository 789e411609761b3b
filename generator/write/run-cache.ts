// A note, kept on this machine only, that makes a run with unchanged inputs cost next to nothing:
// the key of the last run's inputs, what it had to say, and the size and time of every file it left.
// Beside it stands what its files were made of, for a run in which only a few of them change.

import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { errorCode, escapeFinder, findEntry } from "../ground/folder-paths.ts";
import { isObject, type Json, own, ownArray, ownObject, ownString } from "../ground/json.ts";
import { stagingName } from "../ground/staging-folder.ts";
import { cacheFolder, manifestName } from "./manifest.ts";

const cachePath = `${cacheFolder}/run.json`;
/** Apart, for it is as large, and read only where something has changed. */
const partsPath = `${cacheFolder}/parts.json`;

export interface RunNote {
  /** A hash of everything the output depends on; the caller computes it. */
  readonly key: string;
  /** A hash of what no part of the output can be told from: program, options, templates. */
  readonly surroundings: string;
  /** Files outside the folders that every run reads: a document and those that it refers to. */
  readonly inputs: readonly string[];
  /** What the run told, to be told again; null where it has to take place each time. */
  readonly told: Json;
}

export interface NotedOutput {
  /** Every file that the manifest has. */
  readonly files: readonly string[];
  /** What they were made of, for the caller to read again. */
  readonly parts: Json;
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
    const surroundings = ownString(value, "surroundings");
    const entries = Object.entries(ownObject(value, "files") ?? {});
    const inputs = ownArray(value, "inputs").filter((path) => typeof path === "string");
    if (key === null || surroundings === null || !entries.every(isEntry)) return null;
    const files = new Map(entries as [string, [number, number]][]);
    return { key, surroundings, inputs, told: own(value, "told") ?? null, files };
  } catch {
    return null;
  }
}

/**
 * Notes that the folder now holds what the inputs with this key give. Call it after a write that
 * succeeded. A note that cannot be written is no failure: the next run only takes longer.
 */
export function writeRunCache(folder: string, note: RunNote, output: NotedOutput): void {
  if (escapeFinder(folder)(cachePath)) return;
  try {
    const paths = [...output.files, manifestName];
    const files = Object.fromEntries(paths.map((path) => [path, sizeAndTime(join(folder, path))]));
    mkdirSync(join(folder, cacheFolder), { recursive: true });
    putNote(join(folder, partsPath), { key: note.key, parts: output.parts });
    putNote(join(folder, cachePath), { ...note, files });
  } catch (error) {
    if (errorCode(error) === null) throw error;
  }
}

function putNote(path: string, note: object): void {
  // One name for all: what a killed run left is written over, and does not pile up.
  const staged = `${path}.next`;
  writeFileSync(staged, JSON.stringify(note));
  renameSync(staged, path);
}

/** What the run of this note left about its parts; null where that is not to be had. */
export function readParts(folder: string, { key }: RunNote): Json {
  try {
    const value: unknown = JSON.parse(readFileSync(join(folder, partsPath), "utf8"));
    return isObject(value) && own(value, "key") === key ? (own(value, "parts") ?? null) : null;
  } catch {
    return null;
  }
}

/** Whether a file is as the run left it; null where it left none of this name. */
export function createIntactFinder(
  folder: string,
  cache: RunCache,
): (path: string) => boolean | null {
  const isIntact = (path: string): boolean | null => {
    const known = cache.files.get(path);
    return known === undefined ? null : isAsNoted(join(folder, path), known);
  };
  // Without the manifest nobody knows which files are ours.
  return isIntact(manifestName) === true ? isIntact : () => false;
}

/** Whether a run on inputs with this key could only repeat what is there. */
export function isUpToDate(folder: string, cache: RunCache, key: string): boolean {
  if (cache.key !== key || !cache.files.has(manifestName)) return false;
  // An interrupted command has to be finished first.
  if (findEntry(join(folder, stagingName)) !== null) return false;
  for (const [path, known] of cache.files) if (!isAsNoted(`${folder}/${path}`, known)) return false;
  return true;
}

function isAsNoted(path: string, [size, changed]: readonly [number, number]): boolean {
  const entry = findEntry(path);
  return entry?.isFile() === true && entry.size === size && entry.mtimeMs === changed;
}

function sizeAndTime(path: string): [number, number] {
  const { size, mtimeMs } = statSync(path);
  return [size, mtimeMs];
}

function isEntry([, value]: [string, Json]): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((n) => typeof n === "number");
}
