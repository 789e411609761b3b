// Generated from #/paths/~1api~1v1~1models~1wan-reference-to-video~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";
import type { WanReferenceToVideoRequest } from "../schemas/wan-reference-to-video-request.js";

export interface RunWanReferenceToVideoInput {
  /** Parameters of WAN Reference to Video. */
  body: WanReferenceToVideoRequest;
}

/** The job was taken on and the credits were charged. */
export type RunWanReferenceToVideoOutput = SubmittedJob;

const operation: Operation = {
  id: "runWanReferenceToVideo",
  method: "POST",
  path: "/api/v1/models/wan-reference-to-video/run",
  body: "application/json",
  billable: true,
};

/**
 * Run WAN Reference to Video
 *
 * Alibaba WAN: a clip in one shot or several from up to five reference pictures or clips. Answers
 * at once with a job to follow.
 *
 * `POST /api/v1/models/wan-reference-to-video/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runWanReferenceToVideo(
  client: Sender,
  input: RunWanReferenceToVideoInput,
  options?: CallOptions,
): Promise<RunWanReferenceToVideoOutput> {
  return call<RunWanReferenceToVideoOutput>(client, operation, input, options);
}
