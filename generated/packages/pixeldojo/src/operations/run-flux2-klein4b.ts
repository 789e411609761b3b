// Generated from #/paths/~1api~1v1~1models~1flux-2-klein-4b~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { Flux2Klein4bRequest } from "../schemas/flux2-klein4b-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunFlux2Klein4bInput {
  /** Parameters of Flux 2 Klein 4B. */
  body: Flux2Klein4bRequest;
}

/** The job was taken on and the credits were charged. */
export type RunFlux2Klein4bOutput = SubmittedJob;

const operation: Operation = {
  id: "runFlux2Klein4b",
  method: "POST",
  path: "/api/v1/models/flux-2-klein-4b/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Flux 2 Klein 4B
 *
 * FLUX.2 klein with four billion parameters: very fast pictures and edits. Answers at once with a
 * job to follow.
 *
 * `POST /api/v1/models/flux-2-klein-4b/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runFlux2Klein4b(
  client: Sender,
  input: RunFlux2Klein4bInput,
  options?: CallOptions,
): Promise<RunFlux2Klein4bOutput> {
  return call<RunFlux2Klein4bOutput>(client, operation, input, options);
}
