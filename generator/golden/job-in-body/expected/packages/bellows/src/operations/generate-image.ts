// Generated from #/paths/~1v2~1images/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { GenerateImageRequest } from "../schemas/generate-image-request.js";
import type { Job } from "../schemas/job.js";

export interface GenerateImageInput {
  /**
   * Makes a repeated call the same call.
   * At most 255 characters.
   */
  "Idempotency-Key"?: string;
  body: GenerateImageRequest;
}

/** Taken on. */
export type GenerateImageOutput = Job;

const operation: Operation = {
  id: "generateImage",
  method: "POST",
  path: "/v2/images",
  parameters: [{ name: "Idempotency-Key", in: "header" }],
  body: "application/json",
  billable: true,
  keyed: true,
};

/**
 * Make a picture
 *
 * `POST /v2/images`
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
