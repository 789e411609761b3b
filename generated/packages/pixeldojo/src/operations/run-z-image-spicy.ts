// Generated from #/paths/~1api~1v1~1models~1z-image-spicy~1run/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { SubmittedJob } from "../schemas/submitted-job.js";
import type { ZImageSpicyRequest } from "../schemas/z-image-spicy-request.js";

export interface RunZImageSpicyInput {
  /** Parameters of Z Image Spicy. */
  body: ZImageSpicyRequest;
}

/** The job was taken on and the credits were charged. */
export type RunZImageSpicyOutput = SubmittedJob;

const operation: Operation = {
  id: "runZImageSpicy",
  method: "POST",
  path: "/api/v1/models/z-image-spicy/run",
  body: "application/json",
  billable: true,
};

/**
 * Run Z Image Spicy
 *
 * Z Image without a content filter: pictures of 256 to 1,536 pixels a side. Answers at once with a
 * job to follow.
 *
 * `POST /api/v1/models/z-image-spicy/run`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function runZImageSpicy(
  client: Sender,
  input: RunZImageSpicyInput,
  options?: CallOptions,
): Promise<RunZImageSpicyOutput> {
  return call<RunZImageSpicyOutput>(client, operation, input, options);
}
