// Copied from templates/client/runtime/recorder.ts. Do not edit.

// Records what a program exchanges with the API: a `fetch` around `fetch`. Nothing here is loaded
// by programs that do not import it.

import { textAt } from "./pointer.js";
import { capturingFetch, type Fetch } from "./record-capture.js";
import { isObject, type Json, type RawExchange, type RecordedExchange } from "./record-exchange.js";
import { findSecrets, type Suspicion } from "./record-scan.js";
import { createScrubber, type ScrubRules } from "./record-scrub.js";

export type { Json, RecordedExchange } from "./record-exchange.js";

/** What a provider's package knows of its operations. */
export interface RecordedApi {
  readonly provider: string;
  /** The address of the API, without a slash at its end. */
  readonly baseUrl: string;
  readonly keyPrefix: string | null;
  readonly operations: readonly RecordedOperation[];
}

export interface RecordedOperation {
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  /** With `{name}` for parameters. */
  readonly path: string;
  readonly hash: string;
  /** Pointer to the id of a job in its answers, or null. */
  readonly jobId: string | null;
  /** The body's member that chooses a model, or null. */
  readonly selector: string | null;
  /** Per model id: the operation's hash as that model calls it. */
  readonly models: Readonly<Record<string, string>>;
}

export interface RecordingOptions {
  /** Where requests go, when not to the provider's own address: a proxy, a simulator. */
  readonly baseUrl?: string;
  /** Secrets that may come up in answers, beside the key, which is found in the requests. */
  readonly secrets?: readonly string[];
  /** Names of headers to keep beside those every recording needs. */
  readonly headers?: readonly string[];
  /** Told what went wrong with the recording; calls go on as if there were none. */
  readonly onProblem?: (problem: unknown) => void;
}

/** An exchange that may be written, with what a cassette says of it. */
export interface Recorded {
  readonly exchange: RecordedExchange;
  readonly model: string | null;
  /** The operation's hash, as this package knows it. */
  readonly hash: string;
  /** Pointers below the exchange. */
  readonly redactions: readonly string[];
}

/** Something that looks like a key was left after scrubbing; the values stand in no message. */
export class SecretFoundError extends Error {
  override readonly name = "SecretFoundError";
  constructor(readonly found: readonly Suspicion[]) {
    super(
      `not recorded: ${found.map(({ pointer, what }) => `${pointer} holds ${what}`).join("; ")}`,
    );
  }
}

/**
 * A `fetch` that tells `sink` of every call of the API, without keys, ids, people and dates. One
 * such `fetch` is one recording: the same id gets the same placeholder in all of its exchanges.
 */
export function recordCalls(
  api: RecordedApi,
  fetch: Fetch,
  sink: (recorded: Recorded) => void | Promise<void>,
  options: RecordingOptions = {},
): Fetch {
  const secrets = new Set(options.secrets);
  const baseUrl = (options.baseUrl ?? api.baseUrl).replace(/\/+$/, "");
  const models = new Set(api.operations.flatMap((operation) => Object.keys(operation.models)));
  const rules: ScrubRules = {
    secrets: [],
    keyPrefix: api.keyPrefix,
    addresses: [[baseUrl, api.baseUrl]],
    keep: models,
    headers: options.headers ?? [],
    since: null,
  };
  let scrubber: ReturnType<typeof createScrubber> | null = null;
  return capturingFetch(fetch, async (raw) => {
    try {
      const operation = findOperation(api, baseUrl, raw);
      if (operation === null) return;
      for (const key of keysIn(raw, api.keyPrefix)) secrets.add(key);
      // The key is known from the first request on.
      scrubber ??= createScrubber({ ...rules, secrets: [...secrets] });
      // Known to be an id by its place, whatever it looks like.
      const id = textAt(raw.responseBody, operation.jobId);
      if (id !== null) scrubber.learn(id);
      const { exchange, redactions } = scrubber.exchange(raw, operation.id, "#");
      const found = findSecrets(exchange as unknown as Json, {
        secrets: [...secrets],
        keyPrefixes: api.keyPrefix === null ? [] : [api.keyPrefix],
      });
      if (found.length > 0) throw new SecretFoundError(found);
      const model = modelOf(operation, raw);
      const hash = (model === null ? undefined : operation.models[model]) ?? operation.hash;
      await sink({ exchange, model, hash, redactions });
    } catch (problem) {
      options.onProblem?.(problem);
    }
  });
}

