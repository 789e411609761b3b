// Generated from #/paths/~1api~1v1~1models~1flux-2-pro~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { Flux2ProRequest } from "../schemas/flux2-pro-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunFlux2ProInput {
  /** Parameters of Flux 2 Pro. */
  body: Flux2ProRequest;
}

/** The job was taken on and the credits were charged. */
export type RunFlux2ProOutput = SubmittedJob;

const operation: Operation = {
  id: "runFlux2Pro",
  method: "POST",
  path: "/api/v1/models/flux-2-pro/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Flux 2 Pro
 *
 * FLUX.2, pro tier. Answers at once with a job to follow.
 *
 * `POST /api/v1/models/flux-2-pro/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runFlux2Pro(
  client: Sender,
  input: RunFlux2ProInput,
  options?: CallOptions,
): Promise<RunFlux2ProOutput> {
  return call<RunFlux2ProOutput>(client, operation, input, options);
}
