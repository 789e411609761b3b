// Which thing of the old catalog is which of the new one: by id first, renames where nothing
// else explains both a loss and a gain.

import type {
  Catalog,
  Model,
  ModelParameter,
  NamedSchema,
  Operation,
  Provider,
} from "../catalog/catalog.ts";
import { byCodeUnit } from "../ground/json.ts";
import type { Pair } from "./site.ts";

export interface Paired<T> {
  readonly pairs: readonly Pair<T>[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** Two single providers are each other, whatever the files were called. */
export function pairProviders(old: Catalog, next: Catalog): Paired<Provider> {
  const [a, b] = [old.providers, next.providers];
  if (a.length === 1 && b.length === 1 && a[0] && b[0]) {
    return { pairs: [{ old: a[0], new: b[0] }], removed: [], added: [] };
  }
  return pairBy(a, b, ({ id }) => id);
}

export function pairBy<T>(
  old: readonly T[],
  next: readonly T[],
  keyOf: (item: T) => string,
): Paired<T> {
  const after = new Map(next.map((item) => [keyOf(item), item]));
  const before = new Set(old.map(keyOf));
  return {
    pairs: old.flatMap((item): Pair<T>[] => {
      const other = after.get(keyOf(item));
      return other ? [{ old: item, new: other }] : [];
    }),
    removed: old.filter((item) => !after.has(keyOf(item))),
    added: next.filter((item) => !before.has(keyOf(item))),
  };
}

/** A rename keeps at least this share of the parameters. */
const sameShare = 0.9;

/** Models by id; then those whose parameters say that only the id has changed. */
export function pairModels(old: Provider, next: Provider): Paired<Model> {
  const byId = pairBy(old.models, next.models, ({ id }) => id);
  const added = new Set(byId.added);
  const renamed: Pair<Model>[] = [];
  for (const model of byId.removed) {
    const candidates = [...added].filter((candidate) => sameModel(model, candidate));
    // Two that fit equally well say nothing about which of them it is.
    const [only] = candidates;
    const rivals = byId.removed.filter((other) => only && sameModel(other, only));
    if (candidates.length !== 1 || rivals.length !== 1 || !only) continue;
    added.delete(only);
    renamed.push({ old: model, new: only });
  }
  const gone = new Set(renamed.map((pair) => pair.old));
  return {
    pairs: [...byId.pairs, ...renamed],
    removed: byId.removed.filter((model) => !gone.has(model)),
    added: [...added],
  };
}

/** A model of one or two parameters looks like too many others. */
const leastParameters = 3;

function sameModel(a: Model, b: Model): boolean {
  if (a.modality !== b.modality || a.parameters.length < leastParameters) return false;
  const texts = new Set(a.parameters.map(parameterText));
  const common = b.parameters.filter((parameter) => texts.has(parameterText(parameter))).length;
  return common / Math.max(a.parameters.length, b.parameters.length) >= sameShare;
}

function parameterText({ path, required, schema }: ModelParameter): string {
  const { description: _, title: __, examples: ___, ...rest } = schema;
  return JSON.stringify([path, required, rest]);
}

/** Operations by id, then by method and path; names of path parameters do not count. */
export function pairOperations(old: Provider, next: Provider): Paired<Operation> {
  const byRoute = pairBy(old.operations, next.operations, routeOf);
  const byId = pairBy(byRoute.removed, byRoute.added, ({ id }) => id);
  return {
    pairs: [...byRoute.pairs, ...byId.pairs].sort((a, b) => byCodeUnit(a.new.id, b.new.id)),
    removed: byId.removed,
    added: byId.added,
  };
}

export function routeOf({ method, path }: Operation): string {
  return `${method} ${pathShape(path)}`;
}

export function pathShape(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}

/** Components that went by one name and came back by another, with equal content. */
export function renamedSchemas(old: Provider, next: Provider): Pair<NamedSchema>[] {
  const { removed, added } = pairBy(
    old.schemas.filter(isComponent),
    next.schemas.filter(isComponent),
    ({ name }) => name,
  );
  return removed.flatMap((schema): Pair<NamedSchema>[] => {
    const text = contentOf(schema);
    const [same, rival] = added.filter((candidate) => contentOf(candidate) === text);
    const twin = removed.some((other) => other !== schema && contentOf(other) === text);
    return same && !rival && !twin && text.length > leastContent
      ? [{ old: schema, new: same }]
      : [];
  });
}

/** `{"kind":"string","nullable":false}` and its like are equal without being one thing. */
const leastContent = 80;

/** Written by the provider under this name; what was inline got its name from us. */
function isComponent({ source }: NamedSchema): boolean {
  return /^#\/components\/schemas\/[^/]+$/.test(source.pointer) || source.pointer === "#";
}

function contentOf({ name, schema }: NamedSchema): string {
  return JSON.stringify(schema, (key, value: unknown) =>
    key === "description" || key === "title"
      ? undefined
      : key === "name" && value === name
        ? "(itself)"
        : value,
  );
}
