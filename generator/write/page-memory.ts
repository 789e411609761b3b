// What each page was made from, noted on this machine only: a page whose view, template and
// program are those of the last run is read back instead of rendered.

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { errorCode, escapeFinder } from "../ground/folder-paths.ts";
import { sha256 } from "../ground/hash.ts";
import { isObject, ownObject } from "../ground/json.ts";
import { cacheFolder, readManifest } from "./manifest.ts";

const memoryPath = `${cacheFolder}/pages.json`;

/** The part of a view that its page depends on. */
export interface PageSource {
  readonly path: string;
  readonly kind: string;
  readonly template: string;
  readonly provider: string | null;
  /** Plain data: what JSON leaves out of it must not reach the page. */
  readonly data: object;
}

export interface PageMemory {
  /** The page as it lies there, or null when it has to be rendered. */
  recall(source: PageSource): string | null;
  /** Takes note of what the view at a path that was asked for gave. */
  note(path: string, text: string): void;
  /**
   * Keeps this run's notes. Call it after a write that succeeded; failing costs only time.
   */
  save(): void;
}

/** `program`: a hash of the program and all its templates. */
export function createPageMemory(folder: string, program: string): PageMemory {
  const before = readMemory(folder);
  const manifest = readManifest(folder);
  const hashes = manifest.kind === "read" ? manifest.files : new Map<string, string>();
  const now = new Map<string, string>();
  const noted = new Map<string, string>();
  // The forms of a page share their data, which is the larger part of what is hashed.
  const known = new WeakMap<object, string>();
  const dataHash = (data: object): string => {
    const hash = known.get(data) ?? sha256(JSON.stringify(data));
    known.set(data, hash);
    return hash;
  };
  return {
    recall({ path, kind, template, provider, data }) {
      const key = createHash("sha256")
        .update(JSON.stringify([program, kind, template, provider, dataHash(data)]))
        .digest("base64url");
      now.set(path, key);
      const [was, made] = before.get(path)?.split(" ") ?? [];
      if (was !== key) return null;
      const text = readQuietly(join(folder, path));
      if (text === null) return null;
      // What lies there has to be what this view gave then: a checkout may have brought another
      // state of it, with its manifest. An edited page is rendered, so that the edit is found.
      const hash = sha256(text);
      if (hash !== made || hash !== hashes.get(path)) return null;
      noted.set(path, `${key} ${hash}`);
      return text;
    },
    note(path, text) {
      const key = now.get(path);
      if (key !== undefined) noted.set(path, `${key} ${sha256(text)}`);
    },
    save() {
      writeMemory(folder, noted);
    },
  };
}

function readMemory(folder: string): Map<string, string> {
  try {
    const value: unknown = JSON.parse(readFileSync(join(folder, memoryPath), "utf8"));
    const pages = isObject(value) ? Object.entries(ownObject(value, "pages") ?? {}) : [];
    return new Map(
      pages.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    );
  } catch {
    return new Map();
  }
}

function writeMemory(folder: string, pages: ReadonlyMap<string, string>): void {
  if (escapeFinder(folder)(memoryPath)) return;
  try {
    const path = join(folder, memoryPath);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.${process.pid}`, JSON.stringify({ pages: Object.fromEntries(pages) }));
    renameSync(`${path}.${process.pid}`, path);
  } catch (error) {
    if (errorCode(error) === null) throw error;
  }
}

function readQuietly(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
