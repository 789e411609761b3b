// Test support: a process that dies in the middle of changing files, without dying.
// From the given step on no call that would change the disk does anything, clean-up included,
// which is what a kill looks like to whoever comes afterwards.

import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { relative, resolve, sep } from "node:path";

class Killed extends Error {}

const changing = ["renameSync", "linkSync", "mkdirSync", "rmSync", "rmdirSync"] as const;
const replaced = ["writeFileSync", "fsyncSync", "fsync"] as const;
const promised = ["rename", "mkdir", "rm", "writeFile"] as const;

export interface Death {
  /** Only changes in this folder count, and only they are stopped. */
  readonly within?: string;
}

/**
 * Runs `work` and lets it die before its `step`-th change to the disk, counted from 0; a file that
 * is being written then is left half-written. False when the work ended sooner. Nothing else may
 * change the disk meanwhile. Flushes count, but are not made: no power is cut here.
 */
export async function interruptedAt(
  step: number,
  work: () => unknown,
  death: Death = {},
): Promise<boolean> {
  const prepared = prepareDeath(step, death);
  try {
    await Promise.race([work(), prepared.come]);
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  } finally {
    prepared.callOff();
  }
  return prepared.hasCome();
}

/** How many changes to the disk `work` makes: the steps before which it can be let die. */
export async function countSteps(work: () => unknown, death: Death = {}): Promise<number> {
  const prepared = prepareDeath(Number.POSITIVE_INFINITY, death);
  try {
    await work();
  } finally {
    prepared.callOff();
  }
  return prepared.steps();
}

type AnyFunction = (...all: unknown[]) => unknown;

function prepareDeath(step: number, { within }: Death) {
  const originals = { ...fs };
  const promises = { ...fs.promises };
  let done = 0;
  let killed = false;
  let die = (): void => {};
  const come = new Promise<void>((resolved) => {
    die = resolved;
  });
  const concerns = (path: unknown) =>
    within === undefined || typeof path !== "string" || isBelow(within, path);
  const count = () => {
    if (done >= step) killed = true;
    done += 1;
    if (killed) throw new Killed();
  };
  const patched = fs as unknown as Record<string, unknown>;
  const patchedPromises = fs.promises as unknown as Record<string, unknown>;
  for (const name of changing) {
    const original = originals[name] as AnyFunction;
    patched[name] = (...all: unknown[]) => {
      if (concerns(all[0])) count();
      return original(...all);
    };
  }
  patched.writeFileSync = (path: string, content: string | Uint8Array, ...more: never[]) => {
    if (!concerns(path)) return originals.writeFileSync(path, content, ...more);
    if (done === step) originals.writeFileSync(path, content.slice(0, content.length / 2));
    count();
    originals.writeFileSync(path, content, ...more);
  };
  patched.fsyncSync = count;
  patched.fsync = (_: number, done: (error: Error | null) => void) => {
    count();
    done(null);
  };
  for (const name of promised) {
    const original = promises[name] as AnyFunction;
    patchedPromises[name] = async (...all: unknown[]) => {
      if (!concerns(all[0])) return original(...all);
      const isHalf = name === "writeFile" && done === step;
      try {
        count();
      } catch {
        if (isHalf) await original(all[0], halfOf(all[1]), all[2]);
        // What waits for a dead process waits in vain: nothing behind this may run.
        die();
        return new Promise(() => {});
      }
      return original(...all);
    };
  }
  syncBuiltinESMExports();
  return {
    come,
    steps: () => done,
    hasCome: () => killed,
    callOff: () => {
      for (const name of [...changing, ...replaced]) patched[name] = originals[name];
      for (const name of promised) patchedPromises[name] = promises[name];
      syncBuiltinESMExports();
    },
  };
}

function halfOf(content: unknown): string | Uint8Array {
  const whole = content as string | Uint8Array;
  return whole.slice(0, whole.length / 2);
}

function isBelow(folder: string, path: string): boolean {
  const below = relative(folder, resolve(path));
  return below !== ".." && !below.startsWith(`..${sep}`);
}
