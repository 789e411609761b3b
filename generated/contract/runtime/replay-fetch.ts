// Copied from templates/contract/runtime/replay-fetch.ts. Do not edit.

// Stands in for the network: hands out recorded answers in their order, and notes every request
// that is not the recorded one.

import { findHeader } from "./document.js";
import type { RoundTripFacts } from "./emitted-client.js";
import { isObject, type Json, sameJson } from "./json.js";
import type { Exchange } from "./recording.js";
import { quoted, shown, spoken } from "./wording.js";

export const baseUrl = "https://replay.invalid";

/** An exchange with its number in the recording. */
export interface Numbered {
  readonly number: number;
  readonly exchange: Exchange;
}

export interface Deviation {
  readonly number: number;
  /** Below the exchange. */
  readonly place: string;
  readonly says: string;
}

export interface Replay {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Fires when something is asked after the last recorded answer. */
  readonly ended: AbortSignal;
  readonly deviations: readonly Deviation[];
  /** Exchanges that nobody has asked for so far. */
  readonly left: () => readonly Numbered[];
}

export interface ReplayRequest {
  readonly exchanges: readonly Numbered[];
  readonly facts: RoundTripFacts;
  readonly now: () => number;
  /** The body as it travels; null when there is none. */
  readonly textOf: (exchange: Exchange) => string | null;
}

export function createReplay({ exchanges, facts, now, textOf }: ReplayRequest): Replay {
  const waiting = [...exchanges];
  const deviations: Deviation[] = [];
  const end = new AbortController();
  let earliest = 0;
  return {
    ended: end.signal,
    deviations,
    left: () => waiting,
    fetch: async (url, init) => {
      const next = waiting.shift();
      if (!next) {
        end.abort(new Error("the recording ends here"));
        return new Promise<never>(() => {});
      }
      const { number, exchange } = next;
      const note = (place: string, says: string) => deviations.push({ number, place, says });
      for (const [place, says] of await differences(new Request(url, init), exchange))
        note(place, says);
      // A tenth of a percent for what clocks round away.
      if (now() < earliest * 0.999) {
        const early = `after ${seconds(now())} s, and should have waited until ${seconds(earliest)} s`;
        note("request/path", `asks ${early}`);
      }
      earliest = now() + pauseAfter(exchange, facts);
      return responseOf(exchange, textOf(exchange));
    },
  };
}

const seconds = (milliseconds: number) => Math.round(milliseconds / 100) / 10;

/** Milliseconds that a client must leave the API alone after an answer. */
function pauseAfter({ operation, response }: Exchange, { jobs }: RoundTripFacts): number {
  if (!response || !jobs) return 0;
  const asked = Number(findHeader(response.headers, "retry-after") ?? 0) * 1000 || 0;
  const isPoll = operation === jobs.poll.operation;
  return Math.max(
    asked,
    isPoll || jobs.accepted.includes(response.status) ? jobs.poll.intervalMs : 0,
  );
}

async function differences(
  request: Request,
  { request: recorded }: Exchange,
): Promise<[string, string][]> {
  const found: [string, string][] = [];
  const url = new URL(request.url);
  const [path = "", query = ""] = recorded.path.split("?", 2);
  if (request.method !== recorded.method)
    found.push(["request/method", `sends ${request.method} where ${recorded.method} is recorded`]);
  // A recorded path may begin with the server's own.
  const sent = decodeURI(url.pathname);
  if (!decodeURI(path).endsWith(sent))
    found.push(["request/path", `asks for ${quoted(sent)} where ${quoted(path)} is recorded`]);
  const [asked, wanted] = [pairs(url.search), pairs(query)];
  if (asked !== wanted)
    found.push([
      "request/path",
      `sends the query ${quoted(asked)} where ${quoted(wanted)} is recorded`,
    ]);
  const type = findHeader(recorded.headers, "content-type");
  const given = request.headers.get("content-type");
  if (type !== null && essence(type) !== essence(given ?? ""))
    found.push([
      "request/headers",
      `sends ${quoted(given ?? "no content type")} where ${quoted(type)} is recorded`,
    ]);
  if (recorded.body !== null) found.push(...bodyDifferences(await request.text(), recorded.body));
  return found;
}

function pairs(query: string): string {
  return [...new URLSearchParams(query)]
    .map((pair) => pair.join("="))
    .sort()
    .join("&");
}

function essence(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

function bodyDifferences(text: string, recorded: Json): [string, string][] {
  const sent = parsed(text);
  const difference = firstDifference(sent, recorded, []);
  if (difference === null) return [];
  const { at, left, right } = difference;
  const place = at.map((part) => `/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  const value = (given: Json | undefined) => (given === undefined ? "nothing" : shown(given));
  return [
    [
      `request/body${place}`,
      `sends ${value(left)} as ${spoken(at)} where ${value(right)} is recorded`,
    ],
  ];
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text === "" ? undefined : text;
  }
}

interface Difference {
  readonly at: readonly string[];
  readonly left: Json | undefined;
  readonly right: Json | undefined;
}

/** The first place at which two values part; null when they are equal. */
export function firstDifference(
  left: Json | undefined,
  right: Json | undefined,
  at: readonly string[],
): Difference | null {
  if (left !== undefined && right !== undefined && sameJson(left, right)) return null;
  const [a, b] = [left, right];
  if (isObject(a) && isObject(b)) {
    for (const key of new Set([...Object.keys(b), ...Object.keys(a)])) {
      const below = firstDifference(ownOf(a, key), ownOf(b, key), [...at, key]);
      if (below) return below;
    }
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
      const below = firstDifference(a[i], b[i], [...at, String(i)]);
      if (below) return below;
    }
  }
  return left === right ? null : { at, left, right };
}

const ownOf = (object: { readonly [key: string]: Json }, key: string): Json | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;

function responseOf({ response }: Exchange, text: string | null): Response {
  if (!response) return new Response(null, { status: 500 });
  const { status, headers } = response;
  const empty = status === 204 || status === 205 || status === 304;
  return new Response(empty ? null : (text ?? ""), { status, headers });
}
