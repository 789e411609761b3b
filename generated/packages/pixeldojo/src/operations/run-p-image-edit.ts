// Generated from #/paths/~1api~1v1~1models~1p-image-edit~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { PImageEditRequest } from "../schemas/p-image-edit-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunPImageEditInput {
  /** Parameters of P-Image Edit. */
  body: PImageEditRequest;
}

/** The job was taken on and the credits were charged. */
export type RunPImageEditOutput = SubmittedJob;

const operation: Operation = {
  id: "runPImageEdit",
  method: "POST",
  path: "/api/v1/models/p-image-edit/run",
  body: "application/json",
  billable: true,
};

/**
 * Run P-Image Edit
 *
 * Pruna's fast picture editing, with up to five reference images. Answers at once with a job to
 * follow.
 *
 * `POST /api/v1/models/p-image-edit/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runPImageEdit(
  client: Sender,
  input: RunPImageEditInput,
  options?: CallOptions,
): Promise<RunPImageEditOutput> {
  return call<RunPImageEditOutput>(client, operation, input, options);
}
