// Generated from #/paths/~1v2~1music~1generate/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { GenerateMusicRequest } from "../schemas/generate-music-request.js";
import type { JobAccepted } from "../schemas/job-accepted.js";

export interface GenerateMusicInput {
  /**
   * Any text of up to 255 characters. Sending it again within 24 hours returns the job it first
   * made and bills nothing.
   * At most 255 characters.
   */
  "Idempotency-Key"?: string;
  /** The model, the prompt and the settings of that model. */
  body: GenerateMusicRequest;
}

/** The job is queued and its credits are taken; poll it with its id. */
export type GenerateMusicOutput = JobAccepted;

const operation: Operation = {
  id: "generateMusic",
  method: "POST",
  path: "/v2/music/generate",
  parameters: [{ name: "Idempotency-Key", in: "header" }],
  body: "application/json",
  billable: true,
  keyed: true,
};

/**
 * Generate music
 *
 * Submits a job for one of the music models. Tracks usually take 30 s to 2 minutes; most models
 * return more than one.
 *
 * `POST /v2/music/generate`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function generateMusic(
  client: Sender,
  input: GenerateMusicInput,
  options?: CallOptions,
): Promise<GenerateMusicOutput> {
  return call<GenerateMusicOutput>(client, operation, input, options);
}
