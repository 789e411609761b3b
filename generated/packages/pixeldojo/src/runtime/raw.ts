// Copied from templates/client/runtime/raw.ts. Do not edit.

// The whole API by path strings: openapi-fetch's own client, typed by the document's `paths`, over
// this package's transport. Emitted as the package's `raw` entry.

import type { Sender } from "./call.js";
import { createClient, type RawClient } from "./carrier.js";
import { InvalidRequestError } from "./errors.js";
import { readBytes } from "./readers.js";

/**
 * openapi-fetch's client with the key, the limits and the retries of `client`.
 *
 * A failure is thrown as one of `AnyClientError` and never returned as `error`, so that an empty
 * 500 cannot pass for success. Which POSTs cost credits is not known here: none is repeated, and
 * one whose outcome is unclear ends in `UnclearSubmitError`. Answers are read whole.
 *
 * @param baseUrl the base URL of `client`; requests to any other are refused, for the key's sake.
 */
export function createRawClient<Paths extends {}>(
  client: Sender,
  baseUrl: string,
): RawClient<Paths> {
  return createClient<Paths>({
    baseUrl,
    fetch: (request) => fetchThrough(client, baseUrl, request),
  });
}

async function fetchThrough(client: Sender, baseUrl: string, request: Request): Promise<Response> {
  const { method, url, headers, signal } = request;
  const base = baseUrl.replace(/\/$/, "");
  const { provider } = client.protocol;
  if (!url.startsWith(`${base}/`)) {
    throw new InvalidRequestError("the key goes to the client's base URL only", {
      provider,
      operation: `${method} elsewhere`,
    });
  }
  const { value } = await client.send({
    facts: { provider, operation: `${method} ${url.slice(base.length).split("?")[0]}` },
    method,
    path: url.slice(base.length),
    headers: Object.fromEntries(headers),
    body: request.body ? await request.blob() : undefined,
    read: buffered,
    open: true,
    billable: method === "POST",
    signal,
  });
  // What `buffered` made.
  return value as Response;
}

/** The answer with its body read, so that an interruption is still the transport's to mend. */
async function buffered({ response }: { readonly response: Response }): Promise<Response> {
  const { status, headers } = response;
  const body = status === 204 || status === 205 ? null : await readBytes({ response });
  return new Response(body, { status, headers });
}
