// Generated from #/paths/~1v2~1loras/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { encodeBody } from "../runtime/body.js";
import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { CreateLoraRequest } from "../schemas/create-lora-request.js";
import type { LoraCreated } from "../schemas/lora-created.js";

export interface CreateLoraInput {
  /** The pictures and what they show. */
  body: CreateLoraRequest;
}

/** The training is queued. */
export type CreateLoraOutput = LoraCreated;

const operation: Operation = {
  id: "createLora",
  method: "POST",
  path: "/v2/loras",
  body: "multipart/form-data",
  billable: true,
  encode: encodeBody,
};

/**
 * Train a LoRA
 *
 * Starts a training, which takes about 15 to 25 minutes. 2 credits are taken at once and given back
 * when it fails; one page also speaks of a flat training cost of 255. It takes no Idempotency-Key.
 *
 * `POST /v2/loras`
 *
 * A call costs credits: it is never sent twice without an idempotency key.
 */
export function createLora(
  client: Sender,
  input: CreateLoraInput,
  options?: CallOptions,
): Promise<CreateLoraOutput> {
  return call<CreateLoraOutput>(client, operation, input, options);
}
