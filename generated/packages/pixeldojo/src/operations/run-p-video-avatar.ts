// Generated from #/paths/~1api~1v1~1models~1p-video-avatar~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { PVideoAvatarRequest } from "../schemas/p-video-avatar-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunPVideoAvatarInput {
  /** Parameters of P Video Avatar. */
  body: PVideoAvatarRequest;
}

/** The job was taken on and the credits were charged. */
export type RunPVideoAvatarOutput = SubmittedJob;

const operation: Operation = {
  id: "runPVideoAvatar",
  method: "POST",
  path: "/api/v1/models/p-video-avatar/run",
  body: "application/json",
  billable: true,
};

/**
 * Run P Video Avatar
 *
 * Pruna: a portrait that speaks, from a script or a recording; 30 voices, 10 languages. Answers at
 * once with a job to follow.
 *
 * `POST /api/v1/models/p-video-avatar/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runPVideoAvatar(
  client: Sender,
  input: RunPVideoAvatarInput,
  options?: CallOptions,
): Promise<RunPVideoAvatarOutput> {
  return call<RunPVideoAvatarOutput>(client, operation, input, options);
}
