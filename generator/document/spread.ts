// How much a document becomes once its references are written out. Every operation is made whole:
// a parameter that a thousand operations share is then described a thousand times, so that a few
// kilobytes of references can stand for as much as a bomb of aliases.

import { isObject, type Json, type JsonObject } from "../ground/json.ts";
import { findAt, schemaName } from "./openapi.ts";

/** Values that all operations together take from elsewhere; schemas are shared, and not counted. */
export function countSpread(root: JsonObject): number {
  const known = new Map<string, number>();
  const whole = (reference: string): number => {
    const before = known.get(reference);
    if (before !== undefined) return before;
    // A part that leads back to itself is met again while it is being counted.
    known.set(reference, 0);
    const target = findAt(root, reference);
    const count = target === undefined ? 0 : ownValues(target) + taken(target);
    known.set(reference, count);
    return count;
  };
  const taken = (node: Json): number => {
    if (Array.isArray(node)) return node.reduce<number>((sum, item) => sum + taken(item), 0);
    if (!isObject(node)) return 0;
    const reference = node["$ref"];
    if (typeof reference === "string") return schemaName(reference) === null ? whole(reference) : 0;
    let sum = 0;
    for (const key of Object.keys(node)) sum += taken(node[key]!);
    return sum;
  };
  return taken(root["paths"] ?? {}) + taken(root["webhooks"] ?? {});
}

function ownValues(node: Json): number {
  if (Array.isArray(node)) return node.reduce<number>((sum, item) => sum + ownValues(item), 1);
  if (!isObject(node)) return 1;
  let sum = 1;
  for (const key of Object.keys(node)) sum += ownValues(node[key]!);
  return sum;
}

/** Counts copies of path items while they are made; false once they come to more than `limit`. */
export function createCopyCounter(limit: number): (node: Json) => boolean {
  const sizes = new WeakMap<object, number>();
  let copied = 0;
  return (node) => {
    if (!isObject(node)) return true;
    const size = sizes.get(node) ?? ownValues(node);
    sizes.set(node, size);
    copied += size;
    return copied <= limit;
  };
}
