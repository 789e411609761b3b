// Copied from templates/client/runtime/record-scrub.ts. Do not edit.

// The first of two layers between the wire and the disk: takes out of an exchange what must not
// be kept. Headers are kept by name, everything else goes; values are looked at one by one.

import type { Json, RawExchange, RecordedExchange } from "./record-exchange.js";
import { isObject, pointerPart } from "./record-exchange.js";
import { createPlaceholders, type Placeholders } from "./record-placeholders.js";
import { createTextScrubber, rebased, type TextRules, type TextScrubber } from "./record-text.js";

export interface ScrubRules extends TextRules {
  /** Names of headers to keep, beside those every recording needs; case does not matter. */
  readonly headers: readonly string[];
  /** When the recording began, in milliseconds since 1970; null takes the first moment in it. */
  readonly since: number | null;
}

export interface Scrubber {
  /** Replaces this id everywhere from now on: a job id, before the exchange that brings it. */
  learn(id: string): void;
  /** `pointer` is where the exchange will stand: `#/exchanges/0`. */
  exchange(raw: RawExchange, operation: string | null, pointer: string): Scrubbed;
}

export interface Scrubbed {
  readonly exchange: RecordedExchange;
  /** Where something was replaced, in the order of the exchange. */
  readonly redactions: readonly string[];
}

const keptHeaders = ["content-type", "retry-after", "location", "idempotency-key"];

/** A scrubber is for one recording: it remembers which placeholder stands for which value. */
export function createScrubber(rules: ScrubRules): Scrubber {
  const placeholders = createPlaceholders(rules.since);
  const scrubber = createTextScrubber(rules, placeholders);
  const headers = new Set([...keptHeaders, ...rules.headers].map((name) => name.toLowerCase()));
  return {
    learn: scrubber.learn,
    exchange(raw, operation, pointer) {
      const redactions: string[] = [];
      const walk: Walk = { scrubber, placeholders, keep: rules.keep, redactions };
      const at = (...parts: readonly string[]) => pointer + parts.map(pointerPart).join("");
      const path = pathOf(scrubber.text(raw.url));
      if (path !== pathOf(rebased(raw.url, rules.addresses)))
        redactions.push(at("request", "path"));
      const exchange: RecordedExchange = {
        operation,
        webhook: null,
        request: {
          method: raw.method.toUpperCase(),
          path,
          headers: keepHeaders(raw.requestHeaders, headers, walk, at("request", "headers")),
          body: value(raw.requestBody, walk, { pointer: at("request", "body"), key: "" }),
        },
        response: {
          status: raw.status,
          headers: keepHeaders(raw.responseHeaders, headers, walk, at("response", "headers")),
          body: value(raw.responseBody, walk, { pointer: at("response", "body"), key: "" }),
        },
      };
      return { exchange, redactions };
    },
  };
}

interface Walk {
  readonly scrubber: TextScrubber;
  readonly placeholders: Placeholders;
  readonly keep: ReadonlySet<string>;
  readonly redactions: string[];
}

interface Place {
  readonly pointer: string;
  /** The nearest member's name, through arrays. */
  readonly key: string;
}

function value(given: Json, walk: Walk, place: Place): Json {
  if (Array.isArray(given)) {
    return given.map((item: Json, i) =>
      value(item, walk, { ...place, pointer: place.pointer + pointerPart(i) }),
    );
  }
  if (isObject(given)) {
    const entries = Object.entries(given).map(([key, item]) => {
      // A map may be keyed by what must not be kept.
      const name = walk.scrubber.text(key);
      const pointer = place.pointer + pointerPart(name);
      if (name !== key) walk.redactions.push(pointer);
      return [name, value(item, walk, { pointer, key })] as const;
    });
    return Object.fromEntries(entries);
  }
  const kept = leaf(given, walk, place.key);
  if (kept !== given) walk.redactions.push(place.pointer);
  return kept;
}

/** Scalars, by what their name says of them and by what they look like. */
function leaf(given: Json, { scrubber, placeholders, keep }: Walk, key: string): Json {
  if (typeof given === "number") {
    return timeName.test(key) && isUnixTime(given) ? placeholders.unixTime(given) : given;
  }
  if (typeof given !== "string" || given === "" || keep.has(given)) return given;
  if (secretName.test(key.replace(/[_-]/g, ""))) return scrubber.secret(given);
  if (moment.test(given)) return placeholders.moment(given);
  if (personName.test(key)) return scrubber.secret(given);
  if (!idName.test(key)) return scrubber.text(given);
  const replaced = scrubber.id(given);
  if (replaced !== given) scrubber.learn(given);
  return replaced;
}

function isUnixTime(value: number): boolean {
  const seconds = value > 1e11 ? value / 1000 : value;
  return seconds > 1.2e9 && seconds < 2.6e9;
}

const moment = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/i;
const timeName = /(?:at|time|timestamp|date|created|updated|expires|expiry|exp|iat|until|reset)$/i;
const idName =
  /(?:^|_|-)(?:id|ids|uuid|key|cursor|ref|slug|hash)$|(?:Id|Ids|ID|Uuid|Key|Cursor|Ref|Hash)$/;
const secretName =
  /(?:apikey|secret|secretkey|accesskey|privatekey|token|password|passwd|passphrase|authorization|credentials?|signature|cookie)$/i;
const personName =
  /^(?:user_?name|first_?name|last_?name|full_?name|family_?name|given_?name|display_?name|phone(?:_?number)?|street|address|avatar(?:_?url)?)$/i;

function keepHeaders(
  given: Readonly<Record<string, string>>,
  names: ReadonlySet<string>,
  walk: Walk,
  pointer: string,
): Record<string, string> {
  const entries = Object.entries(given)
    .map(([name, content]) => [name.toLowerCase(), content] as const)
    .filter(([name]) => names.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => {
      const kept = leaf(content, walk, name);
      if (kept !== content) walk.redactions.push(pointer + pointerPart(name));
      return [name, String(kept)] as const;
    });
  return Object.fromEntries(entries);
}

/** Path and query of an address. */
function pathOf(url: string): string {
  const rest = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "");
  return rest.startsWith("/") ? rest : `/${rest}`;
}
