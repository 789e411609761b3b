// Generated from #/paths/~1api~1v1~1models~1qwen-image-2~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { QwenImage2Request } from "../schemas/qwen-image2-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunQwenImage2Input {
  /** Parameters of Qwen Image 2. */
  body: QwenImage2Request;
}

/** The job was taken on and the credits were charged. */
export type RunQwenImage2Output = SubmittedJob;

const operation: Operation = {
  id: "runQwenImage2",
  method: "POST",
  path: "/api/v1/models/qwen-image-2/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Qwen Image 2
 *
 * Qwen Image 2: pictures from text; `qwen-image-2-edit` is its sibling for edits. Answers at once
 * with a job to follow.
 *
 * `POST /api/v1/models/qwen-image-2/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runQwenImage2(
  client: Sender,
  input: RunQwenImage2Input,
  options?: CallOptions,
): Promise<RunQwenImage2Output> {
  return call<RunQwenImage2Output>(client, operation, input, options);
}
