// Decides the merged document's names for all providers at once. Names are given in the order of
// provider and name, never of keys in a file.

import {
  byCodeUnit,
  isObject,
  type JsonObject,
  ownArray,
  ownObject,
  ownString,
} from "../ground/json.ts";
import { camelCase, distinctNames, pascalCase } from "../ground/names.ts";
import { type PartVisit, visitParts } from "./parts.ts";
import type { Mutable } from "./walk.ts";

export interface ProviderDocument {
  readonly id: string;
  readonly name: string;
  /** OpenAPI 3.1, as normalising leaves it. */
  readonly document: JsonObject;
}

/** From a provider's own name to the merged document's. */
export type Renames = ReadonlyMap<string, string>;

export interface ProviderNames {
  /** By section of `components`. */
  readonly components: ReadonlyMap<string, Renames>;
  readonly operationIds: Renames;
  readonly tags: Renames;
  readonly webhooks: Renames;
  readonly paths: Renames;
  /** Stands before `$anchor` and `$dynamicAnchor`. */
  readonly anchorPrefix: string;
}

export function nameProviders(
  providers: readonly ProviderDocument[],
): ReadonlyMap<string, ProviderNames> {
  const taken = new Map<string, Set<string>>();
  const takenPaths = new Map<string, PathShape[]>();
  return new Map(
    providers.map((provider) => {
      const spoken =
        providers.filter(({ name }) => name === provider.name).length > 1
          ? provider.id
          : provider.name;
      return [provider.id, nameProvider(provider, spoken, taken, takenPaths)];
    }),
  );
}

function nameProvider(
  { id, document }: ProviderDocument,
  spoken: string,
  taken: Map<string, Set<string>>,
  takenPaths: Map<string, PathShape[]>,
): ProviderNames {
  const give = (
    kind: string,
    names: Iterable<string>,
    wanted: (name: string) => string,
  ): Renames => {
    const used = taken.get(kind) ?? new Set();
    const sorted = [...new Set(names)].sort(byCodeUnit);
    const given = distinctNames(sorted.map(wanted), used);
    taken.set(kind, new Set([...used, ...given]));
    return new Map(sorted.map((name, i) => [name, given[i]!]));
  };
  const components = Object.entries(ownObject(document, "components") ?? {}).filter(([, parts]) =>
    isObject(parts),
  );
  return {
    components: new Map(
      components.map(([section, parts]) => [
        section,
        give(
          section,
          Object.keys(parts as JsonObject),
          (name) => `${pascalCase(id)}${upperFirst(name)}`,
        ),
      ]),
    ),
    operationIds: give(
      "operationId",
      operationIdsOf(document),
      (name) => `${camelCase(id)}${upperFirst(name)}`,
    ),
    tags: give("tag", tagsOf(document), (name) => `${spoken}: ${name}`),
    webhooks: give(
      "webhook",
      Object.keys(ownObject(document, "webhooks") ?? {}),
      (name) => `${id}.${name}`,
    ),
    paths: namePaths(id, Object.keys(ownObject(document, "paths") ?? {}), takenPaths),
    anchorPrefix: `${camelCase(id)}_`,
  };
}

function upperFirst(name: string): string {
  const [first = "", ...rest] = [...name];
  return first.toUpperCase() + rest.join("");
}

function operationIdsOf(document: JsonObject): string[] {
  return operationsOf(document).flatMap(({ node }) => {
    const id = ownString(node as JsonObject, "operationId");
    return id === null ? [] : [id];
  });
}

function tagsOf(document: JsonObject): string[] {
  const described = ownArray(document, "tags").flatMap((tag) => {
    const name = isObject(tag) ? ownString(tag, "name") : null;
    return name === null ? [] : [name];
  });
  const used = operationsOf(document).flatMap(({ node }) =>
    ownArray(node as JsonObject, "tags").filter((tag) => typeof tag === "string"),
  );
  return [...described, ...used];
}

function operationsOf(document: JsonObject): Pick<PartVisit, "node">[] {
  const found: Pick<PartVisit, "node">[] = [];
  visitParts("document", document as Mutable, ({ kind, node }) => {
    if (kind === "operation") found.push({ node });
  });
  return found;
}

/** A path as a server sees it: how many segments, which of them are fixed. */
interface PathShape {
  /** Paths of different keys cannot be confused. */
  readonly key: string;
  /** The fixed segments; null for a parameter. */
  readonly segments: readonly (string | null)[];
}

function namePaths(id: string, paths: readonly string[], taken: Map<string, PathShape[]>): Renames {
  const isTaken = (path: string) => {
    const shape = shapeOf(path);
    return (taken.get(shape.key) ?? []).some((other) => areAlike(shape, other));
  };
  const used = new Set(paths);
  const given = new Map<string, string>();
  for (const path of [...paths].sort(byCodeUnit)) {
    let candidate = path;
    while (isTaken(candidate) || (candidate !== path && used.has(candidate))) {
      // What is no path is an extension beside the paths.
      candidate = candidate.startsWith("/") ? `/${id}${candidate}` : `${candidate}-${id}`;
    }
    used.add(candidate);
    given.set(path, candidate);
  }
  for (const shape of [...given.values()].map(shapeOf)) {
    taken.set(shape.key, [...(taken.get(shape.key) ?? []), shape]);
  }
  return given;
}

function shapeOf(path: string): PathShape {
  const segments = path.split("/").map((segment) => (/^\{.+\}$/.test(segment) ? null : segment));
  const fixed = segments.filter((segment) => segment !== null).length;
  return { key: `${segments.length} ${fixed}`, segments };
}

/** True when some address fits both and neither is the more exact one. */
function areAlike(a: PathShape, b: PathShape): boolean {
  return a.segments.every((segment, i) => {
    const other = b.segments[i];
    return segment === null || other === null || segment === other;
  });
}
