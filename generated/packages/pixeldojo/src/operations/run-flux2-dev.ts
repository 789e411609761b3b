// Generated from #/paths/~1api~1v1~1models~1flux-2-dev~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { Flux2DevRequest } from "../schemas/flux2-dev-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunFlux2DevInput {
  /** Parameters of Flux 2 Dev. */
  body: Flux2DevRequest;
}

/** The job was taken on and the credits were charged. */
export type RunFlux2DevOutput = SubmittedJob;

const operation: Operation = {
  id: "runFlux2Dev",
  method: "POST",
  path: "/api/v1/models/flux-2-dev/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Flux 2 Dev
 *
 * Quick FLUX.2 tier for new pictures and edits, with up to four reference images. Answers at once
 * with a job to follow.
 *
 * `POST /api/v1/models/flux-2-dev/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runFlux2Dev(
  client: Sender,
  input: RunFlux2DevInput,
  options?: CallOptions,
): Promise<RunFlux2DevOutput> {
  return call<RunFlux2DevOutput>(client, operation, input, options);
}
