// Compares what is to be in the output folder with what is there. Reads, changes nothing.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { escapeFinder, findEntry } from "../ground/folder-paths.ts";
import { sha256 } from "../ground/hash.ts";
import { pathKey } from "../ground/safe-path.ts";
import { type Manifest, type ManifestReading, readManifest, renderManifest } from "./manifest.ts";

/** One file of the output, complete. */
export interface TextFile {
  /** Below the output folder, with forward slashes. */
  readonly path: string;
  /** Bytes are UTF-8. */
  readonly text: string | Uint8Array;
}

export type FileState =
  | "unchanged"
  | "missing"
  /** As we wrote it, and now to be written differently. */
  | "outdated"
  /** Other than we wrote it. */
  | "edited"
  /** There, and never written by us. */
  | "foreign"
  /** Behind a link that leads out of the folder. */
  | "outside";

export interface PlannedFile {
  readonly path: string;
  readonly state: FileState;
}

/** A file that we wrote and that is no longer emitted. */
export interface StaleFile {
  readonly path: string;
  readonly state: "outdated" | "edited";
}

export interface OutputPlan {
  readonly files: readonly PlannedFile[];
  readonly stale: readonly StaleFile[];
  readonly manifest: {
    readonly text: string;
    readonly state: "unchanged" | "missing" | "outdated" | "broken";
    /** Why the present one cannot be used, or null. */
    readonly reason: string | null;
  };
}

export interface OutputPlanner {
  /** How a file that is to be there stands to what is there. Reads, changes nothing. */
  readonly add: (file: TextFile) => FileState;
  /** Has a file stay as it is. It must be in the manifest, and be as that says. */
  readonly keep: (path: string) => void;
  /** Everything that was added, and what is left over from before. */
  readonly plan: () => OutputPlan;
  /** Whether the folder still is what its manifest said when we began. */
  readonly isCurrent: () => boolean;
}

/** Compares files with those in the folder, one by one as they come. */
export function createPlanner(folder: string): OutputPlanner {
  const reading = readManifest(folder);
  const made: Manifest = reading.kind === "read" ? reading.files : new Map();
  const madeByKey = new Map([...made.keys()].map((path) => [pathKey(path), path]));
  const leadsOut = escapeFinder(folder);
  const hashes = new Map<string, string>();
  const files: PlannedFile[] = [];
  /** On a system that ignores case, a file that was renamed by case is found under both names. */
  const formerName = (path: string): string | null => {
    const former = madeByKey.get(pathKey(path));
    if (former === undefined || former === path || leadsOut(former)) return null;
    return findEntry(join(folder, former)) === null ? null : former;
  };
  const judge = (path: string, hash: string): FileState => {
    if (leadsOut(path)) return "outside";
    const former = formerName(path);
    const state = stateOf(join(folder, path), hash, made.get(former ?? path));
    return state === "unchanged" && former !== null ? "outdated" : state;
  };
  return {
    add({ path, text }) {
      const hash = sha256(text);
      const state = judge(path, hash);
      hashes.set(path, hash);
      files.push({ path, state });
      return state;
    },
    keep(path) {
      const hash = made.get(path);
      if (hash === undefined) throw new Error(`${path} is to be kept and was never written`);
      hashes.set(path, hash);
      files.push({ path, state: "unchanged" });
    },
    plan() {
      const text = renderManifest(hashes);
      return {
        files,
        stale: findStale(folder, made, hashes, leadsOut),
        manifest: {
          text,
          state: manifestState(reading, text),
          reason: reading.kind === "broken" ? reading.reason : null,
        },
      };
    },
    isCurrent() {
      const now = readManifest(folder);
      return (
        now.kind === reading.kind &&
        (now.kind !== "read" || reading.kind !== "read" || now.text === reading.text)
      );
    },
  };
}

function stateOf(path: string, wanted: string, made: string | undefined): FileState {
  const entry = findEntry(path);
  // A folder is no file that could be lost; putting the file fails, and is undone, if it is not empty.
  if (entry === null || entry.isDirectory()) return "missing";
  const present = entry.isFile() ? sha256(readFileSync(path)) : null;
  if (present === wanted) return "unchanged";
  if (made === undefined) return "foreign";
  return present === made ? "outdated" : "edited";
}

function findStale(
  folder: string,
  made: Manifest,
  wanted: ReadonlyMap<string, string>,
  leadsOut: (path: string) => boolean,
): StaleFile[] {
  return [...made].flatMap(([path, hash]): StaleFile[] => {
    if (wanted.has(path) || leadsOut(path)) return [];
    const entry = findEntry(join(folder, path));
    if (entry === null || entry.isDirectory()) return [];
    const isAsWritten = entry.isFile() && sha256(readFileSync(join(folder, path))) === hash;
    return [{ path, state: isAsWritten ? "outdated" : "edited" }];
  });
}

function manifestState(reading: ManifestReading, wanted: string): OutputPlan["manifest"]["state"] {
  switch (reading.kind) {
    case "none":
      return "missing";
    case "broken":
      return "broken";
    case "read":
      return reading.text === wanted ? "unchanged" : "outdated";
  }
}
