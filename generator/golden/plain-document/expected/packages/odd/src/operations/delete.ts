// Generated from #/paths/~1things~1{delete}/delete with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import { readNothing } from "../runtime/readers.js";
import type { CallOptions } from "../runtime/wire.js";

export interface DeleteInput {
  delete: number;
}

/** Gone. */
export type DeleteOutput = void;

const operation: Operation = {
  id: "delete",
  method: "DELETE",
  path: "/things/{delete}",
  parameters: [{ name: "delete", in: "path" }],
  open: true,
  read: readNothing,
};

/**
 * `DELETE /things/{delete}`
 *
 * @deprecated
 */
export function delete_(
  client: Sender,
  input: DeleteInput,
  options?: CallOptions,
): Promise<DeleteOutput> {
  return call<DeleteOutput>(client, operation, input, options);
}
