// Generated from #/paths/~1api~1v1~1models~1ltx-2-pro-extend~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { Ltx2ProExtendRequest } from "../schemas/ltx2-pro-extend-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunLtx2ProExtendInput {
  /** Parameters of LTX 2.3 Pro Extend Video. */
  body: Ltx2ProExtendRequest;
}

/** The job was taken on and the credits were charged. */
export type RunLtx2ProExtendOutput = SubmittedJob;

const operation: Operation = {
  id: "runLtx2ProExtend",
  method: "POST",
  path: "/api/v1/models/ltx-2-pro-extend/run",
  body: "application/json",
  billable: true,
};

/**
 * Run LTX 2.3 Pro Extend Video
 *
 * LTX 2.3, pro tier: lengthens a clip at its start or its end by 1 to 20 seconds. Answers at once
 * with a job to follow.
 *
 * `POST /api/v1/models/ltx-2-pro-extend/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runLtx2ProExtend(
  client: Sender,
  input: RunLtx2ProExtendInput,
  options?: CallOptions,
): Promise<RunLtx2ProExtendOutput> {
  return call<RunLtx2ProExtendOutput>(client, operation, input, options);
}
