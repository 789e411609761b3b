// Generated from #/paths/~1api~1v1~1jobs~1{jobId}/get with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { Job } from "../schemas/job.js";

export interface GetJobInput {
  /** Id from the answer to the submit; begins with `job_`. */
  jobId: string;
}

/** The job, whatever its status. */
export type GetJobOutput = Job;

const operation: Operation = {
  id: "getJob",
  method: "GET",
  path: "/api/v1/jobs/{jobId}",
  parameters: [{ name: "jobId", in: "path" }],
};

/**
 * Read one job
 *
 * Tells how a job stands and, once it has completed, where its output is.
 *
 * `GET /api/v1/jobs/{jobId}`
 */
export function getJob(
  client: Sender,
  input: GetJobInput,
  options?: CallOptions,
): Promise<GetJobOutput> {
  return call<GetJobOutput>(client, operation, input, options);
}
