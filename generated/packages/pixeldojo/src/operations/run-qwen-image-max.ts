// Generated from #/paths/~1api~1v1~1models~1qwen-image-max~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { QwenImageMaxRequest } from "../schemas/qwen-image-max-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunQwenImageMaxInput {
  /** Parameters of QWEN Image Max. */
  body: QwenImageMaxRequest;
}

/** The job was taken on and the credits were charged. */
export type RunQwenImageMaxOutput = SubmittedJob;

const operation: Operation = {
  id: "runQwenImageMax",
  method: "POST",
  path: "/api/v1/models/qwen-image-max/run",
  body: "application/json",
  billable: true,
};

/**
 * Run QWEN Image Max
 *
 * Qwen Image at its best quality on DashScope, with a path for LoRA weights on Replicate. Answers
 * at once with a job to follow.
 *
 * `POST /api/v1/models/qwen-image-max/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runQwenImageMax(
  client: Sender,
  input: RunQwenImageMaxInput,
  options?: CallOptions,
): Promise<RunQwenImageMaxOutput> {
  return call<RunQwenImageMaxOutput>(client, operation, input, options);
}
