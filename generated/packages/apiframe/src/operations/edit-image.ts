// Generated from #/paths/~1v2~1images~1edit/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { EditImageRequest } from "../schemas/edit-image-request.js";
import type { JobAccepted } from "../schemas/job-accepted.js";

export interface EditImageInput {
  /**
   * Any text of up to 255 characters. Sending it again within 24 hours returns the job it first
   * made and bills nothing.
   * At most 255 characters.
   */
  "Idempotency-Key"?: string;
  /** The model and the picture to edit. */
  body: EditImageRequest;
}

/** The job is queued and its credits are taken; poll it with its id. */
export type EditImageOutput = JobAccepted;

const operation: Operation = {
  id: "editImage",
  method: "POST",
  path: "/v2/images/edit",
  parameters: [{ name: "Idempotency-Key", in: "header" }],
  body: "application/json",
  billable: true,
  keyed: true,
};

/**
 * Edit an image
 *
 * Submits a job that repaints a masked area of a picture or extends its canvas. The prompt stands
 * inside the settings.
 *
 * `POST /v2/images/edit`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function editImage(
  client: Sender,
  input: EditImageInput,
  options?: CallOptions,
): Promise<EditImageOutput> {
  return call<EditImageOutput>(client, operation, input, options);
}
