// One file outside the output folder, such as the names lock: written only when it changes, and
// put in place whole. An interruption is mended by whoever next recovers the file's folder.

import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { Diagnostic } from "../ground/diagnostic.ts";
import { problemDiagnostic } from "../ground/file-diagnostics.ts";
import { changeFiles } from "../ground/file-transaction.ts";

export async function writeTextFile(path: string, text: string): Promise<Diagnostic[]> {
  if (readQuietly(path) === text) return [];
  const folder = dirname(path);
  const outcome = await changeFiles(folder, () => [{ path: basename(path), content: text }]);
  return outcome.kind === "busy" || outcome.kind === "failed"
    ? [problemDiagnostic(folder, outcome)]
    : [];
}

function readQuietly(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
