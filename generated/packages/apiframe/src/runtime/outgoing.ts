// Copied from templates/client/runtime/outgoing.ts. Do not edit.

// The request that leaves: the call's own parts, the client's, and the key.

import type { AnswerContext } from "./answer.js";
import { type ApiKey, keyFor } from "./credentials.js";
import { InvalidRequestError } from "./errors.js";
import { reasonOf } from "./reason.js";
import type { WireRequest } from "./wire.js";

/** What every request of one client is sent with. */
export interface Outgoing {
  readonly apiKey?: ApiKey | undefined;
  readonly baseUrl?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What `fetch` takes. A `Request` would cost a fifth of the call, and as much again per copy. */
export interface OutgoingRequest {
  readonly url: string;
  readonly init: RequestInit;
}

/** The request with its key; rejects with `AuthenticationError` or `InvalidRequestError`. */
export async function outgoing(
  context: AnswerContext,
  { apiKey, baseUrl, headers: common }: Outgoing,
  wire: WireRequest,
): Promise<OutgoingRequest> {
  const { path, method, body = null, idempotencyKey } = wire;
  const { auth, idempotency, baseUrl: usual } = context.protocol;
  const key = await keyFor(context, apiKey, wire);
  try {
    const base = (baseUrl ?? wire.baseUrl ?? usual).replace(/\/$/, "");
    // In a page, a base URL may be a path of its own host.
    const url = new URL(base + path, globalThis.location?.href);
    // The platform would refuse them, too, and print them.
    if (url.username || url.password) throw new Error("credentials in baseUrl");
    const headers = new Headers(common);
    // Later ones win, whatever their case.
    for (const [name, value] of Object.entries(wire.headers ?? {})) headers.set(name, value);
    if (idempotency && idempotencyKey) headers.set(idempotency.header, idempotencyKey);
    if (key && auth) {
      const { kind, name } = auth;
      if (kind === "query-key")
        url.search += `${url.search && "&"}${encodeURIComponent(name)}=${encodeURIComponent(key)}`;
      else headers.set(name, kind === "bearer" ? `Bearer ${key}` : key);
    }
    const init: RequestInit & { readonly duplex: string } = {
      method,
      headers,
      body,
      // A stream as the body asks for it; it has no effect for any other.
      duplex: "half",
      // Followed by the platform, a redirect would take the key along to any host.
      redirect: "manual",
    };
    return { url: url.href, init };
  } catch (thrown) {
    // A header that cannot be, a base URL that is none.
    throw new InvalidRequestError(context.redactor.text(reasonOf(thrown)), wire.facts);
  }
}
