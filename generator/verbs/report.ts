// What every verb hands to the terminal: problems with their places in the text.

import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { locateDiagnostics } from "../document/locate-diagnostics.ts";
import { type Diagnostic, severityOf, sortDiagnostics } from "../ground/diagnostic.ts";
import type { LocatedDiagnostic } from "../ground/format-diagnostic.ts";
import { defaultLimits } from "../ground/limits.ts";

export interface Report {
  /** 0 fine, 1 problems in the material, 2 wrong use. */
  readonly exitCode: 0 | 1 | 2;
  readonly diagnostics: readonly LocatedDiagnostic[];
}

/**
 * Sorts diagnostics and finds their places. Texts that were read are taken from `files`; others
 * (templates, outputs) are looked up below `root`, where they exist.
 */
export function locateAll(
  diagnostics: readonly Diagnostic[],
  root: string,
  files: ReadonlyMap<string, string> = new Map(),
): Promise<LocatedDiagnostic[]> {
  const looked = new Map<string, string | null>(files);
  return locateDiagnostics(sortDiagnostics(diagnostics), (file) => {
    if (!looked.has(file)) looked.set(file, readQuietly(resolve(root, file)));
    return looked.get(file) ?? null;
  });
}

/** A device has no end, and a file beyond the limit was refused for its size. */
function readQuietly(path: string): string | null {
  try {
    const found = statSync(path);
    if (!found.isFile() || found.size > defaultLimits.bytes) return null;
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

export function exitCodeOf(diagnostics: readonly Diagnostic[]): 0 | 1 {
  return diagnostics.some((diagnostic) => severityOf(diagnostic) === "error") ? 1 : 0;
}
