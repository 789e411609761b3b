// An end for work that nobody can foresee, such as a pattern of somebody else's over a long text. The
// engine itself stops it, in the middle of a match as well; what ends by itself is not touched.

import { runInNewContext } from "node:vm";

/** Does the work; false where it was stopped after so many milliseconds. What it throws goes through. */
export function runInTime(work: () => void, limitMs: number): boolean {
  try {
    runInNewContext("work()", { work }, { timeout: limitMs });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return false;
    throw error;
  }
}
