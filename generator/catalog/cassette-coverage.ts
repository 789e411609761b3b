// What has been recorded, and how far it may be trusted. Documented and synthetic recordings
// are counted apart throughout: they say what a page says, never what the API does.

import { byCodeUnit } from "../ground/json.ts";
import type { Cassette, Exchange } from "./cassette.ts";
import type { Catalog, Operation, Provider } from "./catalog.ts";

export type Origin = Cassette["origin"];
export const origins = ["live", "documented", "synthetic"] as const satisfies readonly Origin[];

/** How many exchanges of each origin. */
export type Counts = Readonly<Record<Origin, number>>;

export interface Coverage {
  readonly total: Counts;
  /** Every provider of the catalog, recorded or not. */
  readonly providers: readonly ProviderCoverage[];
}

export interface ProviderCoverage {
  readonly provider: string;
  readonly name: string;
  readonly cassettes: number;
  readonly waived: number;
  readonly exchanges: Counts;
  readonly operations: readonly OperationCoverage[];
  readonly models: readonly NamedCounts[];
  readonly webhooks: readonly NamedCounts[];
}

/** `id` names an operation, a model or a webhook. */
export interface NamedCounts {
  readonly id: string;
  readonly exchanges: Counts;
}

export interface OperationCoverage extends NamedCounts {
  readonly method: string;
  readonly path: string;
  /** Every documented status, in the document's order. */
  readonly statuses: readonly NamedCounts[];
}

const none: Counts = { live: 0, documented: 0, synthetic: 0 };

export function coverCassettes(catalog: Catalog, cassettes: readonly Cassette[]): Coverage {
  const providers = [...catalog.providers]
    .sort((a, b) => byCodeUnit(a.id, b.id))
    .map((provider) => coverProvider(provider, cassettesOf(cassettes, provider)));
  return { total: sumCounts(providers.map(({ exchanges }) => exchanges)), providers };
}

function cassettesOf(cassettes: readonly Cassette[], { id }: Provider): readonly Cassette[] {
  return cassettes.filter(({ provider }) => provider === id);
}

function coverProvider(provider: Provider, cassettes: readonly Cassette[]): ProviderCoverage {
  const tally = tallyExchanges(provider, cassettes);
  const counts = (...key: readonly string[]) => tally.get(JSON.stringify(key)) ?? none;
  const named = (kind: string, ids: readonly string[]): NamedCounts[] =>
    [...ids].sort(byCodeUnit).map((id) => ({ id, exchanges: counts(kind, id) }));
  return {
    provider: provider.id,
    name: provider.name,
    cassettes: cassettes.length,
    waived: cassettes.filter(({ waiver }) => waiver !== null).length,
    exchanges: counts("provider"),
    operations: provider.operations.map(({ id, method, path, responses }) => ({
      id,
      method,
      path,
      exchanges: counts("operation", id),
      statuses: responses.map(({ status }) => ({
        id: status,
        exchanges: counts("status", id, status),
      })),
    })),
    models: named(
      "model",
      provider.models.map(({ id }) => id),
    ),
    webhooks: named(
      "webhook",
      provider.webhooks.map(({ name }) => name),
    ),
  };
}

/** Exchanges by what they belong to; keys are JSON lists such as `["status","getJob","200"]`. */
function tallyExchanges(
  provider: Provider,
  cassettes: readonly Cassette[],
): ReadonlyMap<string, Counts> {
  const operations = new Map(provider.operations.map((operation) => [operation.id, operation]));
  const tally = new Map<string, Counts>();
  for (const cassette of cassettes) {
    for (const exchange of cassette.exchanges) {
      for (const key of keysOf(cassette, exchange, operations)) {
        const text = JSON.stringify(key);
        const before = tally.get(text) ?? none;
        tally.set(text, { ...before, [cassette.origin]: before[cassette.origin] + 1 });
      }
    }
  }
  return tally;
}

function keysOf(
  cassette: Cassette,
  { operation, webhook, response }: Exchange,
  operations: ReadonlyMap<string, Operation>,
): string[][] {
  const keys = [["provider"]];
  if (cassette.model !== null) keys.push(["model", cassette.model]);
  if (webhook !== null) keys.push(["webhook", webhook]);
  if (operation === null) return keys;
  keys.push(["operation", operation]);
  const known = operations.get(operation);
  const status = known && response ? documentedStatus(known, response.status) : null;
  if (status !== null) keys.push(["status", operation, status]);
  return keys;
}

/** The documented answer that a status belongs to: exact, then its class, then `default`. */
function documentedStatus({ responses }: Operation, status: number): string | null {
  const wanted = [String(status), `${Math.floor(status / 100)}XX`, "DEFAULT"];
  const known = new Map(
    responses.map((response) => [response.status.toUpperCase(), response.status]),
  );
  return wanted.map((key) => known.get(key)).find((key) => key !== undefined) ?? null;
}

function sumCounts(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, counts) => ({
      live: sum.live + counts.live,
      documented: sum.documented + counts.documented,
      synthetic: sum.synthetic + counts.synthetic,
    }),
    none,
  );
}

export function totalOf(counts: Counts): number {
  return counts.live + counts.documented + counts.synthetic;
}

/** Ids of which nothing is recorded. */
export function unrecorded(list: readonly NamedCounts[]): string[] {
  return list.filter(({ exchanges }) => totalOf(exchanges) === 0).map(({ id }) => id);
}
