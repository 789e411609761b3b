// Generated from #/paths/~1v2~1jobs~1{id}/get with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { Job } from "../schemas/job.js";

export interface GetJobInput {
  /** The job. */
  id: string;
}

/** The job. */
export type GetJobOutput = Job;

const operation: Operation = {
  id: "getJob",
  method: "GET",
  path: "/v2/jobs/{id}",
  parameters: [
    {
      property: "id",
      name: "id",
      in: "path",
      style: "simple",
      explode: false,
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
 * Look a job up
 *
 * `GET /v2/jobs/{id}`
 */
export function getJob(
  client: Client,
  input: GetJobInput,
  options?: CallOptions,
): Promise<GetJobOutput> {
  return call<GetJobOutput>(client, operation, input, options);
}
