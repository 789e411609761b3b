// Generated from #/paths/~1api~1v1~1models~1flux-dev~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { FluxDevRequest } from "../schemas/flux-dev-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunFluxDevInput {
  /** Parameters of Flux Dev. */
  body: FluxDevRequest;
}

/** The job was taken on and the credits were charged. */
export type RunFluxDevOutput = SubmittedJob;

const operation: Operation = {
  id: "runFluxDev",
  method: "POST",
  path: "/api/v1/models/flux-dev/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Flux Dev
 *
 * FLUX.1 dev: pictures with a choice of steps and guidance, and with LoRA. Answers at once with a
 * job to follow.
 *
 * `POST /api/v1/models/flux-dev/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runFluxDev(
  client: Sender,
  input: RunFluxDevInput,
  options?: CallOptions,
): Promise<RunFluxDevOutput> {
  return call<RunFluxDevOutput>(client, operation, input, options);
}
