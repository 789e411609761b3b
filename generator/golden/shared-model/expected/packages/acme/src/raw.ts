// Generated for Acme API with templates/client/raw.ts.hbs. Do not edit.
// Every path of the document, typed, by openapi-fetch.

import createClient, { type Client, type ClientOptions } from "openapi-fetch";
import { api } from "./api.js";
import type { Client as GuardedClient } from "./runtime/client.js";
import { createRawClient as createGuardedClient } from "./runtime/raw.js";
import type { paths } from "./schema.js";

export type { components, operations, paths, webhooks } from "./schema.js";

/**
 * The plain client: no key, no retries, no typed errors. Judge an answer by `response.ok`; the
 * `error` of an empty answer is no error to it.
 */
export function createRawClient(options: ClientOptions = {}): Client<paths> {
  return createClient<paths>({ baseUrl: api.baseUrl, ...options });
}

/** The same over a client of this package, with its key, its retries and its errors. */
export function rawClientOf(client: GuardedClient, baseUrl = api.baseUrl): Client<paths> {
  return createGuardedClient<paths>(client, baseUrl);
}
