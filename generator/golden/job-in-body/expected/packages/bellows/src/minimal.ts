// Generated for Bellows API with templates/client/minimal.ts.hbs. Do not edit.
// Change the provider's facts, then run `modelsmith generate`.

import { api } from "./api.js";
import { createMinimalClient, type MinimalOptions } from "./runtime/minimal.js";
import type { Sender } from "./runtime/call.js";

/**
 * A client for single operations where every byte counts: `await getJob(createClient(), { … })`.
 *
 * It sends the key and throws the typed errors of `Bellows`, and that is all: no jobs, no
 * retries and no limits. Each call is sent once.
 */
export function createClient(options: MinimalOptions = {}): Sender {
  return createMinimalClient(api, options);
}

export type { MinimalOptions } from "./runtime/minimal.js";
export * from "./runtime/errors.js";
