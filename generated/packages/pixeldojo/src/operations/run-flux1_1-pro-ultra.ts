// Generated from #/paths/~1api~1v1~1models~1flux-1.1-pro-ultra~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { Flux1_1ProUltraRequest } from "../schemas/flux1_1-pro-ultra-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunFlux1_1ProUltraInput {
  /** Parameters of Flux 1.1 Pro Ultra. */
  body: Flux1_1ProUltraRequest;
}

/** The job was taken on and the credits were charged. */
export type RunFlux1_1ProUltraOutput = SubmittedJob;

const operation: Operation = {
  id: "runFlux1_1ProUltra",
  method: "POST",
  path: "/api/v1/models/flux-1.1-pro-ultra/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Flux 1.1 Pro Ultra
 *
 * FLUX 1.1, pro tier in its ultra form, with a raw mode for a natural look. Answers at once with a
 * job to follow.
 *
 * `POST /api/v1/models/flux-1.1-pro-ultra/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runFlux1_1ProUltra(
  client: Sender,
  input: RunFlux1_1ProUltraInput,
  options?: CallOptions,
): Promise<RunFlux1_1ProUltraOutput> {
  return call<RunFlux1_1ProUltraOutput>(client, operation, input, options);
}
