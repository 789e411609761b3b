// Generated from #/paths/~1v2~1videos~1upscale/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { JobAccepted } from "../schemas/job-accepted.js";
import type { UpscaleVideoRequest } from "../schemas/upscale-video-request.js";

export interface UpscaleVideoInput {
  /**
   * Any text of up to 255 characters. Sending it again within 24 hours returns the job it first
   * made and bills nothing.
   * At most 255 characters.
   */
  "Idempotency-Key"?: string;
  /** The model and the clip to enlarge. */
  body: UpscaleVideoRequest;
}

/** The job is queued and its credits are taken; poll it with its id. */
export type UpscaleVideoOutput = JobAccepted;

const operation: Operation = {
  id: "upscaleVideo",
  method: "POST",
  path: "/v2/videos/upscale",
  parameters: [{ name: "Idempotency-Key", in: "header" }],
  body: "application/json",
  billable: true,
  keyed: true,
};

/**
 * Upscale a video
 *
 * Submits a job that enlarges a clip and sets its frame rate.
 *
 * `POST /v2/videos/upscale`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function upscaleVideo(
  client: Sender,
  input: UpscaleVideoInput,
  options?: CallOptions,
): Promise<UpscaleVideoOutput> {
  return call<UpscaleVideoOutput>(client, operation, input, options);
}
