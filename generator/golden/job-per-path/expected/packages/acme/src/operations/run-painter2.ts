// Generated from #/paths/~1v1~1models~1painter-2~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { Painter2Request } from "../schemas/painter2-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunPainter2Input {
  body: Painter2Request;
}

/** Taken on. */
export type RunPainter2Output = SubmittedJob;

const operation: Operation = {
  id: "runPainter2",
  method: "POST",
  path: "/v1/models/painter-2/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Painter 2
 *
 * `POST /v1/models/painter-2/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runPainter2(
  client: Sender,
  input: RunPainter2Input,
  options?: CallOptions,
): Promise<RunPainter2Output> {
  return call<RunPainter2Output>(client, operation, input, options);
}
