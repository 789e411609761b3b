// Recordings as an HTTP Archive (HAR 1.2), so that tools that share nothing with us can judge them.
// What a recording does not hold, such as times and sizes, stands as "not known".

import type { Cassette, Exchange } from "../catalog/cassette.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { Json } from "../ground/json.ts";

/** Webhook deliveries are left out: they were not asked for at the provider's address. */
export function harOf(catalog: Catalog, cassettes: readonly Cassette[], version: string): Json {
  const servers = new Map(catalog.providers.map(({ id, servers: [first] }) => [id, first?.url]));
  return {
    log: {
      version: "1.2",
      creator: { name: "modelsmith", version },
      entries: cassettes.flatMap((cassette) =>
        cassette.exchanges.flatMap((exchange) =>
          exchange.response
            ? [entryOf(cassette, exchange, servers.get(cassette.provider) ?? "")]
            : [],
        ),
      ),
    },
  };
}

function entryOf({ id, origin }: Cassette, { request, response }: Exchange, server: string): Json {
  const base = server.replace(/(?<!\/)\/+$/, "");
  const below = base.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, "");
  // A recorded path may begin with that of the server.
  const path =
    below !== "" && request.path.startsWith(`${below}/`)
      ? request.path.slice(below.length)
      : request.path;
  const url = `${base}${path}`;
  const common = { httpVersion: "HTTP/1.1", cookies: [], headersSize: -1, bodySize: -1 };
  const type = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type")?.[1];
  return {
    comment: `${id} (${origin})`,
    startedDateTime: "1970-01-01T00:00:00.000Z",
    time: 0,
    request: {
      ...common,
      method: request.method,
      url,
      headers: pairs({
        ...(request.body !== null && { "content-type": "application/json" }),
        ...request.headers,
      }),
      queryString: [...new URLSearchParams(path.split("?", 2)[1] ?? "")].map(([name, value]) => ({
        name,
        value,
      })),
      ...(request.body !== null && {
        postData: {
          mimeType: type(request.headers) ?? "application/json",
          text: JSON.stringify(request.body),
        },
      }),
    },
    response: {
      ...common,
      status: response!.status,
      statusText: "",
      headers: pairs(response!.headers),
      redirectURL: "",
      content: {
        size: -1,
        mimeType: type(response!.headers) ?? "",
        ...(response!.body !== null && { text: JSON.stringify(response!.body) }),
      },
    },
    cache: {},
    timings: { send: -1, wait: -1, receive: -1 },
  };
}

function pairs(headers: Readonly<Record<string, string>>): Json {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}
