// Generated from #/paths/~1api~1v1~1models~1kling-video-edit~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { KlingVideoEditRequest } from "../schemas/kling-video-edit-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunKlingVideoEditInput {
  /** Parameters of Kling Video Edit. */
  body: KlingVideoEditRequest;
}

/** The job was taken on and the credits were charged. */
export type RunKlingVideoEditOutput = SubmittedJob;

const operation: Operation = {
  id: "runKlingVideoEdit",
  method: "POST",
  path: "/api/v1/models/kling-video-edit/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Kling Video Edit
 *
 * Kling O3: edits a clip by instruction, with optional reference pictures, and can keep the sound.
 * Answers at once with a job to follow.
 *
 * `POST /api/v1/models/kling-video-edit/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runKlingVideoEdit(
  client: Sender,
  input: RunKlingVideoEditInput,
  options?: CallOptions,
): Promise<RunKlingVideoEditOutput> {
  return call<RunKlingVideoEditOutput>(client, operation, input, options);
}
