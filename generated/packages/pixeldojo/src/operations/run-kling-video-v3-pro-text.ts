// Generated from #/paths/~1api~1v1~1models~1kling-video-v3-pro-text~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { KlingVideoV3ProTextRequest } from "../schemas/kling-video-v3-pro-text-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunKlingVideoV3ProTextInput {
  /** Parameters of Kling Video v3 Pro (Text). */
  body: KlingVideoV3ProTextRequest;
}

/** The job was taken on and the credits were charged. */
export type RunKlingVideoV3ProTextOutput = SubmittedJob;

const operation: Operation = {
  id: "runKlingVideoV3ProText",
  method: "POST",
  path: "/api/v1/models/kling-video-v3-pro-text/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Kling Video v3 Pro (Text)
 *
 * Kling v3, pro tier: a clip from text, with sound of its own and prompts for several shots.
 * Answers at once with a job to follow.
 *
 * `POST /api/v1/models/kling-video-v3-pro-text/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runKlingVideoV3ProText(
  client: Sender,
  input: RunKlingVideoV3ProTextInput,
  options?: CallOptions,
): Promise<RunKlingVideoV3ProTextOutput> {
  return call<RunKlingVideoV3ProTextOutput>(client, operation, input, options);
}
