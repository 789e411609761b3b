// Refuses outputs whose paths could reach outside the output folder, or that two systems
// would understand differently.

import type { Diagnostic } from "../ground/diagnostic.ts";
import { foldersAbove, pathKey, unsafePathReason } from "../ground/safe-path.ts";
import { isReserved } from "./manifest.ts";

const reserved = "is kept for what modelsmith notes about its output";

export function checkPaths(paths: readonly string[]): Diagnostic[] {
  const unsafe = paths.flatMap((path) => {
    const reason = reasonAgainst(path);
    return reason === null ? [] : [unsafePath(path, reason)];
  });
  return [...unsafe, ...findClashes(paths)];
}

/** Whether a path may be looked at and written, for itself. */
export function isUsable(path: string): boolean {
  return reasonAgainst(path) === null;
}

function reasonAgainst(path: string): string | null {
  return unsafePathReason(path) ?? (isReserved(path) ? reserved : null);
}

export function unsafePath(path: string, reason: string): Diagnostic {
  return {
    code: "emit/unsafe-path",
    message: `output path ${JSON.stringify(path)} ${reason}`,
    at: null,
    fix: "pin a plain name, in the provider's facts, for what the file is named after",
  };
}

/** Equal paths, paths equal but for case, and files that stand where others need a folder. */
function findClashes(paths: readonly string[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  const files = new Map<string, string>();
  const folders = new Map<string, string>();
  for (const path of paths) {
    const key = pathKey(path);
    const other = files.get(key);
    if (other === path) found.push(unsafePath(path, "is emitted twice"));
    else if (other !== undefined) found.push(unsafePath(path, differs(other)));
    files.set(key, path);
    for (const folder of foldersAbove(path)) {
      const known = folders.get(pathKey(folder));
      if (known === folder) break;
      if (known !== undefined)
        found.push(unsafePath(path, `is in a folder that ${differs(known)}`));
      folders.set(pathKey(folder), folder);
    }
  }
  for (const [key, path] of files) {
    if (folders.has(key)) found.push(unsafePath(path, "is a file and a folder at once"));
  }
  return found;
}

function differs(other: string): string {
  return `differs from ${JSON.stringify(other)} only in case, which many systems do not tell apart`;
}
