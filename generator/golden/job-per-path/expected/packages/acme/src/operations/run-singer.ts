// Generated from #/paths/~1v1~1models~1singer~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { SingerRequest } from "../schemas/singer-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunSingerInput {
  body: SingerRequest;
}

/** Taken on. */
export type RunSingerOutput = SubmittedJob;

const operation: Operation = {
  id: "runSinger",
  method: "POST",
  path: "/v1/models/singer/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Singer
 *
 * `POST /v1/models/singer/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runSinger(
  client: Sender,
  input: RunSingerInput,
  options?: CallOptions,
): Promise<RunSingerOutput> {
  return call<RunSingerOutput>(client, operation, input, options);
}
