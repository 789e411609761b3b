// Models that an API no longer has stay as deprecated aliases that say what happened, until the
// next version that breaks programs anyway: their users then read a sentence instead of a stack.

import type { Model, NamedSchema, Provider } from "../catalog/catalog.ts";
import type { RemovedModel } from "../catalog/releases.ts";
import { closestModel } from "../diff/classifiers/model-removed.ts";
import { pairModels } from "../diff/pair.ts";
import { byCodeUnit, isObject, type Json } from "../ground/json.ts";

export interface RemovalInput {
  /** The provider at its last release, and today. */
  readonly old: Provider;
  readonly new: Provider;
  /** Aliases that it has had so far. */
  readonly known: readonly RemovedModel[];
  /** True when today's changes break programs anyway. */
  readonly breaking: boolean;
  readonly since: string;
  readonly date: string;
}

export function removedModels({
  old,
  new: next,
  known,
  breaking,
  since,
  date,
}: RemovalInput): RemovedModel[] {
  const { pairs, removed } = pairModels(old, next);
  const renamed = pairs.filter((pair) => pair.old.id !== pair.new.id);
  const gone = [
    ...removed.map((model) => ({ model, replacement: closestModel(next.models, model) })),
    ...renamed.map((pair) => ({ model: pair.old, replacement: pair.new })),
  ];
  const present = new Set(next.models.map(({ id }) => id));
  const kept = breaking ? [] : known.filter(({ model }) => !present.has(model.id));
  const added = gone.map(({ model, replacement }): RemovedModel => {
    const shown = replacement && { id: replacement.id, identifier: replacement.identifier };
    return {
      provider: next.id,
      since,
      date,
      replacement: shown,
      model,
      schemas: schemasFor(model, old.schemas),
    };
  });
  return [...kept, ...added].sort((a, b) => byCodeUnit(a.model.id, b.model.id));
}

/** The schemas that a model's types refer to, and those that these refer to. */
function schemasFor(model: Model, all: readonly NamedSchema[]): NamedSchema[] {
  const byName = new Map(all.map((schema) => [schema.name, schema]));
  const found = new Map<string, NamedSchema>();
  const queue = [...referencesIn(model.parameters as unknown as Json)];
  if (model.output) queue.push(model.output.schema);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const named = byName.get(name);
    if (!named || found.has(name)) continue;
    found.set(name, named);
    queue.push(...referencesIn(named.schema as unknown as Json));
  }
  return [...found.values()].sort((a, b) => byCodeUnit(a.name, b.name));
}

/** A reference is `{ kind: "ref", name }` wherever it stands in a catalog's schema. */
function referencesIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isObject(value)) return [];
  const { kind, name } = value;
  const own = kind === "ref" && typeof name === "string" ? [name] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}
