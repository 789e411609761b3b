// Test support: a process that dies in the middle of changing files, without dying.
// From the given step on every call that would change the disk throws, clean-up included,
// which is what a kill looks like to whoever comes afterwards.

import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

class Killed extends Error {}

const changing = ["renameSync", "linkSync", "mkdirSync", "rmSync", "rmdirSync"] as const;

const replaced = ["writeFileSync", "fsyncSync", "fsync"] as const;

/**
 * Runs `work` and lets it die before its `step`-th change to the disk, counted from 0; a file that
 * is being written then is left half-written. False when the work ended sooner. Nothing else may
 * change the disk meanwhile. Flushes count, but are not made: no power is cut here.
 */
export async function interruptedAt(step: number, work: () => unknown): Promise<boolean> {
  const death = prepareDeath(step);
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  } finally {
    death.callOff();
  }
  return death.hasCome();
}

function prepareDeath(step: number) {
  const originals = { ...fs };
  let done = 0;
  let killed = false;
  const count = () => {
    if (done >= step) killed = true;
    done += 1;
    if (killed) throw new Killed();
  };
  const patched = fs as unknown as Record<string, unknown>;
  for (const name of changing) {
    const original = originals[name] as (...all: unknown[]) => unknown;
    patched[name] = (...all: unknown[]) => {
      count();
      return original(...all);
    };
  }
  patched.writeFileSync = (path: string, content: string | Uint8Array) => {
    if (done === step) originals.writeFileSync(path, content.slice(0, content.length / 2));
    count();
    originals.writeFileSync(path, content);
  };
  patched.fsyncSync = count;
  patched.fsync = (_: number, done: (error: Error | null) => void) => {
    count();
    done(null);
  };
  syncBuiltinESMExports();
  return {
    hasCome: () => killed,
    callOff: () => {
      for (const name of [...changing, ...replaced]) patched[name] = originals[name];
      syncBuiltinESMExports();
    },
  };
}
