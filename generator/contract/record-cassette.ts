// From what went over the wire to a file that may be published: scrubbed, looked at once more,
// and with the hash of every operation in it.

import type { RawExchange } from "../../templates/client/runtime/record-exchange.js";
import type { Suspicion } from "../../templates/client/runtime/record-scan.js";
import { createScrubber, type ScrubRules } from "../../templates/client/runtime/record-scrub.js";
import type { Cassette } from "../catalog/cassette.ts";
import type { Model, Operation, Provider } from "../catalog/catalog.ts";
import type { OperationHasher } from "../catalog/operation-hash.ts";
import { canonicalJson, type Json } from "../ground/json.ts";
import { simulatorHeader } from "../ground/simulator-header.ts";
import { hashesOf } from "./freshness.ts";
import { documentedWords, scanCassette } from "./secrets.ts";

export interface CassetteRequest {
  readonly provider: Provider;
  readonly model: Model | null;
  /** The operation of each exchange, in their order. */
  readonly operations: readonly Operation[];
  readonly exchanges: readonly RawExchange[];
  readonly texts: CassetteTexts;
  readonly hasher: OperationHasher;
  /** Where requests went. */
  readonly baseUrl: string;
  /** Secrets that are known. */
  readonly secrets: readonly string[];
  /** Ids that are known to be ids. */
  readonly ids: readonly string[];
  /** When it began, in milliseconds since 1970. */
  readonly since: number;
}

export interface CassetteTexts {
  readonly title: string;
  readonly note: string | null;
}

export type CassetteResult =
  | { readonly kind: "cassette"; readonly text: string; readonly origin: Cassette["origin"] }
  /** Nothing may be written. */
  | { readonly kind: "secret"; readonly found: readonly Suspicion[] };

/** How recordings say that a simulator answered; they are left out when it is asked again. */
export const simulatedFrom = "modelsmith simulate";

export function printCassette(
  request: CassetteRequest,
  scrub: typeof createScrubber = createScrubber,
): CassetteResult {
  const { provider, model, exchanges, operations, texts, hasher, secrets } = request;
  const words = documentedWords(provider);
  const scrubber = scrub(scrubRules(request, words));
  for (const id of request.ids) scrubber.learn(id);
  const scrubbed = exchanges.map((exchange, i) =>
    scrubber.exchange(exchange, operations[i]?.id ?? null, `#/exchanges/${i}`),
  );
  const origin = originOf(exchanges);
  const parts = {
    ...texts,
    provider: provider.id,
    model: model?.id ?? null,
    origin,
    from: origin === "live" ? addressOf(provider) : simulatedFrom,
    waiver: null,
    redactions: scrubbed.flatMap(({ redactions }) => redactions),
    exchanges: scrubbed.map(({ exchange }) => exchange),
  };
  const keyPrefixes = [provider.authentication?.keyPrefix ?? ""].filter((prefix) => prefix !== "");
  const found = scanCassette(parts, { secrets, keyPrefixes, listed: words });
  if (found.length > 0) return { kind: "secret", found };
  const schemaHashes = Object.fromEntries(hashesOf(parts, provider, hasher));
  return {
    kind: "cassette",
    origin,
    text: canonicalJson({ ...parts, schemaHashes } as unknown as Json),
  };
}

/** One simulated answer is enough: nothing that is not wholly live may be called live. */
export function originOf(exchanges: readonly RawExchange[]): "live" | "synthetic" {
  return exchanges.some(({ responseHeaders }) => responseHeaders[simulatorHeader] !== undefined)
    ? "synthetic"
    : "live";
}

function scrubRules(
  { provider, operations, baseUrl, secrets, since }: CassetteRequest,
  words: ReadonlySet<string>,
): ScrubRules {
  const documented = operations.flatMap(({ responses, parameters }) => [
    ...responses.flatMap(({ headers }) => headers.map(({ name }) => name)),
    ...parameters.filter((one) => one.in === "header").map(({ wireName }) => wireName),
  ]);
  const key = provider.authentication?.kind === "query-key" ? null : provider.authentication?.name;
  const origin = new URL(baseUrl).origin;
  return {
    secrets,
    keyPrefix: provider.authentication?.keyPrefix ?? null,
    headers: documented.filter((name) => name.toLowerCase() !== key?.toLowerCase()),
    // Files that a simulator serves stand beside the API, at an address of no one.
    addresses: [
      [baseUrl, addressOf(provider)],
      ...(isLoopback(origin) ? [[origin, "https://files.example"] as const] : []),
    ],
    keep: words,
    since,
  };
}

/** The provider's own address, without a slash at its end. */
export function addressOf({ servers }: Provider): string {
  return (servers[0]?.url ?? "https://api.example").replace(/(?<!\/)\/+$/, "");
}

function isLoopback(origin: string): boolean {
  const { hostname } = new URL(origin);
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
