// Generated from #/paths/~1v2~1images~1midjourney~1action/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { JobAccepted } from "../schemas/job-accepted.js";
import type { MidjourneyActionRequest } from "../schemas/midjourney-action-request.js";

export interface MidjourneyActionInput {
  /**
   * Any text of up to 255 characters. Sending it again within 24 hours returns the job it first
   * made and bills nothing.
   * At most 255 characters.
   */
  "Idempotency-Key"?: string;
  /** What to do, and with which parent. */
  body: MidjourneyActionRequest;
}

/** The job is queued and its credits are taken; poll it with its id. */
export type MidjourneyActionOutput = JobAccepted;

const operation: Operation = {
  id: "midjourneyAction",
  method: "POST",
  path: "/v2/images/midjourney/action",
  parameters: [{ name: "Idempotency-Key", in: "header" }],
  body: "application/json",
  billable: true,
  keyed: true,
};

/**
 * Act on a Midjourney result
 *
 * Submits a job that enlarges, varies, repaints, extends or pans the result of a finished
 * Midjourney job. Upsample and variation need a grid as parent, the other three an upsampled
 * picture. The parent must be your own; only upsample answers with a single picture.
 *
 * `POST /v2/images/midjourney/action`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function midjourneyAction(
  client: Sender,
  input: MidjourneyActionInput,
  options?: CallOptions,
): Promise<MidjourneyActionOutput> {
  return call<MidjourneyActionOutput>(client, operation, input, options);
}
