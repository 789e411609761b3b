// Generated from #/paths/~1api~1v1~1models~1flux-kontext-max~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { FluxKontextMaxRequest } from "../schemas/flux-kontext-max-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunFluxKontextMaxInput {
  /** Parameters of Flux Kontext Max. */
  body: FluxKontextMaxRequest;
}

/** The job was taken on and the credits were charged. */
export type RunFluxKontextMaxOutput = SubmittedJob;

const operation: Operation = {
  id: "runFluxKontextMax",
  method: "POST",
  path: "/api/v1/models/flux-kontext-max/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Flux Kontext Max
 *
 * FLUX.1 Kontext, max tier: better lettering, for new pictures and edits. Answers at once with a
 * job to follow.
 *
 * `POST /api/v1/models/flux-kontext-max/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runFluxKontextMax(
  client: Sender,
  input: RunFluxKontextMaxInput,
  options?: CallOptions,
): Promise<RunFluxKontextMaxOutput> {
  return call<RunFluxKontextMaxOutput>(client, operation, input, options);
}
