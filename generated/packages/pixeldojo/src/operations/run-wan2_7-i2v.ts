// Generated from #/paths/~1api~1v1~1models~1wan-2.7-i2v~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";
import type { Wan2_7I2vRequest } from "../schemas/wan2_7-i2v-request.js";

export interface RunWan2_7I2vInput {
  /** Parameters of WAN 2.7 Image-to-Video. */
  body: Wan2_7I2vRequest;
}

/** The job was taken on and the credits were charged. */
export type RunWan2_7I2vOutput = SubmittedJob;

const operation: Operation = {
  id: "runWan2_7I2v",
  method: "POST",
  path: "/api/v1/models/wan-2.7-i2v/run",
  body: "application/json",
  billable: true,
};

/**
 * Run WAN 2.7 Image-to-Video
 *
 * Animates a picture or continues a clip, with an optional last frame and matching sound. Answers
 * at once with a job to follow.
 *
 * `POST /api/v1/models/wan-2.7-i2v/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runWan2_7I2v(
  client: Sender,
  input: RunWan2_7I2vInput,
  options?: CallOptions,
): Promise<RunWan2_7I2vOutput> {
  return call<RunWan2_7I2vOutput>(client, operation, input, options);
}
