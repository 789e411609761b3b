// Generated from #/paths/~1v2~1images~1generate/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { GenerateImageRequest } from "../schemas/generate-image-request.js";
import type { JobAccepted } from "../schemas/job-accepted.js";

export interface GenerateImageInput {
  /**
   * Any text of up to 255 characters. Sending it again within 24 hours returns the job it first
   * made and bills nothing.
   * At most 255 characters.
   */
  "Idempotency-Key"?: string;
  /** The model, the prompt and the settings of that model. */
  body: GenerateImageRequest;
}

/** The job is queued and its credits are taken; poll it with its id. */
export type GenerateImageOutput = JobAccepted;

const operation: Operation = {
  id: "generateImage",
  method: "POST",
  path: "/v2/images/generate",
  parameters: [{ name: "Idempotency-Key", in: "header" }],
  body: "application/json",
  billable: true,
  keyed: true,
};

/**
 * Generate an image
 *
 * Submits a job for one of the image models. The prompt holds at most 2000 characters, 5000 for the
 * Wan 2.7 models; pictures usually take 10 to 60 s.
 *
 * `POST /v2/images/generate`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function generateImage(
  client: Sender,
  input: GenerateImageInput,
  options?: CallOptions,
): Promise<GenerateImageOutput> {
  return call<GenerateImageOutput>(client, operation, input, options);
}
