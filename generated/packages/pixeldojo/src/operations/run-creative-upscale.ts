// Generated from #/paths/~1api~1v1~1models~1creative-upscale~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { CreativeUpscaleRequest } from "../schemas/creative-upscale-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunCreativeUpscaleInput {
  /** Parameters of Creative Upscale. */
  body: CreativeUpscaleRequest;
}

/** The job was taken on and the credits were charged. */
export type RunCreativeUpscaleOutput = SubmittedJob;

const operation: Operation = {
  id: "runCreativeUpscale",
  method: "POST",
  path: "/api/v1/models/creative-upscale/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Creative Upscale
 *
 * Clarity upscaler on Replicate: enlarges a picture and adds detail while it refines it. Answers at
 * once with a job to follow.
 *
 * `POST /api/v1/models/creative-upscale/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runCreativeUpscale(
  client: Sender,
  input: RunCreativeUpscaleInput,
  options?: CallOptions,
): Promise<RunCreativeUpscaleOutput> {
  return call<RunCreativeUpscaleOutput>(client, operation, input, options);
}
