// Recordings and half-finished jobs on the disk. A job under way is a file beside its recording,
// readable by its owner only; it goes away when the recording stands.

import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import type { Keeper, Pending } from "../contract/record-job.ts";
import { isObject } from "../ground/json.ts";

export interface Place {
  /** Below the folder of recordings: `acme/painter-2/live.json`. */
  readonly name: string;
  readonly path: string;
  /** As messages name it. */
  readonly shown: string;
}

export function placeOf(folder: string, root: string, ...parts: readonly string[]): Place {
  const path = join(folder, ...parts);
  const shown = relative(root, path).split(sep).join("/");
  return { name: parts.join("/"), path, shown };
}

/** The text of a file, or null when there is none. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Seen whole or not at all. */
export async function writeWhole(path: string, text: string, mode = 0o666): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.draft`;
  await writeFile(draft, text, { mode, flush: true });
  await rename(draft, path);
}

/** Keeps a job in `<folder>/job.pending`, which no reader of recordings takes for one. */
export function keeperAt(path: string): Keeper {
  return {
    keep: (pending) => writeWhole(path, `${JSON.stringify(pending, null, 2)}\n`, 0o600),
    drop: () => rm(path, { force: true }),
  };
}

export const noKeeper: Keeper = { keep: async () => {}, drop: async () => {} };

/** A job left by an earlier run; `unreadable` when the file is not what we wrote. */
export async function readPending(path: string): Promise<Pending | "unreadable" | null> {
  const text = await readIfThere(path);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isPending(value) ? value : "unreadable";
  } catch {
    return "unreadable";
  }
}

function isPending(value: unknown): value is Pending {
  if (!isObject(value)) return false;
  const texts = ["operation", "baseUrl", "startedAt"];
  return (
    (value["state"] === "submitting" || value["state"] === "submitted") &&
    texts.every((key) => typeof value[key] === "string") &&
    [value["id"], value["idempotencyKey"]].every(
      (one) => one === null || typeof one === "string",
    ) &&
    isObject(value["body"]) &&
    Array.isArray(value["exchanges"])
  );
}
