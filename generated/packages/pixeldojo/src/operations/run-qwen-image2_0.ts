// Generated from #/paths/~1api~1v1~1models~1qwen-image-2.0~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { QwenImage2_0Request } from "../schemas/qwen-image2_0-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunQwenImage2_0Input {
  /** Parameters of QWEN Image 2.0. */
  body: QwenImage2_0Request;
}

/** The job was taken on and the credits were charged. */
export type RunQwenImage2_0Output = SubmittedJob;

const operation: Operation = {
  id: "runQwenImage2_0",
  method: "POST",
  path: "/api/v1/models/qwen-image-2.0/run",
  body: "application/json",
  billable: true,
};

/**
 * Run QWEN Image 2.0
 *
 * Qwen Image 2.0: makes pictures and edits them. Answers at once with a job to follow.
 *
 * `POST /api/v1/models/qwen-image-2.0/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runQwenImage2_0(
  client: Sender,
  input: RunQwenImage2_0Input,
  options?: CallOptions,
): Promise<RunQwenImage2_0Output> {
  return call<RunQwenImage2_0Output>(client, operation, input, options);
}
