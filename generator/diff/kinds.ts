// What kinds of JSON a shape lets through, and how two such sets lie to each other.

import { isBytes } from "../catalog/bytes.ts";
import type { Json } from "../ground/json.ts";
import type { Plain } from "./merge-plain.ts";
import type { Shape } from "./shape.ts";

export type Kind =
  | "string"
  | "bytes"
  | "integer"
  | "number"
  | "boolean"
  | "array"
  | "object"
  | "null";

/** Null stands for every kind. */
export function kindsOf({ branches }: Pick<Shape, "branches">): ReadonlySet<Kind> | null {
  const kinds = new Set<Kind>();
  for (const { schema } of branches) {
    if (schema.kind === "any") return null;
    for (const kind of kindsOfPlain(schema)) kinds.add(kind);
  }
  return kinds;
}

export function kindsOfPlain(schema: Plain): Kind[] {
  switch (schema.kind) {
    case "any":
    case "never":
      return [];
    case "string":
      return [isBytes(schema) ? "bytes" : "string"];
    case "literal":
      return schema.values.map(kindOfValue);
    default:
      return [schema.kind];
  }
}

function kindOfValue(value: Json): Kind {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value as "string" | "boolean" | "object";
}

export type Relation = "same" | "wider" | "narrower" | "other";

/** How the new kinds lie to the old ones. An integer is a number too. */
export function relate(old: Shape, next: Shape): Relation {
  const [before, after] = [kindsOf(old), kindsOf(next)];
  const keeps = holds(after, before);
  const keptBy = holds(before, after);
  if (keeps) return keptBy ? "same" : "wider";
  return keptBy ? "narrower" : "other";
}

function holds(outer: ReadonlySet<Kind> | null, inner: ReadonlySet<Kind> | null): boolean {
  if (outer === null) return true;
  if (inner === null) return false;
  return [...inner].every((kind) => outer.has(kind) || (kind === "integer" && outer.has("number")));
}

export function shownKinds(shape: Shape): string {
  const kinds = kindsOf(shape);
  if (kinds === null) return "anything";
  return kinds.size === 0 ? "nothing" : [...kinds].sort().join(" or ");
}

/** Every value that fits, where they can be counted; null where other values fit too. */
export function valuesOf(shape: Shape): readonly Json[] | null {
  if (shape.branches.length !== 1) return null;
  const { schema } = shape.branches[0]!;
  switch (schema.kind) {
    case "literal":
      return schema.values;
    case "string":
    case "integer":
    case "number":
      return schema.enum && !schema.open ? schema.enum : null;
    case "boolean":
      return schema.enum ?? null;
    default:
      return null;
  }
}

/** The values a schema names, also where it allows others. */
export function namedValuesOf(shape: Shape): readonly Json[] | null {
  const { schema } = shape.branches[0] ?? {};
  if (shape.branches.length !== 1 || !schema) return null;
  const isOpen =
    (schema.kind === "string" || schema.kind === "integer" || schema.kind === "number") &&
    schema.open;
  return isOpen ? (schema.enum ?? null) : valuesOf(shape);
}

/** No statement about the value at all. */
export function saysAnything(shape: Pick<Shape, "branches">): boolean {
  return kindsOf(shape) === null;
}

/** TypeScript knows one type of number. */
export function sameInTypes(old: Shape, next: Shape): boolean {
  const types = (shape: Shape) =>
    [
      ...new Set(
        [...(kindsOf(shape) ?? ["any"])].map((kind) => (kind === "integer" ? "number" : kind)),
      ),
    ]
      .sort()
      .join();
  return types(old) === types(next);
}

/** Numbers that go in whole steps are whole, though their type does not say so. */
export function isWhole({ branches }: Pick<Shape, "branches">): boolean {
  return branches.every(
    ({ schema }) => schema.kind !== "number" || Number.isInteger(schema.multipleOf),
  );
}
