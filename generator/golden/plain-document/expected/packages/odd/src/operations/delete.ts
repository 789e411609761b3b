// Generated from #/paths/~1things~1{delete}/delete with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { Operation } from "../runtime/descriptors.js";
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
  parameters: [
    {
      property: "delete",
      name: "delete",
      in: "path",
      style: "simple",
      explode: false,
      allowReserved: false,
      json: false,
    },
  ],
  body: null,
  answer: "none",
  billable: false,
  authenticated: false,
};

/**
 * `DELETE /things/{delete}`
 *
 * @deprecated
 */
export function delete_(
  client: Client,
  input: DeleteInput,
  options?: CallOptions,
): Promise<DeleteOutput> {
  return call<DeleteOutput>(client, operation, input, options);
}
