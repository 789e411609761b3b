// Generated from #/paths/~1v2~1loras~1{id}/delete with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import { readNothing } from "../runtime/readers.js";
import type { CallOptions } from "../runtime/wire.js";

export interface DeleteLoraInput {
  /** Id of the LoRA. */
  id: string;
}

/** The LoRA is archived. */
export type DeleteLoraOutput = void;

const operation: Operation = {
  id: "deleteLora",
  method: "DELETE",
  path: "/v2/loras/{id}",
  parameters: [{ name: "id", in: "path" }],
  read: readNothing,
};

/**
 * Delete a LoRA
 *
 * Archives a LoRA. Deleting it again does no harm.
 *
 * `DELETE /v2/loras/{id}`
 */
export function deleteLora(
  client: Sender,
  input: DeleteLoraInput,
  options?: CallOptions,
): Promise<DeleteLoraOutput> {
  return call<DeleteLoraOutput>(client, operation, input, options);
}
