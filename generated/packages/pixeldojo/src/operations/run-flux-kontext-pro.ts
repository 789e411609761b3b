// Generated from #/paths/~1api~1v1~1models~1flux-kontext-pro~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { FluxKontextProRequest } from "../schemas/flux-kontext-pro-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunFluxKontextProInput {
  /** Parameters of Flux Kontext Pro. */
  body: FluxKontextProRequest;
}

/** The job was taken on and the credits were charged. */
export type RunFluxKontextProOutput = SubmittedJob;

const operation: Operation = {
  id: "runFluxKontextPro",
  method: "POST",
  path: "/api/v1/models/flux-kontext-pro/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Flux Kontext Pro
 *
 * FLUX.1 Kontext, pro tier: makes pictures and edits them by instruction. Answers at once with a
 * job to follow.
 *
 * `POST /api/v1/models/flux-kontext-pro/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runFluxKontextPro(
  client: Sender,
  input: RunFluxKontextProInput,
  options?: CallOptions,
): Promise<RunFluxKontextProOutput> {
  return call<RunFluxKontextProOutput>(client, operation, input, options);
}
