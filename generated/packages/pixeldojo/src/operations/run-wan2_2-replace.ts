// Generated from #/paths/~1api~1v1~1models~1wan-2.2-replace~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";
import type { Wan2_2ReplaceRequest } from "../schemas/wan2_2-replace-request.js";

export interface RunWan2_2ReplaceInput {
  /** Parameters of WAN 2.2 Replace. */
  body: Wan2_2ReplaceRequest;
}

/** The job was taken on and the credits were charged. */
export type RunWan2_2ReplaceOutput = SubmittedJob;

const operation: Operation = {
  id: "runWan2_2Replace",
  method: "POST",
  path: "/api/v1/models/wan-2.2-replace/run",
  body: "application/json",
  billable: true,
};

/**
 * Run WAN 2.2 Replace
 *
 * Puts another character into a clip and keeps its scene and motion. Answers at once with a job to
 * follow.
 *
 * `POST /api/v1/models/wan-2.2-replace/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runWan2_2Replace(
  client: Sender,
  input: RunWan2_2ReplaceInput,
  options?: CallOptions,
): Promise<RunWan2_2ReplaceOutput> {
  return call<RunWan2_2ReplaceOutput>(client, operation, input, options);
}
