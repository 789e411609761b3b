// 72. Structure only: two ways to write one thing. A shape's meaning is its normal form without
// words and without order, so that equal meanings are equal texts.

import type { Schema } from "../catalog/schema.ts";
import { canonicalJson, type Json } from "../ground/json.ts";
import { type Schemas, type Shape, shapeOf } from "./shape.ts";
import type { Pair } from "./site.ts";

/** Whether nothing but the writing differs: inline or by reference, `allOf` of one, order, null. */
export function isStructureOnly(schema: Pair<Schema>, schemas: Pair<Schemas>): boolean {
  const text = (side: "old" | "new") => expanded(schema[side], schemas[side], []);
  return text("old") === text("new");
}

export function meaningOf(shape: Shape): string {
  return expandShape(shape, new Map(), []);
}

function expanded(schema: Schema, schemas: Schemas, seen: readonly string[]): string {
  if (schema.kind === "ref") {
    const depth = seen.indexOf(schema.name);
    // A cycle is told by how far it leads back, whatever its schemas are called.
    if (depth >= 0) return `back ${seen.length - depth}${schema.nullable ? " or null" : ""}`;
    return expandShape(shapeOf(schema, schemas), schemas, [...seen, schema.name]);
  }
  return expandShape(shapeOf(schema, schemas), schemas, seen);
}

function expandShape(shape: Shape, schemas: Schemas, seen: readonly string[]): string {
  const { branches, nullable, rest, notes, discriminator } = shape;
  const { default: fallback, readOnly, writeOnly } = notes;
  return canonicalJson({
    nullable,
    discriminator: branches.length > 1 ? discriminator : null,
    default: fallback === undefined ? [] : [fallback],
    flags: [readOnly === true, writeOnly === true],
    rest: rest.map((part) => expandShape(part, schemas, seen)).sort(),
    branches: branches
      .map(({ schema, name }) =>
        plainText(schema, schemas, name === null || seen.includes(name) ? seen : [...seen, name]),
      )
      .sort(),
  });
}

function plainText(schema: Schema, schemas: Schemas, seen: readonly string[]): string {
  const inner = (value: Schema) => expanded(value, schemas, seen);
  const {
    nullable: _,
    title: __,
    description: ___,
    examples: ____,
    default: _____,
    ...rest
  } = schema;
  if (rest.kind === "object") {
    const properties = rest.properties
      .map(
        ({ name, required, schema: value }) =>
          `${JSON.stringify(name)} ${required} ${inner(value)}`,
      )
      .sort();
    const additional = rest.additional ? inner(rest.additional) : null;
    return canonicalJson({ ...rest, properties, additional } as unknown as Json);
  }
  if (rest.kind === "array") {
    const parts = { prefix: rest.prefix.map(inner), items: inner(rest.items) };
    return canonicalJson({ ...rest, ...parts } as unknown as Json);
  }
  const values = "enum" in rest && rest.enum ? { enum: [...rest.enum].map(String).sort() } : {};
  return canonicalJson({ ...rest, ...values } as unknown as Json);
}
