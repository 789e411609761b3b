// Changes several files of a folder so that they are seen all changed or none, whatever happens
// in between. Everything is staged and flushed, a journal decides, renames follow; whoever comes
// after a crash finishes what the journal holds, or, where there is none, clears the stage.
// Files are created synchronously: that costs most here, and waiting for each costs more.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Journal, readJournal, turnBack, writeJournal } from "./file-journal.ts";
import {
  type FileChange,
  goBack,
  goForward,
  journalOf,
  removeIfEmpty,
  stage,
} from "./file-steps.ts";
import { type FileProblem, fileProblem, findEntry } from "./folder-paths.ts";
import {
  claimStaging,
  findLeftovers,
  letGo,
  releaseStaging,
  removeLeftover,
  stagingName,
  takeOverStaging,
} from "./staging-folder.ts";

export type ChangeOutcome =
  | { readonly kind: "done" }
  /** The plan was null; nothing was touched. */
  | { readonly kind: "abandoned" }
  | Busy
  /** Nothing has changed, or what had was put back. */
  | Failed;

export type Recovery =
  /** Nothing was left over. */
  | { readonly kind: "clean" }
  | { readonly kind: "finished"; readonly files: number }
  | { readonly kind: "undone" }
  | Busy
  /** The leftovers stay as they are, for the next attempt. */
  | Failed;

export interface Busy {
  readonly kind: "busy";
  /** The process that works on the folder, or null when it could not be told. */
  readonly process: number | null;
}

export interface Failed extends FileProblem {
  readonly kind: "failed";
}

/**
 * Runs `plan` while nobody else may change the folder, then makes its changes.
 * Call `recoverFiles` first.
 */
export async function changeFiles(
  folder: string,
  plan: () => readonly FileChange[] | null,
): Promise<ChangeOutcome> {
  const isNew = findEntry(folder) === null;
  let staging: string | null = null;
  try {
    mkdirSync(folder, { recursive: true });
    staging = claimStaging(folder);
    const other = findLeftovers(folder).find(
      ({ path, mayHoldWork }) => mayHoldWork && path !== staging,
    );
    if (staging === null) return { kind: "busy", process: other?.owner ?? null };
    const outcome: ChangeOutcome = other
      ? { kind: "busy", process: other.owner }
      : await changeUnderLock(folder, staging, plan);
    releaseStaging(folder, staging);
    if (isNew && outcome.kind !== "done") removeIfEmpty(folder);
    return outcome;
  } catch (error) {
    return { kind: "failed", ...fileProblem(error) };
  } finally {
    if (staging !== null) letGo(staging);
  }
}

/** Finishes or undoes what an interrupted `changeFiles` left. Touches nothing where all is well. */
export function recoverFiles(folder: string): Recovery {
  try {
    let found: Recovery = { kind: "clean" };
    for (const leftover of findLeftovers(folder)) {
      if (leftover.owner !== null) {
        if (leftover.mayHoldWork) return { kind: "busy", process: leftover.owner };
        continue;
      }
      if (!leftover.mayHoldWork || !findEntry(leftover.path)?.isDirectory()) {
        removeLeftover(leftover.path);
        continue;
      }
      const staging = takeOverStaging(folder, leftover.path);
      if (staging === null) return { kind: "busy", process: null };
      found = resume(folder, staging);
      if (found.kind === "failed") return found;
    }
    return found;
  } catch (error) {
    return { kind: "failed", ...fileProblem(error) };
  }
}

async function changeUnderLock(
  folder: string,
  staging: string,
  plan: () => readonly FileChange[] | null,
): Promise<ChangeOutcome> {
  let journal: Journal;
  try {
    const changes = plan();
    if (changes === null) return { kind: "abandoned" };
    journal = journalOf(folder, changes);
    await stage(staging, changes);
    writeJournal(staging, journal);
  } catch (error) {
    return { kind: "failed", ...fileProblem(error) };
  }
  try {
    goForward(folder, staging, journal);
    return { kind: "done" };
  } catch (error) {
    const problem = fileProblem(error);
    turnBack(staging);
    goBack(folder, staging, journal);
    return { kind: "failed", ...problem };
  }
}

function resume(folder: string, staging: string): Recovery {
  const read = readJournal(folder, staging);
  if (read === "unreadable") {
    return {
      kind: "failed",
      path: join(folder, stagingName),
      reason: "its journal is not one of ours",
    };
  }
  if (read === null || read.direction === "back") {
    if (read !== null) goBack(folder, staging, read.journal);
    releaseStaging(folder, staging);
    return { kind: "undone" };
  }
  try {
    goForward(folder, staging, read.journal);
  } catch (error) {
    fileProblem(error); // throws what is no failure of the file system
    turnBack(staging);
    goBack(folder, staging, read.journal);
    releaseStaging(folder, staging);
    return { kind: "undone" };
  }
  releaseStaging(folder, staging);
  return { kind: "finished", files: read.journal.puts.length + read.journal.removes.length };
}
