// Generated from #/paths/~1api~1v1~1models~1gpt-image-2-edit~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { GptImage2EditRequest } from "../schemas/gpt-image2-edit-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunGptImage2EditInput {
  /** Parameters of GPT Image 2 Edit. */
  body: GptImage2EditRequest;
}

/** The job was taken on and the credits were charged. */
export type RunGptImage2EditOutput = SubmittedJob;

const operation: Operation = {
  id: "runGptImage2Edit",
  method: "POST",
  path: "/api/v1/models/gpt-image-2-edit/run",
  body: "application/json",
  billable: true,
};

/**
 * Run GPT Image 2 Edit
 *
 * OpenAI GPT Image 2 for edits: one to eight reference images, an optional mask for inpainting, up
 * to 4K. Answers at once with a job to follow.
 *
 * `POST /api/v1/models/gpt-image-2-edit/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runGptImage2Edit(
  client: Sender,
  input: RunGptImage2EditInput,
  options?: CallOptions,
): Promise<RunGptImage2EditOutput> {
  return call<RunGptImage2EditOutput>(client, operation, input, options);
}
