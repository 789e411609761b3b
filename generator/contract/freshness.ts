// Whether recordings still belong to what they recorded: operations and models without one, and
// recordings of operations that look different today.

import type { Cassette } from "../catalog/cassette.ts";
import { coverCassettes, unrecorded } from "../catalog/cassette-coverage.ts";
import type { Catalog, Provider } from "../catalog/catalog.ts";
import type { WaivableFinding } from "../catalog/contract-waivers.ts";
import { createOperationHasher, type OperationHasher } from "../catalog/operation-hash.ts";
import { byCodeUnit } from "../ground/json.ts";
import { childPointer } from "../ground/location.ts";

/** Stale recordings, and those of which nobody can tell; the order is that of the cassettes. */
export function findStale(cassettes: readonly Cassette[], catalog: Catalog): WaivableFinding[] {
  const providers = new Map(
    catalog.providers.map((provider) => [
      provider.id,
      { provider, hasher: createOperationHasher(provider) },
    ]),
  );
  return cassettes.flatMap((cassette) => {
    const known = providers.get(cassette.provider);
    return known ? staleIn(cassette, known.provider, known.hasher) : [];
  });
}

function staleIn(
  cassette: Cassette,
  provider: Provider,
  hasher: OperationHasher,
): WaivableFinding[] {
  const stated = new Map(Object.entries(cassette.schemaHashes ?? {}));
  const current = hashesOf(cassette, provider, hasher);
  const findings: WaivableFinding[] = [];
  for (const [name, hash] of current) {
    const before = stated.get(name);
    if (before === hash) continue;
    findings.push(
      before === undefined ? unhashed(cassette, name) : stale(cassette, name, before, hash),
    );
  }
  for (const name of stated.keys()) {
    if (!current.has(name)) findings.push(superfluous(cassette, name));
  }
  return findings;
}

/** What a cassette's exchanges call, with today's hashes, by name. Unknown names are left out. */
export function hashesOf(
  cassette: Pick<Cassette, "model" | "exchanges">,
  provider: Provider,
  hasher: OperationHasher,
): ReadonlyMap<string, string> {
  const model = provider.models.find(({ id }) => id === cassette.model) ?? null;
  const found = new Map<string, string>();
  for (const { operation: id, webhook } of cassette.exchanges) {
    const operation = provider.operations.find((one) => one.id === id);
    if (operation) found.set(operation.id, hasher.operation(operation, model));
    const delivered = webhook === null ? null : hasher.webhook(webhook);
    if (webhook !== null && delivered !== null) found.set(webhook, delivered);
  }
  return new Map([...found].sort(([a], [b]) => byCodeUnit(a, b)));
}

const renew = (cassette: Cassette): string =>
  cassette.origin === "live"
    ? `record it again: modelsmith record ${cassette.provider} ${cassette.model ?? ""}`.trim()
    : `read it against the change, then run: modelsmith record ${cassette.provider} --rehash ${cassette.id}`;

function stale(cassette: Cassette, name: string, before: string, now: string): WaivableFinding {
  return about(cassette, name, {
    code: "contract/stale-recording",
    message: `${cassette.id} was recorded when ${name} looked different (${before}, today ${now})`,
    at: hashPlace(cassette, name),
    fix: renew(cassette),
  });
}

function unhashed(cassette: Cassette, name: string): WaivableFinding {
  return about(cassette, name, {
    code: "contract/unhashed-recording",
    message: `${cassette.id} does not say what ${name} looked like when it was recorded`,
    at: { file: cassette.source.file, pointer: cassette.source.pointer },
    fix: renew(cassette),
  });
}

function superfluous(cassette: Cassette, name: string): WaivableFinding {
  return about(cassette, name, {
    code: "contract/unhashed-recording",
    message: `${cassette.id} states a hash of ${name}, which it does not call`,
    at: hashPlace(cassette, name),
    fix: `run: modelsmith record ${cassette.provider} --rehash ${cassette.id}`,
  });
}

function hashPlace({ source }: Cassette, name: string) {
  return { file: source.file, pointer: childPointer(source.pointer, "schemaHashes", name) };
}

function about(
  { id, provider, model }: Cassette,
  operation: string,
  diagnostic: WaivableFinding["diagnostic"],
): WaivableFinding {
  const pointer = diagnostic.at?.pointer ?? null;
  return {
    check: checkOf(diagnostic),
    provider,
    operation,
    model,
    cassette: id,
    pointer,
    diagnostic,
  };
}

/** `stale-recording` of `contract/stale-recording`. */
function checkOf({ code }: WaivableFinding["diagnostic"]): string {
  return code.slice(code.indexOf("/") + 1);
}

/**
 * Operations and models of which nothing is recorded, at any provider that has recordings. A
 * webhook cannot be recorded at will and is not asked for.
 */
export function findUnrecorded(
  cassettes: readonly Cassette[],
  catalog: Catalog,
): WaivableFinding[] {
  return coverCassettes(catalog, cassettes).providers.flatMap((coverage) => {
    const provider = catalog.providers.find(({ id }) => id === coverage.provider)!;
    if (coverage.cassettes === 0) return [];
    const places = new Map(
      [...provider.operations, ...provider.models].map(({ id, source }) => [id, source]),
    );
    const missing = (kind: "operation" | "model", id: string): WaivableFinding => ({
      check: "unrecorded",
      provider: provider.id,
      operation: kind === "operation" ? id : null,
      model: kind === "model" ? id : null,
      cassette: null,
      pointer: null,
      diagnostic: {
        code: "contract/unrecorded",
        message: `nothing is recorded of ${provider.id}'s ${kind} ${JSON.stringify(id)}`,
        at: places.get(id) ?? null,
        fix: `${remedyFor(provider, kind === "model" || isReadable(id, provider))}; or waive it in spec/contract.yaml`,
      },
    });
    const ofModels = unrecorded(coverage.models);
    // Where each model has an operation of its own, one finding says it all.
    const covered = new Set(
      provider.models
        .filter(({ id }) => ofModels.includes(id))
        .map(({ operation }) => operation)
        .filter((id) => provider.models.filter(({ operation }) => operation === id).length === 1),
    );
    return [
      ...unrecorded(coverage.operations)
        .filter((id) => !covered.has(id))
        .map((id) => missing("operation", id)),
      ...ofModels.map((id) => missing("model", id)),
    ];
  });
}

/** Whether `record` runs an operation by itself: one that changes nothing and costs nothing. */
export function isReadable(id: string, { operations }: Provider): boolean {
  const operation = operations.find((one) => one.id === id);
  return operation?.method === "get" && !operation.billable;
}

function remedyFor({ id, packageName }: Provider, byVerb: boolean): string {
  return byVerb
    ? `run: modelsmith record ${id} --missing --simulate`
    : `record a call of your own with recordingFetch of ${packageName}/recorder: \`record\` runs nothing that writes or costs`;
}
