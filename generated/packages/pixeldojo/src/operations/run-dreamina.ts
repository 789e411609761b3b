// Generated from #/paths/~1api~1v1~1models~1dreamina~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { DreaminaRequest } from "../schemas/dreamina-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunDreaminaInput {
  /** Parameters of Dreamina 3.1. */
  body: DreaminaRequest;
}

/** The job was taken on and the credits were charged. */
export type RunDreaminaOutput = SubmittedJob;

const operation: Operation = {
  id: "runDreamina",
  method: "POST",
  path: "/api/v1/models/dreamina/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Dreamina 3.1
 *
 * ByteDance Dreamina 3.1: cinematic pictures of up to four megapixels, with control over style.
 * Answers at once with a job to follow.
 *
 * `POST /api/v1/models/dreamina/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runDreamina(
  client: Sender,
  input: RunDreaminaInput,
  options?: CallOptions,
): Promise<RunDreaminaOutput> {
  return call<RunDreaminaOutput>(client, operation, input, options);
}
