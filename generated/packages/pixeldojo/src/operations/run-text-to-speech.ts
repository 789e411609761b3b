// Generated from #/paths/~1api~1v1~1models~1text-to-speech~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";
import type { TextToSpeechRequest } from "../schemas/text-to-speech-request.js";

export interface RunTextToSpeechInput {
  /** Parameters of Text to Speech. */
  body: TextToSpeechRequest;
}

/** The job was taken on and the credits were charged. */
export type RunTextToSpeechOutput = SubmittedJob;

const operation: Operation = {
  id: "runTextToSpeech",
  method: "POST",
  path: "/api/v1/models/text-to-speech/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Text to Speech
 *
 * MiniMax Speech 2.8 Turbo on Replicate: text to speech. Answers at once with a job to follow.
 *
 * `POST /api/v1/models/text-to-speech/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runTextToSpeech(
  client: Sender,
  input: RunTextToSpeechInput,
  options?: CallOptions,
): Promise<RunTextToSpeechOutput> {
  return call<RunTextToSpeechOutput>(client, operation, input, options);
}
