// The steps of a change to several files, forward and back. Each looks first at what is there, so
// that all of them can be done again after a crash, from wherever it left things.

import { linkSync, mkdirSync, renameSync, rmdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createFlusher, flushFolder, type Journal } from "./file-journal.ts";
import { errorCode, findEntry } from "./folder-paths.ts";
import { foldersAbove } from "./safe-path.ts";

/** One file to change. The path is below the folder and was found safe by the caller. */
export interface FileChange {
  readonly path: string;
  /** The whole new content; null removes the file. */
  readonly content: string | Uint8Array | null;
}

/** A change without its content: by now that is on the stage. */
export interface StagedChange {
  readonly path: string;
  readonly removes: boolean;
}

/** What has to be done, with what is needed to undo it. */
export function journalOf(folder: string, changes: readonly StagedChange[]): Journal {
  const puts = changes.filter(({ removes }) => !removes).map(({ path }) => path);
  const makes = new Set(puts.flatMap(foldersAbove));
  return {
    puts: puts.map((path) => ({ path, replaces: isFileLike(join(folder, path)) })),
    removes: changes.filter(({ removes }) => removes).map(({ path }) => path),
    makes: [...makes].filter((path) => !isFolder(join(folder, path))),
  };
}

export interface Stage {
  readonly changes: readonly StagedChange[];
  readonly add: (change: FileChange) => void;
  /** Settles when the disk has everything that was added. */
  readonly flush: () => Promise<void>;
  /** Settles when no file of the stage is held open any more. */
  readonly letGo: () => Promise<void>;
}

/** Where new contents wait, each named by its place among the puts. */
export function openStage(staging: string): Stage {
  const changes: StagedChange[] = [];
  const flusher = createFlusher();
  let puts = 0;
  return {
    changes,
    add({ path, content }) {
      changes.push({ path, removes: content === null });
      if (content === null) return;
      const file = stagedPut(staging, puts);
      puts += 1;
      writeFileSync(file, content);
      flusher.add(file);
    },
    flush: flusher.finish,
    letGo: flusher.abandon,
  };
}

export function goForward(folder: string, staging: string, journal: Journal): void {
  // Removals come first: a file may give way to a folder of its name, and the other way round.
  for (const [i, path] of journal.removes.entries()) {
    keepRemoved(join(folder, path), keptRemove(staging, i));
  }
  const needed = new Set(journal.puts.flatMap(({ path }) => foldersAbove(path)));
  const left = new Set(journal.removes.flatMap(foldersAbove));
  for (const path of deepestFirst(left)) if (!needed.has(path)) removeIfEmpty(join(folder, path));
  const parents = new Set(journal.puts.map(({ path }) => dirname(join(folder, path))));
  for (const path of parents) mkdirSync(path, { recursive: true });
  for (const [i, { path }] of journal.puts.entries()) {
    const staged = stagedPut(staging, i);
    if (findEntry(staged) === null) continue;
    keepReplaced(join(folder, path), keptPut(staging, i));
    renameSync(staged, join(folder, path));
  }
  for (const path of parents) flushFolder(path);
}

/** Puts back what `goForward` did, as far as it came; it, too, can be done again. */
export function goBack(folder: string, staging: string, journal: Journal): void {
  for (const [i, { path, replaces }] of journal.puts.entries()) {
    const target = join(folder, path);
    const kept = keptPut(staging, i);
    const isPut = findEntry(stagedPut(staging, i)) === null;
    if (!replaces) {
      // Back to the stage, not deleted: a second attempt must see that this one was undone.
      if (isPut && isFileLike(target)) renameSync(target, stagedPut(staging, i));
    } else if (findEntry(kept) !== null && (isPut || findEntry(target) === null)) {
      renameSync(kept, target);
    }
  }
  for (const path of deepestFirst(journal.makes)) removeIfEmpty(join(folder, path));
  for (const [i, path] of journal.removes.entries()) {
    if (findEntry(keptRemove(staging, i)) === null) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    renameSync(keptRemove(staging, i), join(folder, path));
  }
}

function keepRemoved(target: string, kept: string): void {
  if (isFileLike(target) && findEntry(kept) === null) renameSync(target, kept);
}

/** Keeps the old file by a second name, so that its first is never without a file. */
function keepReplaced(target: string, kept: string): void {
  const entry = findEntry(target);
  if (entry === null || entry.isDirectory() || findEntry(kept) !== null) return;
  if (entry.isFile()) {
    try {
      linkSync(target, kept);
      return;
    } catch (error) {
      // Not every file system has second names.
      if (errorCode(error) === null) throw error;
    }
  }
  renameSync(target, kept);
}

/** Leaves a folder that holds something, or is none, as it is. */
export function removeIfEmpty(path: string): void {
  try {
    rmdirSync(path);
  } catch (error) {
    // Not empty, gone already, or no folder: then it is not ours to remove.
    if (errorCode(error) === null) throw error;
  }
}

function deepestFirst(paths: Iterable<string>): string[] {
  return [...paths].sort((a, b) => b.length - a.length);
}

function isFileLike(path: string): boolean {
  const entry = findEntry(path);
  return entry !== null && !entry.isDirectory();
}

function isFolder(path: string): boolean {
  const entry = findEntry(path);
  return entry !== null && (entry.isDirectory() || entry.isSymbolicLink());
}

const stagedPut = (staging: string, i: number) => join(staging, "new", String(i));
const keptPut = (staging: string, i: number) => join(staging, "old", `put-${i}`);
const keptRemove = (staging: string, i: number) => join(staging, "old", `remove-${i}`);
