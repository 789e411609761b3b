// Generated from #/paths/~1api~1v1~1models~1flux~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { FluxRequest } from "../schemas/flux-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunFluxInput {
  /** Parameters of FLUX. */
  body: FluxRequest;
}

/** The job was taken on and the credits were charged. */
export type RunFluxOutput = SubmittedJob;

const operation: Operation = {
  id: "runFlux",
  method: "POST",
  path: "/api/v1/models/flux/run",
  body: "application/json",
  billable: true,
};

/**
 * Run FLUX
 *
 * One entry to the FLUX.1 family on Replicate: `model` picks Schnell, Dev, Pro, Kontext, Ultra or a
 * LoRA remix. Answers at once with a job to follow.
 *
 * `POST /api/v1/models/flux/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runFlux(
  client: Sender,
  input: RunFluxInput,
  options?: CallOptions,
): Promise<RunFluxOutput> {
  return call<RunFluxOutput>(client, operation, input, options);
}
