// Generated from #/paths/~1api~1v1~1models~1ponyxl-ponyrealism-v23~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { PonyxlPonyrealismV23Request } from "../schemas/ponyxl-ponyrealism-v23-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunPonyxlPonyrealismV23Input {
  /** Parameters of Pony Realism. */
  body: PonyxlPonyrealismV23Request;
}

/** The job was taken on and the credits were charged. */
export type RunPonyxlPonyrealismV23Output = SubmittedJob;

const operation: Operation = {
  id: "runPonyxlPonyrealismV23",
  method: "POST",
  path: "/api/v1/models/ponyxl-ponyrealism-v23/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Pony Realism
 *
 * Pony Realism: PonyXL checkpoint for realistic pictures, with inpainting. Answers at once with a
 * job to follow.
 *
 * `POST /api/v1/models/ponyxl-ponyrealism-v23/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runPonyxlPonyrealismV23(
  client: Sender,
  input: RunPonyxlPonyrealismV23Input,
  options?: CallOptions,
): Promise<RunPonyxlPonyrealismV23Output> {
  return call<RunPonyxlPonyrealismV23Output>(client, operation, input, options);
}
