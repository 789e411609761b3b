// What the words of a job's status mean. A word that nothing is known of is taken for "not
// finished": a client then asks again, and loses nothing.

import type { JobStatus } from "../catalog/catalog.ts";

type Phase = JobStatus["phase"];

const succeeded = /^(succeed(ed)?|success(ful)?|completed?|done|ready|finished|ok)$/i;
const failed =
  /fail|error|moderat|reject|refus|denied|expired|timed?[ _-]?out|abort|not[ _-]?found|incomplete|invalid|nsfw|blocked/i;
const cancelled = /cancel/i;
const pending =
  /^(pending|queued?|in[ _-]?queue|waiting|created|submitted|accepted|scheduled|start(ed|ing)|processing|running|active|working|in[ _-]?progress|generating|rendering|validating|finalizing|cancelling)$/i;

export function phaseOf(word: string): Phase {
  if (pending.test(word)) return "pending";
  if (succeeded.test(word)) return "succeeded";
  if (cancelled.test(word)) return "cancelled";
  return failed.test(word) ? "failed" : "pending";
}

/** Whether a phase was recognised, and not only assumed. */
export function isKnownWord(word: string): boolean {
  return [pending, succeeded, cancelled, failed].some((known) => known.test(word));
}

/** Words that speak of work: one for its success and one for its way there, or its failure. */
export function speakOfWork(words: readonly string[]): boolean {
  const phases = new Set(words.filter(isKnownWord).map(phaseOf));
  return phases.has("succeeded") && (phases.has("pending") || phases.has("failed"));
}

/** For an API that lists no statuses: the usual ones, in the usual spelling. */
export const usualWords = ["queued", "processing", "succeeded", "completed", "failed", "cancelled"];
