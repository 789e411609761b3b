// Copied from templates/client/runtime/attempt.ts. Do not edit.

// One request and its answer: sent once, read, judged by the status.

import { openScope, type Scope, settle } from "./abort.js";
import { type AnswerContext, readError, readJson } from "./answer.js";
import type { AnyClientError } from "./errors.js";
import { explain, lateness } from "./explain.js";
import { codeOf } from "./reason.js";
import type { Answer, WireRequest } from "./wire.js";

export type Fetch = (request: Request, init: RequestInit) => Promise<Response>;

/** How one attempt ended without an answer. */
export interface Miss {
  readonly error: AnyClientError;
  /** True when the provider may have accepted the request all the same. */
  readonly mayHaveArrived: boolean;
}

/** No connection was made, so nothing can have arrived. */
const neverLeft = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/;

/** Sends a request once and reads the answer; does not throw. */
export async function attempt(
  context: AnswerContext & { readonly fetch: Fetch },
  wire: WireRequest,
  request: Request,
  overall: Scope,
  limitMs = 60_000,
): Promise<Answer | Miss> {
  const { attemptTimeout = limitMs, body, read } = wire;
  const scope = openScope(overall.signal, attemptTimeout, lateness(context, wire));
  try {
    // A body can be read once, so each attempt sends a copy; a stream has none.
    const copies = body && !(body instanceof ReadableStream);
    const sending = context.fetch(copies ? request.clone() : request, {
      signal: scope.signal,
      // Followed by the platform, a redirect would take the key along to any host.
      redirect: "manual",
      // Older Workers refuse a request that names a cache mode at all.
      ...("cache" in Request.prototype && { cache: "no-store" }),
    });
    const response = await settle(sending, scope.signal);
    const { ok, status, headers } = response;
    const reading = !ok
      ? readError(context, wire, response)
      : read
        ? read({ response, scope: overall, explain: (thrown) => explain(context, wire, thrown) })
        : readJson(context, wire, response);
    const value = await settle(Promise.resolve(reading), scope.signal);
    if (ok) return { status, headers, value };
    // A refusal is certain; after a redirect or a failure of the server, nothing is.
    const refused =
      (status > 303 && status < 500 && status !== 408) ||
      context.protocol.errors.notBilled?.includes(status);
    // Without success, reading gives the error.
    return { error: value as AnyClientError, mayHaveArrived: !refused };
  } catch (thrown) {
    const error = explain(context, wire, thrown);
    return { error, mayHaveArrived: !neverLeft.test(codeOf(thrown) ?? "") };
  } finally {
    scope.close();
  }
}
