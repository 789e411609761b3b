// Copied from templates/client/runtime/minimal.ts. Do not edit.

// A client that only calls: the key goes along, and a failure is judged by its status and typed.

import { attempt, type Fetch } from "./attempt.js";
import type { Sender } from "./call.js";
import type { ApiProtocol } from "./descriptors.js";
import { type Outgoing, outgoing } from "./outgoing.js";
import { createRedactor } from "./redact.js";

export interface MinimalOptions extends Outgoing {
  /** Used in place of the platform's `fetch`. */
  readonly fetch?: Fetch | undefined;
}

/**
 * A client for single operations. Of a call's options it knows `signal`, `headers` and
 * `idempotencyKey`; for a limit in time, pass `AbortSignal.timeout(…)`.
 *
 * Nothing is sent twice. Where no answer comes, what the platform throws goes through as it is; a
 * billable call may have been billed then, and at a `ServerError` or `UnexpectedResponseError`, too.
 * Answers are read to their end, however large; the full client takes 64 Mi characters at most.
 */
export function createMinimalClient(protocol: ApiProtocol, options: MinimalOptions): Sender {
  const redactor = createRedactor(protocol.auth?.keyPrefix, options.headers);
  const textOf = (response: Response) => response.text();
  const context = { protocol, redactor, textOf, fetch: options.fetch ?? globalFetch };
  return {
    protocol,
    async send(wire) {
      const { signal } = wire;
      const scope = { signal, end: Infinity, close() {} };
      const explain = (thrown: unknown) => thrown;
      const request = await outgoing(context, options, wire);
      return attempt(context, wire, request, { signal, scope, explain });
    },
  };
}

/** Looked up at each call, so that what replaces the global one later is used. */
const globalFetch: Fetch = (url, init) => fetch(url, init);
