// Generated from #/paths/~1api~1v1~1models~1xai-video~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";
import type { XaiVideoRequest } from "../schemas/xai-video-request.js";

export interface RunXaiVideoInput {
  /** Parameters of Grok Imagine Video. */
  body: XaiVideoRequest;
}

/** The job was taken on and the credits were charged. */
export type RunXaiVideoOutput = SubmittedJob;

const operation: Operation = {
  id: "runXaiVideo",
  method: "POST",
  path: "/api/v1/models/xai-video/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Grok Imagine Video
 *
 * xAI Grok Imagine: a clip of 1 to 15 seconds from text or a picture, in 480p or 720p. Answers at
 * once with a job to follow.
 *
 * `POST /api/v1/models/xai-video/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runXaiVideo(
  client: Sender,
  input: RunXaiVideoInput,
  options?: CallOptions,
): Promise<RunXaiVideoOutput> {
  return call<RunXaiVideoOutput>(client, operation, input, options);
}
