// Generated from #/paths/~1api~1v1~1models~1kling-reference-to-video~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { KlingReferenceToVideoRequest } from "../schemas/kling-reference-to-video-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunKlingReferenceToVideoInput {
  /** Parameters of Kling Reference to Video. */
  body: KlingReferenceToVideoRequest;
}

/** The job was taken on and the credits were charged. */
export type RunKlingReferenceToVideoOutput = SubmittedJob;

const operation: Operation = {
  id: "runKlingReferenceToVideo",
  method: "POST",
  path: "/api/v1/models/kling-reference-to-video/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Kling Reference to Video
 *
 * Kling O3: a clip, in several shots if wanted, from pictures or a clip as reference; standard or
 * pro. Answers at once with a job to follow.
 *
 * `POST /api/v1/models/kling-reference-to-video/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runKlingReferenceToVideo(
  client: Sender,
  input: RunKlingReferenceToVideoInput,
  options?: CallOptions,
): Promise<RunKlingReferenceToVideoOutput> {
  return call<RunKlingReferenceToVideoOutput>(client, operation, input, options);
}
