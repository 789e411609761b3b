// Generated from #/paths/~1api~1v1~1models~1change-camera-angle~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { ChangeCameraAngleRequest } from "../schemas/change-camera-angle-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunChangeCameraAngleInput {
  /** Parameters of Change Camera Angle. */
  body: ChangeCameraAngleRequest;
}

/** The job was taken on and the credits were charged. */
export type RunChangeCameraAngleOutput = SubmittedJob;

const operation: Operation = {
  id: "runChangeCameraAngle",
  method: "POST",
  path: "/api/v1/models/change-camera-angle/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Change Camera Angle
 *
 * Shows a picture from another camera position, with Qwen Image Edit 2511 and a multi-angle LoRA on
 * fal.ai. Answers at once with a job to follow.
 *
 * `POST /api/v1/models/change-camera-angle/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runChangeCameraAngle(
  client: Sender,
  input: RunChangeCameraAngleInput,
  options?: CallOptions,
): Promise<RunChangeCameraAngleOutput> {
  return call<RunChangeCameraAngleOutput>(client, operation, input, options);
}
