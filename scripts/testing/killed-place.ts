// Test support: a folder that verbs are killed in again and again, each time from the same start.

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stagingName } from "../../generator/ground/staging-folder.ts";

export type Tree = ReadonlyMap<string, string>;

export interface KilledPlace {
  readonly root: string;
  readonly put: (path: string, text: string) => void;
  /** What is there now is what `reset` brings back. */
  readonly keep: () => void;
  readonly reset: () => void;
  /** Texts by path, without the cache, which is nobody's but this machine's. */
  readonly tree: (folder?: string) => Tree;
  /** What only a process at work may have there: stages, drafts, jobs under way. */
  readonly leftovers: () => readonly string[];
}

export function openKilledPlace(root: string): KilledPlace {
  const kept = `${root}-before`;
  mkdirSync(root, { recursive: true });
  return {
    root,
    put(path, text) {
      mkdirSync(join(root, path, ".."), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    keep: () => copy(root, kept),
    reset: () => copy(kept, root),
    tree: (folder = ".") => treeOf(root, folder),
    leftovers: () => readdirSync(root, { recursive: true, encoding: "utf8" }).filter(isLeftover),
  };
}

function copy(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}

function treeOf(root: string, folder: string): Tree {
  const found = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return new Map(
    found
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.includes(".cache"))
      .sort()
      // A pull notes when it was made.
      .map((path) => [
        path.slice(root.length),
        readFileSync(path, "utf8").replace(/("pulledAt": )"[^"]*"/, "$1"),
      ]),
  );
}

function isLeftover(path: string): boolean {
  return path.includes(stagingName) || /\.(?:draft|pending|next|json\.\d+)$/.test(path);
}

/** So many of the steps below `end`, the same in every run, spread over all of them. */
export function sampleSteps(count: number, end: number, seed: number): readonly number[] {
  let state = seed;
  const random = () => {
    // mulberry32: small, and good enough to pick from a few hundred.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const width = end / count;
  const steps = Array.from({ length: count }, (_, i) => Math.floor((i + random()) * width));
  return [...new Set(steps)];
}
