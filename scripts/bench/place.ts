// Where a benchmark works: a folder that goes away with it, the built program, and its commands.

import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Command, createRunner, type Spent } from "./run-process.ts";

export interface Place {
  readonly folder: string;
  readonly root: string;
  readonly dist: string;
  readonly run: (command: Command) => Spent;
  /** What is being done, for somebody who waits. */
  readonly say: (text: string) => void;
}

export async function withPlace(
  root: string,
  work: (place: Place) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "modelsmith-bench-"));
  const shown = process.stderr.isTTY === true;
  try {
    await work({
      folder,
      root,
      dist: join(root, "dist"),
      run: createRunner(join(folder, "use")),
      say: (text) => {
        if (shown) process.stderr.write(`\r\u001b[K${text === "" ? "" : `  ${text} …`}`);
      },
    });
  } finally {
    if (shown) process.stderr.write("\r\u001b[K");
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Takes an output out of the way, for a run from nothing. It is kept until the end: on some file
 * systems (ext4) creating files just after thousands were removed takes ten times as long.
 */
export function putAside(folder: string): void {
  if (!existsSync(folder)) return;
  let n = 1;
  while (existsSync(`${folder}-${n}`)) n += 1;
  renameSync(folder, `${folder}-${n}`);
}

export const openapiTypescript = (root: string): string =>
  join(root, "node_modules", "openapi-typescript", "bin", "cli.js");
export const redocly = (root: string): string =>
  join(root, "node_modules", "@redocly", "cli", "bin", "cli.js");
export const typescript = (root: string, version: 5 | 7): string =>
  join(root, "node_modules", version === 5 ? "typescript" : "typescript-7", "bin", "tsc");
