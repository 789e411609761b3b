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
  openStage,
  removeIfEmpty,
  type Stage,
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
  const change = openChange(folder);
  if ("kind" in change) return change;
  let changes: readonly FileChange[] | null;
  try {
    changes = plan();
  } catch (error) {
    await change.abandon();
    return { kind: "failed", ...fileProblem(error) };
  }
  if (changes === null) {
    await change.abandon();
    return { kind: "abandoned" };
  }
  for (const one of changes) change.add(one);
  return change.commit();
}

/** A change in the making: nobody else may change the folder until it is committed or abandoned. */
export interface OpenChange {
  /** Contents go to the stage; the folder itself stays as it is. */
  readonly add: (change: FileChange) => void;
  readonly commit: () => Promise<Failed | { readonly kind: "done" }>;
  readonly abandon: () => Promise<void>;
}

/** For changes that come one by one. Call `recoverFiles` first. */
export function openChange(folder: string): OpenChange | Busy | Failed {
  const isNew = findEntry(folder) === null;
  let staging: string | null = null;
  try {
    mkdirSync(folder, { recursive: true });
    staging = claimStaging(folder);
    const other = findLeftovers(folder).find(
      ({ path, mayHoldWork }) => mayHoldWork && path !== staging,
    );
    if (staging === null) return { kind: "busy", process: other?.owner ?? null };
    if (other === undefined) return changeInto(folder, staging, isNew);
    close(folder, staging, isNew);
    return { kind: "busy", process: other.owner };
  } catch (error) {
    if (staging !== null) letGo(staging);
    return { kind: "failed", ...fileProblem(error) };
  }
}

function changeInto(folder: string, staging: string, isNew: boolean): OpenChange {
  const stage = openStage(staging);
  let failure: Failed | null = null;
  const abandon = async () => {
    try {
      await stage.letGo();
      close(folder, staging, isNew);
    } finally {
      letGo(staging);
    }
  };
  return {
    add(change) {
      if (failure !== null) return;
      try {
        stage.add(change);
      } catch (error) {
        failure = failedIn(staging, error);
      }
    },
    async commit() {
      try {
        failure ??= await decide(folder, staging, stage);
        await stage.letGo();
        if (failure === null) releaseStaging(folder, staging);
        else close(folder, staging, isNew);
        return failure ?? { kind: "done" };
      } catch (error) {
        return { kind: "failed", ...fileProblem(error) };
      } finally {
        letGo(staging);
      }
    },
    abandon,
  };
}

/** A failure of the file system as a value. Anything else is thrown on, and the lock let go. */
function failedIn(staging: string, error: unknown): Failed {
  try {
    return { kind: "failed", ...fileProblem(error) };
  } catch (other) {
    letGo(staging);
    throw other;
  }
}

/** From the written journal on, a crash is followed by finishing the change. Null when it is made. */
async function decide(folder: string, staging: string, stage: Stage): Promise<Failed | null> {
  let journal: Journal;
  try {
    journal = journalOf(folder, stage.changes);
    await stage.flush();
    writeJournal(staging, journal);
  } catch (error) {
    return { kind: "failed", ...fileProblem(error) };
  }
  try {
    goForward(folder, staging, journal);
    return null;
  } catch (error) {
    const problem = fileProblem(error);
    turnBack(staging);
    goBack(folder, staging, journal);
    return { kind: "failed", ...problem };
  }
}

function close(folder: string, staging: string, isNew: boolean): void {
  releaseStaging(folder, staging);
  if (isNew) removeIfEmpty(folder);
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
