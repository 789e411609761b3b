// Two schemas that must both hold, as one: what `allOf` of like kinds means.

import type {
  IntersectionSchema,
  NullSchema,
  ObjectSchema,
  Property,
  RefSchema,
  Schema,
  UnionSchema,
} from "../catalog/schema.ts";

/** A schema that is neither a reference nor a composition. */
export type Plain = Exclude<Schema, RefSchema | UnionSchema | IntersectionSchema | NullSchema>;

export function mergePlain(a: Plain, b: Plain): Plain | null {
  if (a.kind === "any") return b;
  if (b.kind === "any") return a;
  if (a.kind === "object" && b.kind === "object") return mergeObjects(a, b);
  if (isNumber(a) && isNumber(b)) {
    const kind = a.kind === "integer" ? a.kind : b.kind;
    return { ...tighter(a, b), kind } as Plain;
  }
  if (a.kind !== b.kind || a.kind === "array" || a.kind === "literal") return null;
  return tighter(a, b);
}

function isNumber(schema: Plain): boolean {
  return schema.kind === "integer" || schema.kind === "number";
}

const lower = new Set(["minimum", "exclusiveMinimum", "minLength"]);
const upper = new Set(["maximum", "exclusiveMaximum", "maxLength"]);

/** Of two limits the tighter one holds, of two lists of values what both have. */
function tighter(a: Plain, b: Plain): Plain {
  const left = new Map<string, unknown>(Object.entries(a));
  const merged = new Map(left);
  for (const [key, value] of Object.entries(b)) {
    const other = left.get(key);
    if (key === "enum" && Array.isArray(other)) {
      merged.set(
        key,
        other.filter((item) => (value as unknown[]).includes(item)),
      );
    } else if (typeof value === "number" && typeof other === "number") {
      if (lower.has(key)) merged.set(key, Math.max(value, other));
      else if (upper.has(key)) merged.set(key, Math.min(value, other));
      else merged.set(key, value);
    } else merged.set(key, value);
  }
  // Both have one kind, so the keys of both belong to it.
  return Object.fromEntries(merged) as unknown as Plain;
}

function mergeObjects(a: ObjectSchema, b: ObjectSchema): ObjectSchema {
  const properties = new Map(a.properties.map((property) => [property.name, property]));
  for (const property of b.properties) {
    const other = properties.get(property.name);
    properties.set(property.name, other ? bothOf(other, property) : property);
  }
  return {
    ...a,
    ...b,
    properties: [...properties.values()],
    additional: mergeAdditional(a.additional, b.additional),
    additionalStated: a.additionalStated || b.additionalStated,
    ...least("minProperties", Math.max, a, b),
    ...least("maxProperties", Math.min, a, b),
  };
}

function least(
  key: "minProperties" | "maxProperties",
  choose: (x: number, y: number) => number,
  a: ObjectSchema,
  b: ObjectSchema,
): object {
  const [x, y] = [a[key], b[key]];
  const value = x === undefined ? y : y === undefined ? x : choose(x, y);
  return value === undefined ? {} : { [key]: value };
}

function bothOf(a: Property, b: Property): Property {
  const schema: Schema =
    JSON.stringify(a.schema) === JSON.stringify(b.schema)
      ? a.schema
      : { kind: "intersection", nullable: false, parts: [a.schema, b.schema] };
  return { name: a.name, required: a.required || b.required, schema };
}

function mergeAdditional(a: Schema | null, b: Schema | null): Schema | null {
  if (a === null || b === null) return null;
  if (a.kind === "any") return b;
  if (b.kind === "any") return a;
  return { kind: "intersection", nullable: false, parts: [a, b] };
}
