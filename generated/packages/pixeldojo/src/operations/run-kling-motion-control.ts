// Generated from #/paths/~1api~1v1~1models~1kling-motion-control~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { KlingMotionControlRequest } from "../schemas/kling-motion-control-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunKlingMotionControlInput {
  /** Parameters of Kling Motion Control v3 Standard. */
  body: KlingMotionControlRequest;
}

/** The job was taken on and the credits were charged. */
export type RunKlingMotionControlOutput = SubmittedJob;

const operation: Operation = {
  id: "runKlingMotionControl",
  method: "POST",
  path: "/api/v1/models/kling-motion-control/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Kling Motion Control v3 Standard
 *
 * Kling v3, standard tier: moves a character's picture as someone moves in a clip. Answers at once
 * with a job to follow.
 *
 * `POST /api/v1/models/kling-motion-control/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runKlingMotionControl(
  client: Sender,
  input: RunKlingMotionControlInput,
  options?: CallOptions,
): Promise<RunKlingMotionControlOutput> {
  return call<RunKlingMotionControlOutput>(client, operation, input, options);
}
