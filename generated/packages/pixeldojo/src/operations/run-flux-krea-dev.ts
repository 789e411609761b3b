// Generated from #/paths/~1api~1v1~1models~1flux-krea-dev~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { FluxKreaDevRequest } from "../schemas/flux-krea-dev-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunFluxKreaDevInput {
  /** Parameters of Flux Krea Dev. */
  body: FluxKreaDevRequest;
}

/** The job was taken on and the credits were charged. */
export type RunFluxKreaDevOutput = SubmittedJob;

const operation: Operation = {
  id: "runFluxKreaDev",
  method: "POST",
  path: "/api/v1/models/flux-krea-dev/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Flux Krea Dev
 *
 * FLUX.1 Krea dev: tuned for photographic looks, with LoRA. Answers at once with a job to follow.
 *
 * `POST /api/v1/models/flux-krea-dev/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runFluxKreaDev(
  client: Sender,
  input: RunFluxKreaDevInput,
  options?: CallOptions,
): Promise<RunFluxKreaDevOutput> {
  return call<RunFluxKreaDevOutput>(client, operation, input, options);
}
