// OpenAPI as it comes: JSON of which little may be taken for granted. Typed names for the parts,
// readers that never throw, and the one place that resolves local references.

import { isObject, type Json, type JsonObject, own, ownObject } from "../ground/json.ts";
import { parsePointer } from "../ground/location.ts";

/** `true` and `false` are schemas too. */
export type SchemaObject = JsonObject | boolean;

/** Methods that a path item may hold in OpenAPI 3.1, in the specification's order. */
export const methods = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
] as const;

/** 3.2 adds `query`, and `additionalOperations` for any other method. */
export const methodsOf32 = [...methods, "query"] as const;

/** The node at a local pointer; undefined when there is none. */
export function findAt(root: Json, pointer: string): Json | undefined {
  const parts = parsePointer(pointer);
  if (!parts) return undefined;
  let node: Json | undefined = root;
  for (const part of parts) {
    if (Array.isArray(node)) node = /^\d+$/.test(part) ? node[Number(part)] : undefined;
    else node = isObject(node) ? own(node, part) : undefined;
    if (node === undefined) return undefined;
  }
  return node;
}

export interface Resolved {
  readonly node: JsonObject;
  /** Where the node itself stands, after the last reference. */
  readonly pointer: string;
}

/**
 * Follows `$ref` from parameters, responses, headers and the like until a node that has none.
 * Null for a reference that leads nowhere or in a circle: normalising has reported it already.
 */
export function resolve(
  root: JsonObject,
  node: Json | undefined,
  pointer: string,
): Resolved | null {
  const seen = new Set<string>();
  let current = node;
  let at = pointer;
  while (isObject(current)) {
    const reference = own(current, "$ref");
    if (typeof reference !== "string") return { node: current, pointer: at };
    if (seen.has(reference)) return null;
    seen.add(reference);
    current = findAt(root, reference);
    at = reference;
  }
  return null;
}

/** `#/components/schemas/<name>` and nothing deeper; null for every other reference. */
export function schemaName(reference: string): string | null {
  const parts = parsePointer(reference);
  if (parts?.length !== 3 || parts[0] !== "components" || parts[1] !== "schemas") return null;
  return parts[2]!;
}

export function componentsOf(root: JsonObject, kind: string): JsonObject {
  const components = ownObject(root, "components");
  return (components && ownObject(components, kind)) ?? {};
}

/** Every path item with its key. */
export function pathItems(root: JsonObject): [string, JsonObject][] {
  return Object.entries(ownObject(root, "paths") ?? {}).filter(
    (entry): entry is [string, JsonObject] => isObject(entry[1]),
  );
}
