// Generated from #/paths/~1things/get with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { Operation } from "../runtime/descriptors.js";
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
    {
      property: "filter[name]",
      name: "filter[name]",
      in: "query",
      style: "deepObject",
      explode: false,
      allowReserved: false,
      json: false,
    },
    {
      property: "bodyQuery",
      name: "body",
      in: "query",
      style: "form",
      explode: true,
      allowReserved: false,
      json: false,
    },
    {
      property: "id",
      name: "id",
      in: "query",
      style: "form",
      explode: true,
      allowReserved: false,
      json: false,
    },
    {
      property: "idHeader",
      name: "id",
      in: "header",
      style: "simple",
      explode: false,
      allowReserved: false,
      json: false,
    },
  ],
  body: null,
  answer: "json",
  billable: false,
  authenticated: false,
};

/** `GET /things` */
export function getThings(
  client: Client,
  input: GetThingsInput = {},
  options?: CallOptions,
): Promise<GetThingsOutput> {
  return call<GetThingsOutput>(client, operation, input, options);
}
