// A request as Node gives it, read to its end and taken apart.

import type { IncomingMessage } from "node:http";

export interface Incoming {
  readonly method: string;
  /** Below this server, as sent, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** More than any upload may have; what is larger is read no further. */
const mostBytes = 128_000_000;

/** Null when the body is too large, or the caller went away in the middle of it. */
export async function readIncoming(request: IncomingMessage): Promise<Incoming | null> {
  const [path = "/", query = ""] = splitOnce(request.url ?? "/", "?");
  if (Number(request.headers["content-length"] ?? 0) > mostBytes) return null;
  const chunks: Buffer[] = [];
  let total = 0;
  try {
    // Not to be destroyed when we have enough: the refusal leaves by the same connection.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      total += (chunk as Buffer).length;
      if (total > mostBytes) return null;
      chunks.push(chunk as Buffer);
    }
  } catch {
    return null;
  }
  return {
    method: request.method ?? "GET",
    path,
    query: new URLSearchParams(query),
    headers: new Map(
      Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join(", ")]),
    ),
    body: chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks),
  };
}

function splitOnce(text: string, mark: string): string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
