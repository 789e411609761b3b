// Generated from #/paths/~1v2~1jobs/get with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { JobList } from "../schemas/job-list.js";

export interface ListJobsInput {
  /** Only jobs with this status. */
  status?: "QUEUED" | "PROCESSING" | "COMPLETED" | "FAILED" | "CANCELLED";
  /** Only jobs of the model with this id. */
  model?: string;
  /**
   * How many jobs a page holds.
   * 1 to 100.
   * @defaultValue 20
   */
  limit?: number;
  /** Where to go on, as the page before said in `nextCursor`. */
  cursor?: string;
  /**
   * Whose jobs to list; the team's are for its admins.
   * @defaultValue "user"
   */
  scope?: "user" | "team";
  /** Only the job with this id. */
  search?: string;
  /**
   * Whether to name the models that your jobs have used. A word, not a boolean.
   * @defaultValue "false"
   */
  include_models?: "true" | "false";
}

/** A page of jobs. */
export type ListJobsOutput = JobList;

const operation: Operation = {
  id: "listJobs",
  method: "GET",
  path: "/v2/jobs",
  parameters: [
    { name: "status", in: "query" },
    { name: "model", in: "query" },
    { name: "limit", in: "query" },
    { name: "cursor", in: "query" },
    { name: "scope", in: "query" },
    { name: "search", in: "query" },
    { name: "include_models", in: "query" },
  ],
};

/**
 * List jobs
 *
 * Your jobs, the newest first. Pass `nextCursor` back as `cursor` until `hasMore` is false.
 *
 * `GET /v2/jobs`
 */
export function listJobs(
  client: Sender,
  input: ListJobsInput = {},
  options?: CallOptions,
): Promise<ListJobsOutput> {
  return call<ListJobsOutput>(client, operation, input, options);
}
