// Copied from templates/client/runtime/outgoing.ts. Do not edit.

// The request that leaves: the call's own parts, the client's, and the key.

import { type AnswerContext, factsOf } from "./answer.js";
import { type ApiKey, credentialsFor } from "./credentials.js";
import { InvalidRequestError } from "./errors.js";
import { withQuery } from "./path.js";
import { reasonOf } from "./reason.js";
import type { WireRequest } from "./wire.js";

/** What every request of one client is sent with. */
export interface Outgoing {
  readonly apiKey?: ApiKey | undefined;
  readonly baseUrl?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** The request with its key; rejects with `AuthenticationError` or `InvalidRequestError`. */
export async function outgoing(
  context: AnswerContext,
  { apiKey, baseUrl, headers: common }: Outgoing,
  wire: WireRequest,
): Promise<Request> {
  const { headers, query } = await credentialsFor(context, apiKey, wire);
  const { path, method, body = null, idempotencyKey } = wire;
  const { idempotency, baseUrl: usual } = context.protocol;
  const key = idempotency && idempotencyKey && { [idempotency.header]: idempotencyKey };
  try {
    const merged = new Headers();
    // Later ones win, whatever their case.
    for (const some of [common, wire.headers, headers, key]) {
      for (const [name, value] of Object.entries(some || {})) merged.set(name, value);
    }
    const base = (baseUrl ?? wire.baseUrl ?? usual).replace(/\/$/, "");
    // A stream as the body asks for `duplex`; it has no effect for any other.
    const init = { method, headers: merged, body, duplex: "half" };
    return new Request(base + withQuery(path, query), init);
  } catch (thrown) {
    // A header that cannot be, a base URL that is none.
    const said = context.redactor.text(reasonOf(thrown));
    throw new InvalidRequestError(said, factsOf(context, wire));
  }
}
