// Generated from #/paths/~1v2~1images~1upscale/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { JobAccepted } from "../schemas/job-accepted.js";
import type { UpscaleImageRequest } from "../schemas/upscale-image-request.js";

export interface UpscaleImageInput {
  /**
   * Any text of up to 255 characters. Sending it again within 24 hours returns the job it first
   * made and bills nothing.
   * At most 255 characters.
   */
  "Idempotency-Key"?: string;
  /** The model and the picture to enlarge. */
  body: UpscaleImageRequest;
}

/** The job is queued and its credits are taken; poll it with its id. */
export type UpscaleImageOutput = JobAccepted;

const operation: Operation = {
  id: "upscaleImage",
  method: "POST",
  path: "/v2/images/upscale",
  parameters: [{ name: "Idempotency-Key", in: "header" }],
  body: "application/json",
  billable: true,
  keyed: true,
};

/**
 * Upscale an image
 *
 * Submits a job that enlarges a picture. An input that cannot be read is refused before anything is
 * billed.
 *
 * `POST /v2/images/upscale`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function upscaleImage(
  client: Sender,
  input: UpscaleImageInput,
  options?: CallOptions,
): Promise<UpscaleImageOutput> {
  return call<UpscaleImageOutput>(client, operation, input, options);
}
