// Copied from templates/client/runtime/minimal.ts. Do not edit.

// A client that only calls: the key goes along, a failure is judged by its status and typed, and
// nothing is sent twice.

import { openScope, type Scope } from "./abort.js";
import { attempt } from "./attempt.js";
import type { Sender } from "./call.js";
import type { ApiProtocol } from "./descriptors.js";
import { explain, lateness, unclear } from "./explain.js";
import { type Outgoing, outgoing } from "./outgoing.js";
import { createRedactor } from "./redact.js";

export interface MinimalOptions extends Outgoing {
  /** Used in place of the platform's `fetch`. */
  readonly fetch?: ((request: Request, init: RequestInit) => Promise<Response>) | undefined;
}

/** A client for single operations. `maxRetries` means nothing to it. */
export function createMinimalClient(protocol: ApiProtocol, options: MinimalOptions): Sender {
  const { headers, fetch: send = (request, init) => fetch(request, init) } = options;
  const redactor = createRedactor(protocol.auth?.keyPrefix, headers);
  const context = { protocol, redactor, fetch: send };
  return {
    protocol,
    async send(wire) {
      const { signal, timeout = Infinity, billable } = wire;
      const scope: Scope & { kept?: boolean } = openScope(signal, timeout, lateness(context, wire));
      try {
        const request = await outgoing(context, options, wire);
        scope.signal.throwIfAborted();
        const sentAt = new Date().toISOString();
        const outcome = await attempt(context, wire, request, scope);
        if ("value" in outcome) return outcome;
        const { error, mayHaveArrived } = outcome;
        throw billable && mayHaveArrived
          ? unclear(context, wire, request.url, sentAt, error)
          : error;
      } catch (thrown) {
        throw explain(context, wire, thrown);
      } finally {
        if (!scope.kept) scope.close();
      }
    },
  };
}
