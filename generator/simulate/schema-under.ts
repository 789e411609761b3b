// The schema of the value that a JSON Pointer names in a body, as far as one is stated.

import type { Schema } from "../catalog/schema.ts";
import { partsOf } from "./at-pointer.ts";

/** Null where no schema speaks of that value. The first branch that does is taken. */
export function schemaUnder(
  schema: Schema,
  pointer: string,
  schemas: ReadonlyMap<string, Schema>,
): Schema | null {
  return descend(schema, partsOf(pointer), schemas, new Set());
}

function descend(
  schema: Schema,
  parts: readonly string[],
  schemas: ReadonlyMap<string, Schema>,
  visited: ReadonlySet<Schema>,
): Schema | null {
  if (visited.has(schema)) return null;
  const here = new Set([...visited, schema]);
  if (schema.kind === "ref") {
    const target = schemas.get(schema.name);
    return target ? descend(target, parts, schemas, here) : null;
  }
  const [part, ...rest] = parts;
  if (part === undefined) return schema;
  const inner =
    schema.kind === "union" ? schema.branches : schema.kind === "intersection" ? schema.parts : [];
  for (const branch of inner) {
    const found = descend(branch, parts, schemas, here);
    if (found) return found;
  }
  if (schema.kind === "array") return descend(schema.items, rest, schemas, new Set());
  if (schema.kind !== "object") return null;
  const property = schema.properties.find(({ name }) => name === part);
  return property ? descend(property.schema, rest, schemas, new Set()) : null;
}
