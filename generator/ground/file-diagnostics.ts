// What happened to files, as diagnostics: the same words wherever files are changed.

import { isAbsolute, relative } from "node:path";
import type { Diagnostic } from "./diagnostic.ts";
import type { Busy, Failed, Recovery } from "./file-transaction.ts";
import { stagingName } from "./staging-folder.ts";

/** A path as a reader would type it: from the working folder, with forward slashes. */
export function shownPath(path: string): string {
  const below = relative(process.cwd(), path);
  const shown = below.startsWith("..") || isAbsolute(below) ? path : below || ".";
  return shown.replaceAll("\\", "/");
}

export function recoveryDiagnostics(folder: string, recovery: Recovery): Diagnostic[] {
  const shown = shownPath(folder);
  const recovered = (message: string): Diagnostic => ({
    code: "write/recovered",
    message,
    at: null,
    fix: null,
  });
  switch (recovery.kind) {
    case "clean":
      return [];
    case "finished": {
      const files = recovery.files === 1 ? "1 file" : `${recovery.files} files`;
      return [
        recovered(
          `an earlier command was interrupted while it changed ${shown}; finished it (${files})`,
        ),
      ];
    }
    case "undone":
      return [
        recovered(
          `an earlier command was interrupted before it changed ${shown}; cleared what it had prepared`,
        ),
      ];
    case "busy":
    case "failed":
      return [problemDiagnostic(folder, recovery)];
  }
}

export function problemDiagnostic(folder: string, problem: Busy | Failed): Diagnostic {
  if (problem.kind === "failed") {
    const path = shownPath(problem.path || folder);
    return {
      code: "write/failed",
      message: `cannot write ${path}: ${problem.reason}`,
      at: null,
      fix: path.includes(stagingName)
        ? `remove the cause and run the command again; if that does not help, delete ${shownPath(folder)}/${stagingName}`
        : "remove the cause and run the command again",
    };
  }
  const who =
    problem.process === null ? "another command" : `another command (process ${problem.process})`;
  return {
    code: "write/busy",
    message: `${who} is changing ${shownPath(folder)} at this moment`,
    at: null,
    fix: "wait until it has finished, then run this one again",
  };
}
