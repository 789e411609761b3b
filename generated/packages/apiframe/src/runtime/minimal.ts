// Copied from templates/client/runtime/minimal.ts. Do not edit.

// A client that only calls: the key goes along, and a failure is judged by its status and typed.

import { readError, readJson } from "./answer.js";
import type { Fetch } from "./attempt.js";
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
 */
export function createMinimalClient(protocol: ApiProtocol, options: MinimalOptions): Sender {
  const { headers, fetch: send = (request, init) => fetch(request, init) } = options;
  const context = { protocol, redactor: createRedactor(protocol.auth?.keyPrefix, headers) };
  return {
    protocol,
    async send(wire) {
      const { signal = new AbortController().signal, read } = wire;
      const request = await outgoing(context, options, wire);
      // Followed by the platform, a redirect would take the key along to any host.
      const response = await send(request, { signal, redirect: "manual" });
      if (!response.ok) throw await readError(context, wire, response);
      const { status, headers } = response;
      const scope = { signal, end: Infinity, close() {} };
      const value = read
        ? await read({ response, scope, explain: (thrown) => thrown })
        : await readJson(context, wire, response);
      return { status, headers, value };
    },
  };
}
