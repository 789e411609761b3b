// The folder `.modelsmith-staging`, in which changes are prepared and which is the lock as well:
// whoever renames a folder of that name into place owns the tree until it is renamed away.
// It carries its owner's process id, so that what a dead process left can be told from work
// that goes on.

import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { errorCode, findEntry } from "./folder-paths.ts";
import { isObject, type Json, own } from "./json.ts";

export const stagingName = ".modelsmith-staging";
const beingMade = `${stagingName}-new-`;
const takenOver = `${stagingName}-take-`;
const doneWith = `${stagingName}-done-`;

/** The locks that this process holds while it waits for the disk: others of its own must see them. */
const held = new Set<string>();

interface Owner {
  readonly process: number;
  /** When the process started, in the kernel's count: a process id alone is given out again. */
  readonly started: string | null;
}

export interface Leftover {
  readonly path: string;
  /** True for the lock itself and for one that was being taken over: it may hold a journal. */
  readonly mayHoldWork: boolean;
  /** The process that is at work in it; null when that is dead. */
  readonly owner: number | null;
}

/** Everything of ours in a folder that is no output, the lock first. */
export function findLeftovers(folder: string): Leftover[] {
  return listNames(folder)
    .filter((name) => name === stagingName || name.startsWith(`${stagingName}-`))
    .sort()
    .map((name) => ({
      path: join(folder, name),
      mayHoldWork: name === stagingName || name.startsWith(takenOver),
      owner: livingOwner(join(folder, name)),
    }));
}

/** Takes the lock on a folder; null when another process was quicker. */
export function claimStaging(folder: string): string | null {
  const prepared = join(folder, `${beingMade}${process.pid}`);
  removeLeftover(prepared);
  mkdirSync(join(prepared, "new"), { recursive: true });
  mkdirSync(join(prepared, "old"));
  writeOwner(prepared);
  const staging = renameToLock(prepared, folder);
  if (staging === null) removeLeftover(prepared);
  else held.add(resolve(staging));
  return staging;
}

/** To be called when the work is over, however it ended: a lock left in place is then a dead one. */
export function letGo(staging: string): void {
  held.delete(resolve(staging));
}

/**
 * Makes a dead process's folder ours; null when another process was quicker. What could not become
 * the lock stays where it is: it may hold a journal, and the next command finds it.
 */
export function takeOverStaging(folder: string, leftover: string): string | null {
  const taken = join(folder, `${takenOver}${process.pid}-${randomBytes(4).toString("hex")}`);
  try {
    renameSync(leftover, taken);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
  writeOwner(taken);
  return renameToLock(taken, folder);
}

/** Gives the lock back in one step; only then are the leftovers swept up. */
export function releaseStaging(folder: string, staging: string): void {
  const done = join(folder, `${doneWith}${process.pid}`);
  removeLeftover(done);
  renameSync(staging, done);
  try {
    removeLeftover(done);
  } catch (error) {
    // The work is done; what could not be swept up now is swept up next time.
    if (errorCode(error) === null) throw error;
  }
}

/** A link in place of our folder is removed, never followed. */
export function removeLeftover(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

function renameToLock(prepared: string, folder: string): string | null {
  const staging = join(folder, stagingName);
  try {
    renameSync(prepared, staging);
    return staging;
  } catch (error) {
    if (!["EEXIST", "ENOTEMPTY", "EPERM", "ENOTDIR"].includes(errorCode(error) ?? "")) throw error;
    if (findEntry(staging) === null) throw error;
    return null;
  }
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR") return [];
    throw error;
  }
}

function writeOwner(staging: string): void {
  const owner: Json = { process: process.pid, started: startOf(process.pid) };
  writeFileSync(join(staging, "owner.next"), JSON.stringify(owner));
  renameSync(join(staging, "owner.next"), join(staging, "owner.json"));
}

function livingOwner(staging: string): number | null {
  const owner = readOwner(staging);
  if (owner === null) return null;
  if (owner.process === process.pid) return held.has(resolve(staging)) ? process.pid : null;
  try {
    process.kill(owner.process, 0);
  } catch (error) {
    if (errorCode(error) !== "EPERM") return null;
  }
  const started = startOf(owner.process);
  const isAnother = owner.started !== null && started !== null && owner.started !== started;
  return isAnother ? null : owner.process;
}

function readOwner(staging: string): Owner | null {
  try {
    const value: unknown = JSON.parse(readFileSync(join(staging, "owner.json"), "utf8"));
    if (!isObject(value)) return null;
    const id = own(value, "process");
    const started = own(value, "started");
    // Zero and negative numbers would ask after whole groups of processes.
    if (typeof id !== "number" || !Number.isSafeInteger(id) || id <= 0) return null;
    return { process: id, started: typeof started === "string" ? started : null };
  } catch {
    return null;
  }
}

/** Linux tells when a process started; elsewhere the process id has to do. */
function startOf(id: number): string | null {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, "utf8");
    // The name in brackets may hold spaces and brackets; the start is the 20th word after it.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}
