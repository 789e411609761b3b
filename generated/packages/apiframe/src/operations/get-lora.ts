// Generated from #/paths/~1v2~1loras~1{id}/get with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { Lora } from "../schemas/lora.js";

export interface GetLoraInput {
  /** Id of the LoRA. */
  id: string;
}

/** The LoRA. */
export type GetLoraOutput = Lora;

const operation: Operation = {
  id: "getLora",
  method: "GET",
  path: "/v2/loras/{id}",
  parameters: [{ name: "id", in: "path" }],
};

/**
 * Get a LoRA
 *
 * One LoRA; it can be used once its status is READY.
 *
 * `GET /v2/loras/{id}`
 */
export function getLora(
  client: Sender,
  input: GetLoraInput,
  options?: CallOptions,
): Promise<GetLoraOutput> {
  return call<GetLoraOutput>(client, operation, input, options);
}
