// Generated from #/paths/~1v2~1jobs/get with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import { placeStyled } from "../runtime/parameters.js";
import type { CallOptions } from "../runtime/wire.js";
import type { JobStatus } from "../schemas/job-status.js";
import type { ListJobsResponse } from "../schemas/list-jobs-response.js";

export interface ListJobsInput {
  /** Where the page before ended. */
  after?: string;
  /** Only jobs in these states. */
  status?: readonly JobStatus[];
}

/** A page of jobs. */
export type ListJobsOutput = ListJobsResponse;

const operation: Operation = {
  id: "listJobs",
  method: "GET",
  path: "/v2/jobs",
  parameters: [{ name: "after", in: "query" }, { name: "status", in: "query" }],
  place: placeStyled,
};

/**
 * List jobs
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
