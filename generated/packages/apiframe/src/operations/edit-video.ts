// Generated from #/paths/~1v2~1videos~1edit/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { EditVideoRequest } from "../schemas/edit-video-request.js";
import type { JobAccepted } from "../schemas/job-accepted.js";

export interface EditVideoInput {
  /**
   * Any text of up to 255 characters. Sending it again within 24 hours returns the job it first
   * made and bills nothing.
   * At most 255 characters.
   */
  "Idempotency-Key"?: string;
  /** The model, the prompt and the clip to edit. */
  body: EditVideoRequest;
}

/** The job is queued and its credits are taken; poll it with its id. */
export type EditVideoOutput = JobAccepted;

const operation: Operation = {
  id: "editVideo",
  method: "POST",
  path: "/v2/videos/edit",
  parameters: [{ name: "Idempotency-Key", in: "header" }],
  body: "application/json",
  billable: true,
  keyed: true,
};

/**
 * Edit a video
 *
 * Submits a job that changes a clip as the prompt says.
 *
 * `POST /v2/videos/edit`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function editVideo(
  client: Sender,
  input: EditVideoInput,
  options?: CallOptions,
): Promise<EditVideoOutput> {
  return call<EditVideoOutput>(client, operation, input, options);
}
