// Generated from #/paths/~1api~1v1~1models~1flux-1.1-pro~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { Flux1_1ProRequest } from "../schemas/flux1_1-pro-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunFlux1_1ProInput {
  /** Parameters of Flux 1.1 Pro. */
  body: Flux1_1ProRequest;
}

/** The job was taken on and the credits were charged. */
export type RunFlux1_1ProOutput = SubmittedJob;

const operation: Operation = {
  id: "runFlux1_1Pro",
  method: "POST",
  path: "/api/v1/models/flux-1.1-pro/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Flux 1.1 Pro
 *
 * FLUX 1.1, pro tier: pictures from text. Answers at once with a job to follow.
 *
 * `POST /api/v1/models/flux-1.1-pro/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runFlux1_1Pro(
  client: Sender,
  input: RunFlux1_1ProInput,
  options?: CallOptions,
): Promise<RunFlux1_1ProOutput> {
  return call<RunFlux1_1ProOutput>(client, operation, input, options);
}
