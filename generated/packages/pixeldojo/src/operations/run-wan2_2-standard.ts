// Generated from #/paths/~1api~1v1~1models~1wan-2.2-standard~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";
import type { Wan2_2StandardRequest } from "../schemas/wan2_2-standard-request.js";

export interface RunWan2_2StandardInput {
  /** Parameters of WAN 2.2 Standard. */
  body: Wan2_2StandardRequest;
}

/** The job was taken on and the credits were charged. */
export type RunWan2_2StandardOutput = SubmittedJob;

const operation: Operation = {
  id: "runWan2_2Standard",
  method: "POST",
  path: "/api/v1/models/wan-2.2-standard/run",
  body: "application/json",
  billable: true,
};

/**
 * Run WAN 2.2 Standard
 *
 * WAN 2.2 tier with more detail: a clip from text or a picture, with LoRA. Answers at once with a
 * job to follow.
 *
 * `POST /api/v1/models/wan-2.2-standard/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runWan2_2Standard(
  client: Sender,
  input: RunWan2_2StandardInput,
  options?: CallOptions,
): Promise<RunWan2_2StandardOutput> {
  return call<RunWan2_2StandardOutput>(client, operation, input, options);
}
