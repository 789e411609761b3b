// Generated from #/paths/~1api~1v1~1models~1seedream-4~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { Seedream4Request } from "../schemas/seedream4-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunSeedream4Input {
  /** Parameters of Seedream 4.5. */
  body: Seedream4Request;
}

/** The job was taken on and the credits were charged. */
export type RunSeedream4Output = SubmittedJob;

const operation: Operation = {
  id: "runSeedream4",
  method: "POST",
  path: "/api/v1/models/seedream-4/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Seedream 4.5
 *
 * ByteDance Seedream 4.5: pictures of up to 4K with legible text. Answers at once with a job to
 * follow.
 *
 * `POST /api/v1/models/seedream-4/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runSeedream4(
  client: Sender,
  input: RunSeedream4Input,
  options?: CallOptions,
): Promise<RunSeedream4Output> {
  return call<RunSeedream4Output>(client, operation, input, options);
}
