// Generated from #/paths/~1api~1v1~1models~1kling-motion-control-pro~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { KlingMotionControlProRequest } from "../schemas/kling-motion-control-pro-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunKlingMotionControlProInput {
  /** Parameters of Kling Motion Control v3 Pro. */
  body: KlingMotionControlProRequest;
}

/** The job was taken on and the credits were charged. */
export type RunKlingMotionControlProOutput = SubmittedJob;

const operation: Operation = {
  id: "runKlingMotionControlPro",
  method: "POST",
  path: "/api/v1/models/kling-motion-control-pro/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Kling Motion Control v3 Pro
 *
 * Kling v3, pro tier: moves a character's picture as someone moves in a clip. Answers at once with
 * a job to follow.
 *
 * `POST /api/v1/models/kling-motion-control-pro/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runKlingMotionControlPro(
  client: Sender,
  input: RunKlingMotionControlProInput,
  options?: CallOptions,
): Promise<RunKlingMotionControlProOutput> {
  return call<RunKlingMotionControlProOutput>(client, operation, input, options);
}
