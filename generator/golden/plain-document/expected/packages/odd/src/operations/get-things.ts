// Generated from #/paths/~1things/get with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import { placeStyled } from "../runtime/parameters.js";
import type { CallOptions } from "../runtime/wire.js";
import type { GetThingsResponseDefault } from "../schemas/get-things-response-default.js";

export interface GetThingsInput {
  "filter[name]"?: { [key: string]: string };
  bodyQuery?: boolean;
  id?: string;
  idHeader?: string;
}

/** All *\/ of them. */
export type GetThingsOutput = GetThingsResponseDefault;

const operation: Operation = {
  id: "getThings",
  method: "GET",
  path: "/things",
  parameters: [
    { name: "filter[name]", in: "query", style: "deepObject" },
    { name: "body", in: "query", property: "bodyQuery" },
    { name: "id", in: "query" },
    { name: "id", in: "header", property: "idHeader" },
  ],
  open: true,
  place: placeStyled,
};

/** `GET /things` */
export function getThings(
  client: Sender,
  input: GetThingsInput = {},
  options?: CallOptions,
): Promise<GetThingsOutput> {
  return call<GetThingsOutput>(client, operation, input, options);
}
