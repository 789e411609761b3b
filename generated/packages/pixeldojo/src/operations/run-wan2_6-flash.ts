// Generated from #/paths/~1api~1v1~1models~1wan-2.6-flash~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";
import type { Wan2_6FlashRequest } from "../schemas/wan2_6-flash-request.js";

export interface RunWan2_6FlashInput {
  /** Parameters of WAN 2.6 Flash. */
  body: Wan2_6FlashRequest;
}

/** The job was taken on and the credits were charged. */
export type RunWan2_6FlashOutput = SubmittedJob;

const operation: Operation = {
  id: "runWan2_6Flash",
  method: "POST",
  path: "/api/v1/models/wan-2.6-flash/run",
  body: "application/json",
  billable: true,
};

/**
 * Run WAN 2.6 Flash
 *
 * WAN 2.6, flash tier: animates a picture. Answers at once with a job to follow.
 *
 * `POST /api/v1/models/wan-2.6-flash/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runWan2_6Flash(
  client: Sender,
  input: RunWan2_6FlashInput,
  options?: CallOptions,
): Promise<RunWan2_6FlashOutput> {
  return call<RunWan2_6FlashOutput>(client, operation, input, options);
}
