// Generated from #/paths/~1v2~1jobs/get with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { Operation } from "../runtime/descriptors.js";
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
  parameters: [
    {
      property: "after",
      name: "after",
      in: "query",
      style: "form",
      explode: true,
      allowReserved: false,
      json: false,
    },
    {
      property: "status",
      name: "status",
      in: "query",
      style: "form",
      explode: true,
      allowReserved: false,
      json: false,
    },
  ],
  body: null,
  answer: "json",
  billable: false,
  authenticated: true,
};

/**
 * List jobs
 *
 * `GET /v2/jobs`
 */
export function listJobs(
  client: Client,
  input: ListJobsInput = {},
  options?: CallOptions,
): Promise<ListJobsOutput> {
  return call<ListJobsOutput>(client, operation, input, options);
}
