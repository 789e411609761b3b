// Generated from #/paths/~1api~1v1~1models~1nano-banana-2~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { NanoBanana2Request } from "../schemas/nano-banana2-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunNanoBanana2Input {
  /** Parameters of Google Nano Banana 2. */
  body: NanoBanana2Request;
}

/** The job was taken on and the credits were charged. */
export type RunNanoBanana2Output = SubmittedJob;

const operation: Operation = {
  id: "runNanoBanana2",
  method: "POST",
  path: "/api/v1/models/nano-banana-2/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Google Nano Banana 2
 *
 * Google Nano Banana 2: makes pictures and edits them. Answers at once with a job to follow.
 *
 * `POST /api/v1/models/nano-banana-2/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runNanoBanana2(
  client: Sender,
  input: RunNanoBanana2Input,
  options?: CallOptions,
): Promise<RunNanoBanana2Output> {
  return call<RunNanoBanana2Output>(client, operation, input, options);
}
