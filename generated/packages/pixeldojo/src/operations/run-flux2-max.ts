// Generated from #/paths/~1api~1v1~1models~1flux-2-max~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { Flux2MaxRequest } from "../schemas/flux2-max-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunFlux2MaxInput {
  /** Parameters of Flux 2 Max. */
  body: Flux2MaxRequest;
}

/** The job was taken on and the credits were charged. */
export type RunFlux2MaxOutput = SubmittedJob;

const operation: Operation = {
  id: "runFlux2Max",
  method: "POST",
  path: "/api/v1/models/flux-2-max/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Flux 2 Max
 *
 * Black Forest Labs' FLUX.2 tier of the highest fidelity, for new pictures and edits. Answers at
 * once with a job to follow.
 *
 * `POST /api/v1/models/flux-2-max/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runFlux2Max(
  client: Sender,
  input: RunFlux2MaxInput,
  options?: CallOptions,
): Promise<RunFlux2MaxOutput> {
  return call<RunFlux2MaxOutput>(client, operation, input, options);
}
