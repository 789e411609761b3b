// Generated from #/paths/~1v1~1jobs~1{jobId}/get with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { Job } from "../schemas/job.js";

export interface GetJobInput {
  jobId: string;
}

/** The job. */
export type GetJobOutput = Job;

const operation: Operation = {
  id: "getJob",
  method: "GET",
  path: "/v1/jobs/{jobId}",
  parameters: [{ name: "jobId", in: "path" }],
};

/**
 * Look a job up
 *
 * `GET /v1/jobs/{jobId}`
 */
export function getJob(
  client: Sender,
  input: GetJobInput,
  options?: CallOptions,
): Promise<GetJobOutput> {
  return call<GetJobOutput>(client, operation, input, options);
}
