// Generated from #/paths/~1api~1v1~1models~1nano-banana-pro~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { NanoBananaProRequest } from "../schemas/nano-banana-pro-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunNanoBananaProInput {
  /** Parameters of Google Nano Banana Pro. */
  body: NanoBananaProRequest;
}

/** The job was taken on and the credits were charged. */
export type RunNanoBananaProOutput = SubmittedJob;

const operation: Operation = {
  id: "runNanoBananaPro",
  method: "POST",
  path: "/api/v1/models/nano-banana-pro/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Google Nano Banana Pro
 *
 * Google Nano Banana Pro: makes pictures and edits them. Answers at once with a job to follow.
 *
 * `POST /api/v1/models/nano-banana-pro/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runNanoBananaPro(
  client: Sender,
  input: RunNanoBananaProInput,
  options?: CallOptions,
): Promise<RunNanoBananaProOutput> {
  return call<RunNanoBananaProOutput>(client, operation, input, options);
}
