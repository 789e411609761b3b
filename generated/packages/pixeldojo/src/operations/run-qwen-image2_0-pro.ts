// Generated from #/paths/~1api~1v1~1models~1qwen-image-2.0-pro~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { QwenImage2_0ProRequest } from "../schemas/qwen-image2_0-pro-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunQwenImage2_0ProInput {
  /** Parameters of QWEN Image 2.0 Pro. */
  body: QwenImage2_0ProRequest;
}

/** The job was taken on and the credits were charged. */
export type RunQwenImage2_0ProOutput = SubmittedJob;

const operation: Operation = {
  id: "runQwenImage2_0Pro",
  method: "POST",
  path: "/api/v1/models/qwen-image-2.0-pro/run",
  body: "application/json",
  billable: true,
};

/**
 * Run QWEN Image 2.0 Pro
 *
 * Qwen Image 2.0, pro tier: makes pictures and edits them. Answers at once with a job to follow.
 *
 * `POST /api/v1/models/qwen-image-2.0-pro/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runQwenImage2_0Pro(
  client: Sender,
  input: RunQwenImage2_0ProInput,
  options?: CallOptions,
): Promise<RunQwenImage2_0ProOutput> {
  return call<RunQwenImage2_0ProOutput>(client, operation, input, options);
}
