// Generated from #/paths/~1api~1v1~1models~1wan-2.2-plus~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";
import type { Wan2_2PlusRequest } from "../schemas/wan2_2-plus-request.js";

export interface RunWan2_2PlusInput {
  /** Parameters of WAN 2.2 Plus. */
  body: Wan2_2PlusRequest;
}

/** The job was taken on and the credits were charged. */
export type RunWan2_2PlusOutput = SubmittedJob;

const operation: Operation = {
  id: "runWan2_2Plus",
  method: "POST",
  path: "/api/v1/models/wan-2.2-plus/run",
  body: "application/json",
  billable: true,
};

/**
 * Run WAN 2.2 Plus
 *
 * WAN 2.2, plus tier: animates a picture. Answers at once with a job to follow.
 *
 * `POST /api/v1/models/wan-2.2-plus/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runWan2_2Plus(
  client: Sender,
  input: RunWan2_2PlusInput,
  options?: CallOptions,
): Promise<RunWan2_2PlusOutput> {
  return call<RunWan2_2PlusOutput>(client, operation, input, options);
}
