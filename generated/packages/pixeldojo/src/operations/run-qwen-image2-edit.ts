// Generated from #/paths/~1api~1v1~1models~1qwen-image-2-edit~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { QwenImage2EditRequest } from "../schemas/qwen-image2-edit-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunQwenImage2EditInput {
  /** Parameters of Qwen Image 2 Edit. */
  body: QwenImage2EditRequest;
}

/** The job was taken on and the credits were charged. */
export type RunQwenImage2EditOutput = SubmittedJob;

const operation: Operation = {
  id: "runQwenImage2Edit",
  method: "POST",
  path: "/api/v1/models/qwen-image-2-edit/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Qwen Image 2 Edit
 *
 * Alibaba Qwen Image 2 for edits on DashScope: one to three reference images, standard and pro
 * variants. Answers at once with a job to follow.
 *
 * `POST /api/v1/models/qwen-image-2-edit/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runQwenImage2Edit(
  client: Sender,
  input: RunQwenImage2EditInput,
  options?: CallOptions,
): Promise<RunQwenImage2EditOutput> {
  return call<RunQwenImage2EditOutput>(client, operation, input, options);
}
