// Generated from #/paths/~1v2~1images~1background-remove/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { JobAccepted } from "../schemas/job-accepted.js";
import type { RemoveBackgroundRequest } from "../schemas/remove-background-request.js";

export interface RemoveBackgroundInput {
  /**
   * Any text of up to 255 characters. Sending it again within 24 hours returns the job it first
   * made and bills nothing.
   * At most 255 characters.
   */
  "Idempotency-Key"?: string;
  /** The model and the picture to cut out. */
  body: RemoveBackgroundRequest;
}

/** The job is queued and its credits are taken; poll it with its id. */
export type RemoveBackgroundOutput = JobAccepted;

const operation: Operation = {
  id: "removeBackground",
  method: "POST",
  path: "/v2/images/background-remove",
  parameters: [{ name: "Idempotency-Key", in: "header" }],
  body: "application/json",
  billable: true,
  keyed: true,
};

/**
 * Remove a background
 *
 * Submits a job that cuts the subject out of a picture.
 *
 * `POST /v2/images/background-remove`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function removeBackground(
  client: Sender,
  input: RemoveBackgroundInput,
  options?: CallOptions,
): Promise<RemoveBackgroundOutput> {
  return call<RemoveBackgroundOutput>(client, operation, input, options);
}
