// Generated from #/paths/~1api~1v1~1models~1ponyxl-tponynai3-v7~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { PonyxlTponynai3V7Request } from "../schemas/ponyxl-tponynai3-v7-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunPonyxlTponynai3V7Input {
  /** Parameters of Pony NAI. */
  body: PonyxlTponynai3V7Request;
}

/** The job was taken on and the credits were charged. */
export type RunPonyxlTponynai3V7Output = SubmittedJob;

const operation: Operation = {
  id: "runPonyxlTponynai3V7",
  method: "POST",
  path: "/api/v1/models/ponyxl-tponynai3-v7/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Pony NAI
 *
 * Pony NAI: PonyXL checkpoint for illustration, with inpainting. Answers at once with a job to
 * follow.
 *
 * `POST /api/v1/models/ponyxl-tponynai3-v7/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runPonyxlTponynai3V7(
  client: Sender,
  input: RunPonyxlTponynai3V7Input,
  options?: CallOptions,
): Promise<RunPonyxlTponynai3V7Output> {
  return call<RunPonyxlTponynai3V7Output>(client, operation, input, options);
}
