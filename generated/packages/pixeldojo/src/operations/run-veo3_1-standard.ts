// Generated from #/paths/~1api~1v1~1models~1veo-3.1-standard~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";
import type { Veo3_1StandardRequest } from "../schemas/veo3_1-standard-request.js";

export interface RunVeo3_1StandardInput {
  /** Parameters of VEO 3.1 Standard. */
  body: Veo3_1StandardRequest;
}

/** The job was taken on and the credits were charged. */
export type RunVeo3_1StandardOutput = SubmittedJob;

const operation: Operation = {
  id: "runVeo3_1Standard",
  method: "POST",
  path: "/api/v1/models/veo-3.1-standard/run",
  body: "application/json",
  billable: true,
};

/**
 * Run VEO 3.1 Standard
 *
 * Google Veo 3.1, standard tier: a clip with sound, first and last frame, and reference pictures.
 * Answers at once with a job to follow.
 *
 * `POST /api/v1/models/veo-3.1-standard/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runVeo3_1Standard(
  client: Sender,
  input: RunVeo3_1StandardInput,
  options?: CallOptions,
): Promise<RunVeo3_1StandardOutput> {
  return call<RunVeo3_1StandardOutput>(client, operation, input, options);
}
