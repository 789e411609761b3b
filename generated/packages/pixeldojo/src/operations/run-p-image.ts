// Generated from #/paths/~1api~1v1~1models~1p-image~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { PImageRequest } from "../schemas/p-image-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunPImageInput {
  /** Parameters of P-Image. */
  body: PImageRequest;
}

/** The job was taken on and the credits were charged. */
export type RunPImageOutput = SubmittedJob;

const operation: Operation = {
  id: "runPImage",
  method: "POST",
  path: "/api/v1/models/p-image/run",
  body: "application/json",
  billable: true,
};

/**
 * Run P-Image
 *
 * Pruna P-Image: makes pictures and edits them. Answers at once with a job to follow.
 *
 * `POST /api/v1/models/p-image/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runPImage(
  client: Sender,
  input: RunPImageInput,
  options?: CallOptions,
): Promise<RunPImageOutput> {
  return call<RunPImageOutput>(client, operation, input, options);
}
