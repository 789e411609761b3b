// Generated from #/paths/~1api~1v1~1models~1wan-image~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";
import type { WanImageRequest } from "../schemas/wan-image-request.js";

export interface RunWanImageInput {
  /** Parameters of WAN 2.2 Image. */
  body: WanImageRequest;
}

/** The job was taken on and the credits were charged. */
export type RunWanImageOutput = SubmittedJob;

const operation: Operation = {
  id: "runWanImage",
  method: "POST",
  path: "/api/v1/models/wan-image/run",
  body: "application/json",
  billable: true,
};

/**
 * Run WAN 2.2 Image
 *
 * WAN 2.2 for stills: pictures from text. Answers at once with a job to follow.
 *
 * `POST /api/v1/models/wan-image/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runWanImage(
  client: Sender,
  input: RunWanImageInput,
  options?: CallOptions,
): Promise<RunWanImageOutput> {
  return call<RunWanImageOutput>(client, operation, input, options);
}