/** The operation a request calls; of several templates that fit, the one that says most. */
function findOperation(
  { operations }: RecordedApi,
  baseUrl: string,
  { method, url }: RawExchange,
): RecordedOperation | null {
  if (!url.startsWith(`${baseUrl}/`)) return null;
  const path = url.slice(baseUrl.length).replace(/[?#].*$/s, "");
  const fitting = operations.filter(
    (operation) => operation.method === method.toUpperCase() && fits(path, operation.path),
  );
  const literal = ({ path: template }: RecordedOperation) =>
    template.replace(/\{[^{}]*\}/g, "").length;
  return fitting.sort((a, b) => literal(b) - literal(a))[0] ?? null;
}

function fits(path: string, template: string): boolean {
  const source = template
    .replace(/\?.*$/, "")
    .split(/\{[^{}]*\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("[^/]+");
  return new RegExp(`^${source}/?$`).test(path);
}

function modelOf(
  { selector, models }: RecordedOperation,
  { requestBody }: RawExchange,
): string | null {
  const ids = Object.keys(models);
  if (selector === null) return ids.length === 1 ? ids[0]! : null;
  const chosen = isObject(requestBody) ? requestBody[selector] : undefined;
  return typeof chosen === "string" && ids.includes(chosen) ? chosen : null;
}

/** Keys that a request carries: what is in its headers of that kind, and in its query. */
function keysIn({ requestHeaders, url }: RawExchange, prefix: string | null): string[] {
  const headers = Object.entries(requestHeaders)
    .filter(
      ([name]) =>
        /authorization|cookie|key|token|secret/i.test(name) && !/^idempotency/i.test(name),
    )
    .flatMap(([, value]) => [value, value.replace(/^\w+\s+/, "")]);
  const query = [...new URL(url).searchParams]
    .filter(
      ([name, value]) => /key|token|secret/i.test(name) || (prefix && value.startsWith(prefix)),
    )
    .map(([, value]) => value);
  return [...headers, ...query].filter(({ length }) => length >= 6);
}

export interface CassetteTexts {
  readonly title: string;
  readonly origin: "live" | "synthetic";
  /** Where it comes from, for people: `our staging run`. */
  readonly from: string;
  readonly note?: string;
}

/**
 * One file of `modelsmith contract --cassettes`, as text: what `sink` was told, in order.
 *
 * @throws SecretFoundError when anything in it looks like a key, the texts included.
 */
export function printCassette(
  { provider, keyPrefix }: Pick<RecordedApi, "provider" | "keyPrefix">,
  recorded: readonly Recorded[],
  { title, origin, from, note }: CassetteTexts,
): string {
  const hashes = recorded.flatMap(({ exchange, hash }) =>
    exchange.operation === null ? [] : [[exchange.operation, hash] as const],
  );
  const cassette: Json = {
    title,
    provider,
    model: recorded.find(({ model }) => model !== null)?.model ?? null,
    origin,
    from,
    note: note ?? null,
    waiver: null,
    schemaHashes: Object.fromEntries(hashes),
    redactions: recorded.flatMap(({ redactions }, i) =>
      redactions.map((pointer) => `#/exchanges/${i}${pointer.slice(1)}`),
    ),
    exchanges: recorded.map(({ exchange }) => exchange as unknown as Json),
  };
  const found = findSecrets(cassette, {
    secrets: [],
    keyPrefixes: keyPrefix === null ? [] : [keyPrefix],
  });
  if (found.length > 0) throw new SecretFoundError(found);
  return `${JSON.stringify(sorted(cassette), null, 2)}\n`;
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
