// Whether a place in an answer holds the state of a job: a word more there is no mere value more,
// since whoever waits for an end may wait for ever.

import type { Json } from "../ground/json.ts";
import type { Place } from "./site.ts";

/** Words that end a job; a document without facts shows by them what its states are. */
const endings =
  /^(completed?|succeeded|success|finished|done|failed|failure|error(ed)?|cancell?ed)$/i;

export function isJobStatus(
  { owner, direction, carrier, keys }: Place,
  values: readonly Json[],
): boolean {
  if (direction !== "response" || (carrier !== "body" && carrier !== "event")) return false;
  const key = keys.at(-1);
  const words = values.filter((value) => typeof value === "string");
  const { old: before, new: after } = owner.provider;
  const jobs = before.jobs ?? after.jobs;
  if (!jobs)
    return (key === "status" || key === "state") && words.some((word) => endings.test(word));
  const known = new Set(jobs.statuses.map(({ value }) => value));
  const places = [jobs.job.status, jobs.submit.status].map((pointer) => pointer?.split("/").at(-1));
  return places.includes(key) && words.some((word) => known.has(word));
}
