// One request, one answer, nothing decided: no redirect followed, no body decoded. Node's own
// client is used instead of `fetch`, which hands out a gzip stream that was cut as if it were whole,
// and cannot be kept from private addresses at the moment a name is resolved.

import { lookup } from "node:dns";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { type AddressRules, isRefusedAddress, literalAddress } from "./address-rules.ts";

export interface Answer {
  readonly status: number;
  readonly header: (name: string) => string | null;
  readonly body: AsyncIterable<Uint8Array>;
  /** True when the transport has undone the content encoding already. */
  readonly isDecoded: boolean;
  /** Lets go of the connection; to be called when the body is not read. */
  readonly discard: () => void;
}

export type Send = (
  url: URL,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
) => Promise<Answer>;

/** A name or an address led where the rules do not let us go. */
export class RefusedAddress extends Error {}

export function nodeSend(rules: AddressRules): Send {
  return (url, headers, signal) => {
    refuseLiteral(url, rules);
    return new Promise((resolve, reject) => {
      const request = url.protocol === "https:" ? requestHttps : requestHttp;
      // A connection of its own for each request: one from the pool was opened under other rules.
      const options = { agent: false as const, headers, signal, lookup: guardedLookup(rules) };
      request(url, options, (response) => resolve(answerOf(response)))
        .on("error", reject)
        .end();
    });
  };
}

/** For callers that bring their own `fetch`; names are resolved by it, out of our sight. */
export function fetchSend(fetchOnce: typeof fetch, rules: AddressRules): Send {
  return async (url, headers, signal) => {
    refuseLiteral(url, rules);
    const response = await fetchOnce(url, { headers, signal, redirect: "manual" });
    return {
      status: response.status,
      header: (name) => response.headers.get(name),
      body: chunksOf(response.body),
      isDecoded: true,
      discard: () => void response.body?.cancel().catch(() => {}),
    };
  };
}

function answerOf(response: IncomingMessage): Answer {
  return {
    status: response.statusCode ?? 0,
    header: (name) => {
      const value = response.headers[name];
      return Array.isArray(value) ? value.join(", ") : (value ?? null);
    },
    body: response,
    isDecoded: false,
    discard: () => response.destroy(),
  };
}

async function* chunksOf(body: ReadableStream<Uint8Array> | null): AsyncIterable<Uint8Array> {
  if (body === null) return;
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Nobody waits for the rest of a body that was given up.
    reader.cancel().catch(() => {});
  }
}

function refuseLiteral(url: URL, rules: AddressRules): void {
  const address = literalAddress(url.hostname);
  if (address !== null && isRefusedAddress(address, rules)) throw new RefusedAddress();
}

/** Resolves as usual, and refuses a name of which any address is refused. */
function guardedLookup(rules: AddressRules): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const isRefused = addresses.some(({ address }) => isRefusedAddress(address, rules));
      const first = addresses[0];
      if (isRefused || first === undefined) return callback(new RefusedAddress(), []);
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
