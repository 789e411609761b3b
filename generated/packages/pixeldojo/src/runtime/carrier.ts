// Copied from templates/client/runtime/carrier.ts. Do not edit.

// The only file that knows openapi-fetch. Its functions put address and headers together here, as
// they do in the `raw` client. Its `createClient` would add 2 kB to every program and do nothing
// more for a request whose parameters are text already.

import { createFinalURL, mergeHeaders } from "openapi-fetch";
import type { WireBody } from "./wire.js";

export { type Client as RawClient, default as createClient } from "openapi-fetch";

type Headers = Readonly<Record<string, string>> | undefined;

/** The request to send. Later headers win, whatever their case. Throws where none comes of it. */
export function buildRequest(
  method: string,
  baseUrl: string,
  path: string,
  headers: readonly Headers[],
  body: WireBody | undefined,
): Request {
  const params = {};
  // The path holds its parameters and query already.
  const pathSerializer = () => path;
  const querySerializer = () => "";
  const url = createFinalURL(path, { baseUrl, params, pathSerializer, querySerializer });
  const init = {
    method,
    headers: mergeHeaders(...headers),
    body: body ?? null,
    // Asked for with a stream as the body, and without effect for any other.
    duplex: "half",
  };
  return new Request(url, init);
}
