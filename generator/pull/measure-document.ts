// How much a document holds, to tell a change from a loss. Counts do not depend on the
// document's shape or layout: one path with fifty branches holds as much as fifty paths.

import { isObject, type Json, type JsonObject, own, ownArray, ownObject } from "../ground/json.ts";
import { parsePointer } from "../ground/location.ts";

export interface DocumentCounts {
  /** Of the file as it is. */
  readonly bytes: number;
  /** Characters in keys and values, so that spaces and line breaks make no difference. */
  readonly content: number;
  readonly operations: number;
  /** Shapes that a request body may have, the branches of a union each counted. */
  readonly requests: number;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** Unions inside unions are counted to this depth; beyond it a branch counts once. */
const maxUnionDepth = 20;

export function measureDocument(document: JsonObject, bytes: number): DocumentCounts {
  const operations = operationsOf(document);
  const branches = branchCounter(document);
  const requests = operations.reduce((sum, operation) => {
    const body = resolve(document, own(operation, "requestBody"));
    const media = Object.values((body && ownObject(body, "content")) ?? {}).filter(isObject);
    return sum + Math.max(0, ...media.map((type) => branches(own(type, "schema"), 0)));
  }, 0);
  return { bytes, content: contentOf(document), operations: operations.length, requests };
}

function operationsOf(document: JsonObject): JsonObject[] {
  return Object.values(ownObject(document, "paths") ?? {})
    .filter(isObject)
    .flatMap((item) => [
      ...methods.map((method) => own(item, method)),
      ...Object.values(ownObject(item, "additionalOperations") ?? {}),
    ])
    .filter(isObject);
}

/** Counts the branches of a schema. A schema is counted once however often it is reached. */
function branchCounter(document: JsonObject) {
  const known = new Map<JsonObject, number>();
  const count = (schema: Json | undefined, depth: number): number => {
    const node = resolve(document, schema);
    if (node === null || depth > maxUnionDepth) return 1;
    const parts = [...ownArray(node, "oneOf"), ...ownArray(node, "anyOf")];
    if (parts.length === 0) return 1;
    const before = known.get(node);
    if (before !== undefined) return before;
    // What refers to itself counts once there.
    known.set(node, 1);
    const sum = parts.reduce<number>((total, part) => total + count(part, depth + 1), 0);
    known.set(node, sum);
    return sum;
  };
  return count;
}

/** Follows local references; null for one that leads elsewhere, nowhere or in a circle. */
function resolve(document: JsonObject, start: Json | undefined): JsonObject | null {
  let node = start;
  for (let steps = 0; steps < 100; steps += 1) {
    if (!isObject(node)) return null;
    const reference = own(node, "$ref");
    if (typeof reference !== "string") return node;
    const parts = reference.startsWith("#") ? parsePointer(reference) : null;
    node = parts?.reduce<Json | undefined>(
      (at, part) => (isObject(at) ? own(at, part) : undefined),
      document,
    );
  }
  return null;
}

/** Walks without recursion and each node once: YAML aliases can make trees deep, wide and round. */
function contentOf(document: JsonObject): number {
  const seen = new Set<object>();
  const waiting: Json[] = [document];
  let size = 0;
  while (waiting.length > 0) {
    const node = waiting.pop()!;
    if (typeof node !== "object" || node === null) {
      size += String(node).length;
    } else if (!seen.has(node)) {
      seen.add(node);
      for (const [key, value] of Object.entries(node)) {
        if (!Array.isArray(node)) size += key.length;
        waiting.push(value as Json);
      }
    }
  }
  return size;
}
