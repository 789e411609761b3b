// Decides which units of an earlier run may stay as they are: those of whose parts, and of what
// these refer to, nothing has changed.

import type { Catalog, Operation, Provider } from "../catalog/catalog.ts";
import { namesIn } from "../catalog/schema-circles.ts";
import { isObject, type Json, ownObject, ownString } from "../ground/json.ts";
import type { PartName, Recall, Unit } from "./emitter.ts";
import { namesOfCall, namesOfOperation, type PartHashes, partKey } from "./parts.ts";
import { sameDocument } from "./whole-documents.ts";

/** What a run leaves for the next one about what its output was made of. */
export interface PartNotes {
  /** `frameOf` the catalog and its documents. */
  readonly frame: string;
  readonly parts: Readonly<Record<string, string>>;
  /** By the first path of a unit, and by the names of recalled texts. */
  readonly traces: Readonly<Record<string, Json>>;
}

/** Null where a note is none of ours. Nothing that it says is believed beyond sparing work. */
export function asPartNotes(value: Json): PartNotes | null {
  if (!isObject(value)) return null;
  const [frame, parts, traces] = [
    ownString(value, "frame"),
    ownObject(value, "parts"),
    ownObject(value, "traces"),
  ];
  if (frame === null || parts === null || traces === null) return null;
  const hashes = Object.entries(parts).filter((entry): entry is [string, string] => {
    return typeof entry[1] === "string";
  });
  return { frame, parts: Object.fromEntries(hashes), traces };
}

/** What is known of an earlier run's output. */
export interface Memory {
  /** Null where that was made of something else altogether. */
  readonly before: PartNotes | null;
  /** Whether a file is as that run left it; null where that run made none of this name. */
  readonly isIntact: (path: string) => boolean | null;
}

export interface Keeper {
  /** The files of a unit that would come out as they are, or null. Leaves the unit's trace. */
  readonly keep: (unit: Unit) => readonly string[] | null;
  /** Call it for each unit that was made. */
  readonly note: (unit: Unit) => void;
  readonly recall: Recall;
  /** Whether `schema.ts` would, which is made of a provider's whole document. */
  readonly keepsSchema: (provider: string, path: string) => boolean;
  readonly notes: () => PartNotes;
}

export interface KeeperRequest {
  readonly catalog: Catalog;
  readonly frame: string;
  readonly hashes: PartHashes;
  readonly memory: Memory;
}

export function createKeeper({ catalog, frame, hashes, memory }: KeeperRequest): Keeper {
  const { before, isIntact } = memory;
  // With the frame, the names of all parts are the same.
  const known = before?.frame === frame ? new Map(Object.entries(before.parts)) : null;
  const isStale = known && findStale(catalog, changedParts(hashes, known));
  const traces = new Map<string, Json>();
  return {
    keep({ provider, of, paths, trace }) {
      if (isStale === null || of.some((part) => isStale(provider, part))) return null;
      if (paths.some((path) => isIntact(path) === false)) return null;
      const kept = paths.filter(isIntact);
      const [name] = kept;
      if (name === undefined) return null;
      const left = trace && ownTrace(before, name);
      if (left !== undefined) {
        trace?.leave(left);
        traces.set(name, left);
      }
      return kept;
    },
    note({ paths: [name = ""], trace }) {
      if (trace) traces.set(name, trace.read());
    },
    recall({ provider, of, name }, make) {
      const left = isStale && !of.some((part) => isStale(provider, part)) && ownTrace(before, name);
      const text = typeof left === "string" ? left : make();
      traces.set(name, text);
      return text;
    },
    keepsSchema: (provider, path) =>
      known !== null && sameDocument(provider, hashes, known) && isIntact(path) === true,
    notes: () => ({
      frame,
      parts: Object.fromEntries(hashes),
      traces: Object.fromEntries(traces),
    }),
  };
}

function ownTrace(before: PartNotes | null, name: string): Json | undefined {
  return before !== null && Object.hasOwn(before.traces, name) ? before.traces[name] : undefined;
}

function changedParts(hashes: PartHashes, known: PartHashes): ReadonlySet<string> {
  return new Set([...hashes].flatMap(([key, hash]) => (known.get(key) === hash ? [] : [key])));
}

type IsStale = (provider: string, part: PartName) => boolean;

function findStale({ providers }: Catalog, changed: ReadonlySet<string>): IsStale {
  if (changed.size === 0) return () => false;
  const stale = new Map(providers.map((provider) => [provider.id, staleParts(provider, changed)]));
  return (provider, part) => stale.get(provider)?.(part) ?? true;
}

function staleParts(provider: Provider, changed: ReadonlySet<string>): (part: PartName) => boolean {
  const isChanged = (kind: Parameters<typeof partKey>[1], name: string) =>
    changed.has(partKey(provider.id, kind, name));
  const schemas = reachedBy(
    provider,
    provider.schemas
      .map(({ name }) => name)
      .filter((name) => isChanged("schemas", name) || isChanged("components", name)),
  );
  const namesStale = (names: readonly string[]) => names.some((name) => schemas.has(name));
  const isChangedCall = ({ id, path }: Operation) =>
    isChanged("operations", id) || isChanged("paths", path);
  const models = new Set<string>();
  const operations = new Set<string>();
  const calls = new Set<string>();
  for (const operation of provider.operations) {
    const own = isChangedCall(operation);
    if (own || namesStale(namesOfCall(operation))) calls.add(operation.id);
    if (own || namesStale(namesOfOperation(operation))) operations.add(operation.id);
  }
  for (const { id, operation, requestSchema, output, parameters } of provider.models) {
    const names = [
      requestSchema,
      ...(output === null ? [] : [output.schema]),
      ...parameters.flatMap(({ schema }) => namesIn(schema)),
    ];
    if (isChanged("models", id) || calls.has(operation) || namesStale(names)) models.add(id);
  }
  const all =
    sharedOperations(provider).some((id) => operations.has(id)) ||
    hasStrayChange(provider, changed);
  const stale = { model: models, operation: operations, schema: schemas };
  return ({ kind, id }) => all || stale[kind].has(id);
}

/** The schemas that lead to any of these, and these. */
function reachedBy(provider: Provider, names: readonly string[]): ReadonlySet<string> {
  const reached = new Set(names);
  if (names.length === 0) return reached;
  const users = new Map<string, string[]>();
  for (const { name, schema } of provider.schemas) {
    for (const used of namesIn(schema)) {
      const known = users.get(used);
      if (known) known.push(name);
      else users.set(used, [name]);
    }
  }
  // A set hands out what is added while it is walked.
  for (const name of reached) for (const user of users.get(name) ?? []) reached.add(user);
  return reached;
}

/** How jobs are watched and files are handed in stands on the pages of all that do so. */
function sharedOperations({ jobs, upload }: Provider): string[] {
  return [jobs?.poll.operation, jobs?.list?.operation, upload?.operation].filter(
    (id) => id !== undefined,
  );
}

/** A path or component that has changed and that no part of the catalog stands for. */
function hasStrayChange(provider: Provider, changed: ReadonlySet<string>): boolean {
  const known = new Set([
    ...provider.operations.map(({ path }) => partKey(provider.id, "paths", path)),
    ...provider.schemas.map(({ name }) => partKey(provider.id, "components", name)),
    ...provider.operations.map(({ id }) => partKey(provider.id, "operations", id)),
    ...provider.schemas.map(({ name }) => partKey(provider.id, "schemas", name)),
    ...provider.models.map(({ id }) => partKey(provider.id, "models", id)),
  ]);
  return [...changed].some((key) => key.startsWith(`${provider.id} `) && !known.has(key));
}
