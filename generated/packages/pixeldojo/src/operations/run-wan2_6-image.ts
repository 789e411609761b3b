// Generated from #/paths/~1api~1v1~1models~1wan-2.6-image~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";
import type { Wan2_6ImageRequest } from "../schemas/wan2_6-image-request.js";

export interface RunWan2_6ImageInput {
  /** Parameters of WAN 2.6 Image. */
  body: Wan2_6ImageRequest;
}

/** The job was taken on and the credits were charged. */
export type RunWan2_6ImageOutput = SubmittedJob;

const operation: Operation = {
  id: "runWan2_6Image",
  method: "POST",
  path: "/api/v1/models/wan-2.6-image/run",
  body: "application/json",
  billable: true,
};

/**
 * Run WAN 2.6 Image
 *
 * WAN 2.6 for stills: makes pictures and edits them. Answers at once with a job to follow.
 *
 * `POST /api/v1/models/wan-2.6-image/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runWan2_6Image(
  client: Sender,
  input: RunWan2_6ImageInput,
  options?: CallOptions,
): Promise<RunWan2_6ImageOutput> {
  return call<RunWan2_6ImageOutput>(client, operation, input, options);
}
