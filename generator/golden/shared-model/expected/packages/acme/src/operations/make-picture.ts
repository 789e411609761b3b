// Generated from #/paths/~1v1~1pictures/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { Job } from "../schemas/job.js";
import type { MakePictureRequest } from "../schemas/make-picture-request.js";

export interface MakePictureInput {
  body: MakePictureRequest;
}

/** Taken on. */
export type MakePictureOutput = Job;

const operation: Operation = {
  id: "makePicture",
  method: "POST",
  path: "/v1/pictures",
  body: "application/json",
  billable: true,
  open: true,
};

/**
 * `POST /v1/pictures`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function makePicture(
  client: Sender,
  input: MakePictureInput,
  options?: CallOptions,
): Promise<MakePictureOutput> {
  return call<MakePictureOutput>(client, operation, input, options);
}
