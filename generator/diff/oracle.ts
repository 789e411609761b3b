// The differential oracle: judges an edit by what happens to values, and knows nothing of the
// classifiers. A request that was fine has to stay fine; an answer that is fine now has to have
// been fine for whoever reads it with yesterday's types.
//
// Such a reader takes keys it does not know, and has no use for limits: neither is in its types.

import { isObject, type Json, type JsonObject } from "../ground/json.ts";
import { instancesOf } from "./oracle-instances.ts";
import type { OracleDocument } from "./oracle-schemas.ts";

export type Direction = "request" | "response";

/** Compiles a JSON Schema; given from outside, so that this file needs no validator of its own. */
export type Compile = (schema: JsonObject) => (value: Json) => boolean;

/** A value that shows the break, or null when none was found. */
export function findBreak(
  old: OracleDocument,
  next: OracleDocument,
  direction: Direction,
  compile: Compile,
): { readonly value: Json } | null {
  const [from, to] = direction === "request" ? [old, next] : [next, old];
  const valid = compile(rootSchema(from));
  const accepted = compile(rootSchema(direction === "request" ? to : loosened(to)));
  for (const value of instancesOf(from.root, from.components)) {
    if (valid(value) && !accepted(value)) return { value };
  }
  return null;
}

function rootSchema({ root, components }: OracleDocument): JsonObject {
  return { ...root, components: { schemas: components as unknown as Json } };
}

const limits = new Set([
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
]);

function loosened(document: OracleDocument): OracleDocument {
  return loosen(document as unknown as Json) as unknown as OracleDocument;
}

function loosen(node: Json): Json {
  if (Array.isArray(node)) return node.map(loosen);
  if (!isObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(
        ([key, value]) => !limits.has(key) && !(key === "additionalProperties" && value === false),
      )
      .map(([key, value]) => [key, key === "enum" || key === "const" ? value : loosen(value)]),
  );
}
