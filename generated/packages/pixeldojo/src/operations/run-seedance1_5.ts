// Generated from #/paths/~1api~1v1~1models~1seedance-1.5~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { Seedance1_5Request } from "../schemas/seedance1_5-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunSeedance1_5Input {
  /** Parameters of Seedance 1.5. */
  body: Seedance1_5Request;
}

/** The job was taken on and the credits were charged. */
export type RunSeedance1_5Output = SubmittedJob;

const operation: Operation = {
  id: "runSeedance1_5",
  method: "POST",
  path: "/api/v1/models/seedance-1.5/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Seedance 1.5
 *
 * ByteDance Seedance 1.5: a clip from text or a picture. Answers at once with a job to follow.
 *
 * `POST /api/v1/models/seedance-1.5/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runSeedance1_5(
  client: Sender,
  input: RunSeedance1_5Input,
  options?: CallOptions,
): Promise<RunSeedance1_5Output> {
  return call<RunSeedance1_5Output>(client, operation, input, options);
}
