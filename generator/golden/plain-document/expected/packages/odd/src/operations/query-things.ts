// Generated from #/paths/~1things/query with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import type { CallOptions } from "../runtime/wire.js";
import type { QueryThingsRequest } from "../schemas/query-things-request.js";
import type { Tree } from "../schemas/tree.js";

export interface QueryThingsInput {
  body?: QueryThingsRequest;
}

/** Found. */
export type QueryThingsOutput = Tree;

const operation: Operation = {
  id: "queryThings",
  method: "QUERY",
  path: "/things",
  body: "application/json",
  open: true,
};

/** `QUERY /things` */
export function queryThings(
  client: Sender,
  input: QueryThingsInput = {},
  options?: CallOptions,
): Promise<QueryThingsOutput> {
  return call<QueryThingsOutput>(client, operation, input, options);
}
