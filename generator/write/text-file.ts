// One file outside the output folder, such as the names lock: written only when it changes, and
// put in place whole.

import { readFileSync, renameSync, writeFileSync } from "node:fs";
import type { Diagnostic } from "../ground/diagnostic.ts";

export function writeTextFile(path: string, text: string): Diagnostic[] {
  try {
    if (readQuietly(path) === text) return [];
    const staged = `${path}.${process.pid}.tmp`;
    writeFileSync(staged, text);
    renameSync(staged, path);
    return [];
  } catch (error) {
    return [
      {
        code: "write/failed",
        message: `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
        at: null,
        fix: "check that the folder exists and may be written to",
      },
    ];
  }
}

function readQuietly(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
