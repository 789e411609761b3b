// Generated from #/paths/~1api~1v1~1models~1flux-2-klein-9b~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { Flux2Klein9bRequest } from "../schemas/flux2-klein9b-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunFlux2Klein9bInput {
  /** Parameters of Flux 2 Klein 9B. */
  body: Flux2Klein9bRequest;
}

/** The job was taken on and the credits were charged. */
export type RunFlux2Klein9bOutput = SubmittedJob;

const operation: Operation = {
  id: "runFlux2Klein9b",
  method: "POST",
  path: "/api/v1/models/flux-2-klein-9b/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Flux 2 Klein 9B
 *
 * Distilled four-step FLUX.2 model with nine billion parameters: cheap, and easy to steer. Answers
 * at once with a job to follow.
 *
 * `POST /api/v1/models/flux-2-klein-9b/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runFlux2Klein9b(
  client: Sender,
  input: RunFlux2Klein9bInput,
  options?: CallOptions,
): Promise<RunFlux2Klein9bOutput> {
  return call<RunFlux2Klein9bOutput>(client, operation, input, options);
}
