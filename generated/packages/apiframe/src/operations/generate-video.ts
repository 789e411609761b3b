// Generated from #/paths/~1v2~1videos~1generate/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { GenerateVideoRequest } from "../schemas/generate-video-request.js";
import type { JobAccepted } from "../schemas/job-accepted.js";

export interface GenerateVideoInput {
  /**
   * Any text of up to 255 characters. Sending it again within 24 hours returns the job it first
   * made and bills nothing.
   * At most 255 characters.
   */
  "Idempotency-Key"?: string;
  /** The model, the prompt and the settings of that model. */
  body: GenerateVideoRequest;
}

/** The job is queued and its credits are taken; poll it with its id. */
export type GenerateVideoOutput = JobAccepted;

const operation: Operation = {
  id: "generateVideo",
  method: "POST",
  path: "/v2/videos/generate",
  parameters: [{ name: "Idempotency-Key", in: "header" }],
  body: "application/json",
  billable: true,
  keyed: true,
};

/**
 * Generate a video
 *
 * Submits a job for one of the video models. How long the prompt may be depends on the model, 2000
 * to 5000 characters; clips usually take 1 to 5 minutes.
 *
 * `POST /v2/videos/generate`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function generateVideo(
  client: Sender,
  input: GenerateVideoInput,
  options?: CallOptions,
): Promise<GenerateVideoOutput> {
  return call<GenerateVideoOutput>(client, operation, input, options);
}
