// Generated from #/paths/~1api~1v1~1models~1z-image-turbo~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";
import type { ZImageTurboRequest } from "../schemas/z-image-turbo-request.js";

export interface RunZImageTurboInput {
  /** Parameters of Z Image Turbo. */
  body: ZImageTurboRequest;
}

/** The job was taken on and the credits were charged. */
export type RunZImageTurboOutput = SubmittedJob;

const operation: Operation = {
  id: "runZImageTurbo",
  method: "POST",
  path: "/api/v1/models/z-image-turbo/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Z Image Turbo
 *
 * Z Image, turbo tier: pictures from text, quickly. Answers at once with a job to follow.
 *
 * `POST /api/v1/models/z-image-turbo/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runZImageTurbo(
  client: Sender,
  input: RunZImageTurboInput,
  options?: CallOptions,
): Promise<RunZImageTurboOutput> {
  return call<RunZImageTurboOutput>(client, operation, input, options);
}
