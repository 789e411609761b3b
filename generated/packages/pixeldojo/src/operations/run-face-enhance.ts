// Generated from #/paths/~1api~1v1~1models~1face-enhance~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { FaceEnhanceRequest } from "../schemas/face-enhance-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunFaceEnhanceInput {
  /** Parameters of Face Enhance. */
  body: FaceEnhanceRequest;
}

/** The job was taken on and the credits were charged. */
export type RunFaceEnhanceOutput = SubmittedJob;

const operation: Operation = {
  id: "runFaceEnhance",
  method: "POST",
  path: "/api/v1/models/face-enhance/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Face Enhance
 *
 * Crystal upscaler on Replicate: enlarges a picture and keeps the detail of faces. Answers at once
 * with a job to follow.
 *
 * `POST /api/v1/models/face-enhance/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runFaceEnhance(
  client: Sender,
  input: RunFaceEnhanceInput,
  options?: CallOptions,
): Promise<RunFaceEnhanceOutput> {
  return call<RunFaceEnhanceOutput>(client, operation, input, options);
}
