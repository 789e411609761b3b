// Copied from templates/client/runtime/record-capture.ts. Do not edit.

// Looks over the shoulder of a `fetch`: the caller gets the same answer, and what went over the
// wire is told once it has been read. Bodies that a recording cannot hold are left alone.

import type { Json, RawExchange } from "./record-exchange.js";

export type Fetch = typeof globalThis.fetch;

/** The most that is kept of a body; recordings are read by people. */
const mostBytes = 512 * 1024;

/**
 * @param told called with each exchange before its answer is handed on. What it throws is its
 * caller's concern: a call that was paid for must not fail over its recording.
 */
export function capturingFetch(fetch: Fetch, told: (raw: RawExchange) => Promise<void>): Fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const requestBody = await readBody(request.headers, () => request.clone());
    const response = await fetch(request);
    // Copied only when it will be read: half a copy that nobody reads would hold up the other half.
    const responseBody = await readBody(response.headers, () => response.clone());
    await told({
      method: request.method,
      url: request.url,
      requestHeaders: Object.fromEntries(request.headers),
      requestBody: requestBody ?? null,
      status: response.status,
      responseHeaders: Object.fromEntries(response.headers),
      responseBody: responseBody ?? null,
    });
    return response;
  };
}

/** JSON as a value, other text as text; undefined where the body is not looked at. */
async function readBody(
  headers: Headers,
  copy: () => Request | Response,
): Promise<Json | undefined> {
  const type = headers.get("content-type") ?? "";
  const isJson = /[/+]json\b/i.test(type);
  // A stream may never end; pictures and clips are not for reading.
  if (!isJson && (!/^text\//i.test(type) || /event-stream/i.test(type))) return undefined;
  if (Number(headers.get("content-length") ?? 0) > mostBytes) return undefined;
  const text = await beginningOf(copy()).catch(() => null);
  if (text === null || text === "" || text.length > mostBytes) return null;
  if (!isJson) return text;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

/** The text, or a little more than is kept of it where that is too long: it may have no end. */
async function beginningOf({ body }: Request | Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  while (reader && text.length <= mostBytes) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    if (done) break;
  }
  // Half a copy that nobody reads would hold up the other half.
  reader?.cancel().catch(() => undefined);
  return text;
}
