// Generated from #/paths/~1api~1v1~1models~1flux-2-flex~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { Flux2FlexRequest } from "../schemas/flux2-flex-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunFlux2FlexInput {
  /** Parameters of Flux 2 Flex. */
  body: Flux2FlexRequest;
}

/** The job was taken on and the credits were charged. */
export type RunFlux2FlexOutput = SubmittedJob;

const operation: Operation = {
  id: "runFlux2Flex",
  method: "POST",
  path: "/api/v1/models/flux-2-flex/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Flux 2 Flex
 *
 * FLUX.2 tier for highest quality and edits, with up to ten reference images; the price follows the
 * size. Answers at once with a job to follow.
 *
 * `POST /api/v1/models/flux-2-flex/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runFlux2Flex(
  client: Sender,
  input: RunFlux2FlexInput,
  options?: CallOptions,
): Promise<RunFlux2FlexOutput> {
  return call<RunFlux2FlexOutput>(client, operation, input, options);
}
