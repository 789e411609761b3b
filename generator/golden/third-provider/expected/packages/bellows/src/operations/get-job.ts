// Generated from #/paths/~1v1~1jobs~1{id}/get with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { Job } from "../schemas/job.js";

export interface GetJobInput {
  id: string;
}

/** The job. */
export type GetJobOutput = Job;

const operation: Operation = {
  id: "getJob",
  method: "GET",
  path: "/v1/jobs/{id}",
  parameters: [{ name: "id", in: "path" }],
  open: true,
};

/** `GET /v1/jobs/{id}` */
export function getJob(
  client: Sender,
  input: GetJobInput,
  options?: CallOptions,
): Promise<GetJobOutput> {
  return call<GetJobOutput>(client, operation, input, options);
}
