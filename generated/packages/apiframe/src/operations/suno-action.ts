// Generated from #/paths/~1v2~1music~1suno~1action/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { JobAccepted } from "../schemas/job-accepted.js";
import type { SunoActionRequest } from "../schemas/suno-action-request.js";

export interface SunoActionInput {
  /**
   * Any text of up to 255 characters. Sending it again within 24 hours returns the job it first
   * made and bills nothing.
   * At most 255 characters.
   */
  "Idempotency-Key"?: string;
  /** What to do, and with which track. */
  body: SunoActionRequest;
}

/** The job is queued and its credits are taken; poll it with its id. */
export type SunoActionOutput = JobAccepted;

const operation: Operation = {
  id: "sunoAction",
  method: "POST",
  path: "/v2/music/suno/action",
  parameters: [{ name: "Idempotency-Key", in: "header" }],
  body: "application/json",
  billable: true,
  keyed: true,
};

/**
 * Act on a Suno track
 *
 * Submits a job that extends, covers or splits a track of a finished Suno job, or adds vocals to
 * it. The parent must be your own.
 *
 * `POST /v2/music/suno/action`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function sunoAction(
  client: Sender,
  input: SunoActionInput,
  options?: CallOptions,
): Promise<SunoActionOutput> {
  return call<SunoActionOutput>(client, operation, input, options);
}
