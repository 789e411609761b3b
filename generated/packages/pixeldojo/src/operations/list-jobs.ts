// Generated from #/paths/~1api~1v1~1jobs/get with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { JobList } from "../schemas/job-list.js";

export type ListJobsInput = Record<string, never>;

/** Recent jobs. */
export type ListJobsOutput = JobList;

const operation: Operation = { id: "listJobs", method: "GET", path: "/api/v1/jobs" };

/**
 * List recent jobs
 *
 * Lists your recent jobs; paging and filters are not published.
 *
 * `GET /api/v1/jobs`
 *
 * This route is inferred.
 */
export function listJobs(
  client: Sender,
  input: ListJobsInput = {},
  options?: CallOptions,
): Promise<ListJobsOutput> {
  return call<ListJobsOutput>(client, operation, input, options);
}
