// Generated for Acme API with templates/client/raw.ts.hbs. Do not edit.
// The plain openapi-fetch client over every path: no jobs, no retries, no typed errors.

import createClient, { type Client, type ClientOptions } from "openapi-fetch";
import { protocol } from "./protocol.js";
import type { paths } from "./schema.js";

export type { components, operations, paths, webhooks } from "./schema.js";

/** Give the key as a header: this client sends what it is told and nothing else. */
export function createRawClient(options: ClientOptions = {}): Client<paths> {
  return createClient<paths>({ baseUrl: protocol.baseUrl, ...options });
}
