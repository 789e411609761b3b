// Generated from #/paths/~1api~1v1~1models~1gpt-image-2~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { GptImage2Request } from "../schemas/gpt-image2-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunGptImage2Input {
  /** Parameters of GPT Image 2. */
  body: GptImage2Request;
}

/** The job was taken on and the credits were charged. */
export type RunGptImage2Output = SubmittedJob;

const operation: Operation = {
  id: "runGptImage2",
  method: "POST",
  path: "/api/v1/models/gpt-image-2/run",
  body: "application/json",
  billable: true,
};

/**
 * Run GPT Image 2
 *
 * OpenAI GPT Image 2: pictures from text; `gpt-image-2-edit` is its sibling for edits. Answers at
 * once with a job to follow.
 *
 * `POST /api/v1/models/gpt-image-2/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runGptImage2(
  client: Sender,
  input: RunGptImage2Input,
  options?: CallOptions,
): Promise<RunGptImage2Output> {
  return call<RunGptImage2Output>(client, operation, input, options);
}
