// Generated from #/paths/~1api~1v1~1models~1consistent-characters~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { ConsistentCharactersRequest } from "../schemas/consistent-characters-request.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";

export interface RunConsistentCharactersInput {
  /** Parameters of Consistent Characters. */
  body: ConsistentCharactersRequest;
}

/** The job was taken on and the credits were charged. */
export type RunConsistentCharactersOutput = SubmittedJob;

const operation: Operation = {
  id: "runConsistentCharacters",
  method: "POST",
  path: "/api/v1/models/consistent-characters/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Consistent Characters
 *
 * Draws several views of one person from a single picture, with a backing model of your choice.
 * Answers at once with a job to follow.
 *
 * `POST /api/v1/models/consistent-characters/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runConsistentCharacters(
  client: Sender,
  input: RunConsistentCharactersInput,
  options?: CallOptions,
): Promise<RunConsistentCharactersOutput> {
  return call<RunConsistentCharactersOutput>(client, operation, input, options);
}
