// Generated from #/paths/~1api~1v1~1models~1ernie~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { ErnieRequest } from "../schemas/ernie-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunErnieInput {
  /** Parameters of Ernie. */
  body: ErnieRequest;
}

/** The job was taken on and the credits were charged. */
export type RunErnieOutput = SubmittedJob;

const operation: Operation = {
  id: "runErnie",
  method: "POST",
  path: "/api/v1/models/ernie/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Ernie
 *
 * Baidu Ernie on fal.ai: pictures from prompts in many languages, which it can expand. Answers at
 * once with a job to follow.
 *
 * `POST /api/v1/models/ernie/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runErnie(
  client: Sender,
  input: RunErnieInput,
  options?: CallOptions,
): Promise<RunErnieOutput> {
  return call<RunErnieOutput>(client, operation, input, options);
}
