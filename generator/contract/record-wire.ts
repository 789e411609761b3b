// One request of the recorder: with the key where the API wants it, without ever following a
// redirect, and with what went over the wire kept in a form that holds no key.

import { capturingFetch, type Fetch } from "../../templates/client/runtime/record-capture.js";
import type { RawExchange } from "../../templates/client/runtime/record-exchange.js";
import type { Authentication } from "../catalog/catalog.ts";
import type { Json } from "../ground/json.ts";

/** The world as the recorder sees it; tests and simulations bring one of their own. */
export interface Wire {
  readonly fetch: Fetch;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly key: string | null;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface WireRequest {
  readonly method: string;
  /** Below the base address, with its query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json;
}

export type WireAnswer =
  | { readonly kind: "answer"; readonly exchange: RawExchange }
  /** Nothing was sent: nobody listens there. */
  | { readonly kind: "unreachable"; readonly reason: string }
  /** Something went wrong when the request may have arrived already. */
  | { readonly kind: "unclear"; readonly reason: string };

const longestWait = 60_000;

export async function send(
  wire: Wire,
  authentication: Authentication | null,
  request: WireRequest,
): Promise<WireAnswer> {
  const seen: RawExchange[] = [];
  const fetch = capturingFetch(wire.fetch, async (exchange) => {
    seen.push(exchange);
  });
  const { headers, query } = credentials(authentication, wire.key);
  try {
    const response = await fetch(withQuery(wire.baseUrl + request.path, query), {
      method: request.method,
      // A key must not travel on to wherever an answer points.
      redirect: "manual",
      signal: AbortSignal.timeout(longestWait),
      headers: {
        accept: "application/json",
        ...(request.body === undefined ? {} : { "content-type": "application/json" }),
        ...request.headers,
        ...headers,
      },
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    });
    await response.body?.cancel();
  } catch (error) {
    const reason = withoutKey(reasonOf(error), wire.key);
    return { kind: wasNeverSent(error) ? "unreachable" : "unclear", reason };
  }
  const [exchange] = seen;
  if (!exchange) return { kind: "unclear", reason: "the answer could not be read" };
  return { kind: "answer", exchange: withoutCredentials(exchange, authentication, wire.key) };
}

function credentials(authentication: Authentication | null, key: string | null) {
  if (authentication === null || key === null) return { headers: {}, query: null };
  const { kind, name } = authentication;
  switch (kind) {
    case "bearer":
      return { headers: { [name]: `Bearer ${key}` }, query: null };
    case "header-key":
      return { headers: { [name]: key }, query: null };
    case "query-key":
      return { headers: {}, query: `${encodeURIComponent(name)}=${encodeURIComponent(key)}` };
  }
}

function withQuery(url: string, query: string | null): string {
  if (query === null) return url;
  return `${url}${url.includes("?") ? "&" : "?"}${query}`;
}

/** Without the header or parameter that carries the key, and without the key wherever it stands. */
function withoutCredentials(
  exchange: RawExchange,
  authentication: Authentication | null,
  key: string | null,
): RawExchange {
  const name = authentication?.name.toLowerCase() ?? "";
  const requestHeaders = Object.fromEntries(
    Object.entries(exchange.requestHeaders).filter(([header]) => header.toLowerCase() !== name),
  );
  const url =
    authentication?.kind === "query-key"
      ? withoutParameter(exchange.url, authentication.name)
      : exchange.url;
  const rest = { ...exchange, url, requestHeaders };
  // The key is plain text: replacing it cannot break the JSON around it.
  return JSON.parse(withoutKey(JSON.stringify(rest), key)) as RawExchange;
}

function withoutParameter(url: string, name: string): string {
  const address = new URL(url);
  address.searchParams.delete(name);
  return address.href;
}

function withoutKey(text: string, key: string | null): string {
  if (key === null || key.length < 4) return text;
  const forms = [key, encodeURIComponent(key), JSON.stringify(key).slice(1, -1)];
  return forms.reduce((rest, form) => rest.replaceAll(form, "x".repeat(key.length)), text);
}

const neverSent = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
]);

function wasNeverSent(error: unknown): boolean {
  const { cause } = Object(error) as { readonly cause?: unknown };
  const { code } = Object(cause) as { readonly code?: unknown };
  return typeof code === "string" && neverSent.has(code);
}

function reasonOf(error: unknown): string {
  const { message, cause } = Object(error) as {
    readonly message?: unknown;
    readonly cause?: unknown;
  };
  const { message: inner } = Object(cause) as { readonly message?: unknown };
  const words = [message, inner].filter((word) => typeof word === "string" && word !== "");
  return words.length > 0 ? words.join(": ") : String(error);
}
