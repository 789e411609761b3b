// What recordings have touched of what a document describes, by origin: things seen live, things
// seen in documentation and things made up are counted side by side, never added up.

import { type Lookup, visitBodies, visitValue } from "./coverage-walk.js";
import {
  createResolve,
  type DocumentIndex,
  findResponse,
  findResponseBody,
  indexDocument,
} from "./document.js";
import { type Json, ownObject } from "./json.js";
import type { Recording } from "./recording.js";

export type Origin = Recording["origin"];

export const dimensions = [
  "operations",
  "statuses",
  "contentTypes",
  "models",
  "webhooks",
  "optionalFields",
  "enumValues",
  "unionBranches",
] as const;

export type Dimension = (typeof dimensions)[number];

/** How many things there are, and how many of them each kind of recording has touched. */
export interface Share {
  readonly of: number;
  readonly live: number;
  readonly documented: number;
  readonly synthetic: number;
  /** Touched by any recording. */
  readonly seen: number;
}

export interface SchemaShare {
  /** The component, or the operation whose body it stands in. */
  readonly name: string;
  readonly optionalFields: Share;
  readonly enumValues: Share;
  readonly unionBranches: Share;
}

export interface ContractCoverage {
  readonly provider: string;
  readonly recordings: number;
  readonly shares: Readonly<Record<Dimension, Share>>;
  /** Names of what nothing has touched, where there are names to tell. */
  readonly untouched: Readonly<
    Record<"operations" | "statuses" | "contentTypes" | "models" | "webhooks", readonly string[]>
  >;
  /** By schema, in the order of their names. */
  readonly schemas: readonly SchemaShare[];
}

export interface CoverageRequest {
  readonly provider: string;
  readonly document: Json;
  /** Ids of the provider's models. */
  readonly models: readonly string[];
  /** Of this provider alone. */
  readonly recordings: readonly Recording[];
}

/** The things of one dimension, each with the origins that have touched it. */
export type Ledger = ReadonlyMap<Dimension, Map<string, Set<Origin>>>;

export function coverDocument(request: CoverageRequest): ContractCoverage {
  const ledger: Ledger = new Map(dimensions.map((dimension) => [dimension, new Map()]));
  const { document, recordings } = request;
  const lookup = { document, resolve: createResolve(document) };
  const index = indexDocument(document);
  declareThings(request, { lookup, index, ledger });
  for (const recording of recordings) touchThings(recording, { lookup, index, ledger });
  const shares = Object.fromEntries(
    dimensions.map((dimension) => [dimension, shareOf([...ledger.get(dimension)!.values()])]),
  ) as Record<Dimension, Share>;
  const untouched = (dimension: Dimension) =>
    [...ledger.get(dimension)!].filter(([, origins]) => origins.size === 0).map(([name]) => name);
  return {
    provider: request.provider,
    recordings: request.recordings.length,
    shares,
    untouched: {
      operations: untouched("operations"),
      statuses: untouched("statuses"),
      contentTypes: untouched("contentTypes"),
      models: untouched("models"),
      webhooks: untouched("webhooks"),
    },
    schemas: sharesBySchema(ledger),
  };
}

/** Puts a thing on the ledger, or notes who has touched it; what is not on it stays off it. */
export type Mark = (dimension: Dimension, name: string) => void;

interface Count {
  readonly lookup: Lookup;
  readonly index: DocumentIndex;
  readonly ledger: Ledger;
}

function declareThings({ models }: CoverageRequest, { lookup, index, ledger }: Count): void {
  const declare: Mark = (dimension, name) => {
    const things = ledger.get(dimension)!;
    if (!things.has(name)) things.set(name, new Set());
  };
  for (const id of [...models].sort()) declare("models", id);
  for (const name of [...index.webhooks.keys()].sort()) declare("webhooks", name);
  for (const [id, { node }] of [...index.operations].sort(([a], [b]) => (a < b ? -1 : 1))) {
    declare("operations", id);
    for (const status of Object.keys(ownObject(node, "responses") ?? {}))
      declare("statuses", `${id} ${status}`);
  }
  visitBodies(lookup, index, {
    body: (name) => declare("contentTypes", name),
    thing: declare,
  });
}

function touchThings(recording: Recording, { lookup, index, ledger }: Count): void {
  const { document } = lookup;
  const touch: Mark = (dimension, name) =>
    void ledger.get(dimension)!.get(name)?.add(recording.origin);
  if (recording.model !== null) touch("models", recording.model);
  for (const exchange of recording.exchanges) {
    const { operation, webhook, response } = exchange;
    const entry =
      webhook === null ? index.operations.get(operation ?? "") : index.webhooks.get(webhook);
    if (!entry) continue;
    touch(webhook === null ? "operations" : "webhooks", webhook ?? operation ?? "");
    const documented = response && findResponse(document, entry.node, response.status);
    if (documented) touch("statuses", `${operation} ${documented.key}`);
    const answered = response && findResponseBody(document, entry, response);
    if (answered) touch("contentTypes", `${operation} ${answered.response} ${answered.mediaType}`);
    visitValue(lookup, entry, exchange, touch);
  }
}

function shareOf(things: readonly ReadonlySet<Origin>[]): Share {
  const count = (origin: Origin) => things.filter((origins) => origins.has(origin)).length;
  return {
    of: things.length,
    live: count("live"),
    documented: count("documented"),
    synthetic: count("synthetic"),
    seen: things.filter((origins) => origins.size > 0).length,
  };
}

function sharesBySchema(ledger: Ledger): SchemaShare[] {
  const inner = ["optionalFields", "enumValues", "unionBranches"] as const;
  const grouped = new Map<string, Map<Dimension, ReadonlySet<Origin>[]>>();
  for (const dimension of inner) {
    for (const [id, origins] of ledger.get(dimension)!) {
      const name = schemaOf(id);
      const group = grouped.get(name) ?? new Map<Dimension, ReadonlySet<Origin>[]>();
      const things = group.get(dimension) ?? [];
      things.push(origins);
      grouped.set(name, group.set(dimension, things));
    }
  }
  return [...grouped.keys()].sort().map((name) => {
    const share = (dimension: Dimension) => shareOf(grouped.get(name)!.get(dimension) ?? []);
    return {
      name,
      optionalFields: share("optionalFields"),
      enumValues: share("enumValues"),
      unionBranches: share("unionBranches"),
    };
  });
}

/** Things inside schemas are named `Job /properties/cost`. */
function schemaOf(id: string): string {
  return id.slice(0, id.indexOf(" "));
}
