// A schema in words: its type, what values it takes, its limits.

import type { NamedSchema } from "../../catalog/catalog.ts";
import type { NumberSchema, Schema } from "../../catalog/schema.ts";
import { code, inlineSpans, plain, type Span } from "./prose.ts";
import { counted, joined, shownValue, visible } from "./text.ts";

export type Schemas = ReadonlyMap<string, NamedSchema>;

/** The type in a few words: `string`, `array of integer`, `Picture or null`. */
export function typeWords(schema: Schema, schemas: Schemas, depth = 0): string {
  const words = bareWords(schema, schemas, depth);
  return schema.nullable && words !== "null" && words !== "any" ? `${words} or null` : words;
}

function bareWords(schema: Schema, schemas: Schemas, depth: number): string {
  switch (schema.kind) {
    case "string":
      if (schema.format === "binary") return "bytes";
      return schema.enum ? (schema.open ? "open enum" : "enum") : "string";
    case "integer":
    case "number":
    case "boolean":
    case "null":
    case "any":
    case "object":
      return schema.kind;
    case "literal":
      return schema.values.length === 1 ? "constant" : "enum";
    case "never":
      return "nothing";
    case "array":
      return arrayWords(schema, schemas, depth);
    case "union":
      return unionWords(schema.branches, schemas, depth);
    case "intersection": {
      const named = schema.parts.filter((part) => part.kind === "ref");
      return named.length === 1 && schema.parts.length === 1
        ? typeWords(named[0]!, schemas, depth)
        : "object";
    }
    case "ref":
      return refWords(schema.name, schemas, depth);
  }
}

function arrayWords(schema: Schema & { kind: "array" }, schemas: Schemas, depth: number): string {
  if (schema.prefix.length > 0) {
    return `list of ${schema.prefix.map((item) => typeWords(item, schemas, depth + 1)).join(", ")}`;
  }
  const items = typeWords(schema.items, schemas, depth + 1);
  if (items === "any") return "array";
  return items.includes(" or ") ? `array of (${items})` : `array of ${items}`;
}

function unionWords(branches: readonly Schema[], schemas: Schemas, depth: number): string {
  if (depth > 3) return "one of several";
  const words = [...new Set(branches.map((branch) => typeWords(branch, schemas, depth + 1)))];
  if (words.length > 6) return `one of ${words.length} types`;
  return joined(words, "or");
}

/** Words for a value keep their own type; what has fields goes by its name. */
function refWords(name: string, schemas: Schemas, depth: number): string {
  const named = schemas.get(name);
  if (!named) return visible(name);
  return isScalar(named.schema) && depth < 8
    ? typeWords(named.schema, schemas, depth + 1)
    : named.typeName;
}

export function isScalar(schema: Schema): boolean {
  return ["string", "integer", "number", "boolean", "null", "literal"].includes(schema.kind);
}

/** What a schema says once references to plain values are followed. */
export function followScalar(schema: Schema, schemas: Schemas): Schema {
  let current = schema;
  for (let i = 0; i < 10 && current.kind === "ref"; i += 1) {
    const target = schemas.get(current.name)?.schema;
    if (!target || !(isScalar(target) || target.kind === "ref")) return current;
    current = target;
  }
  return current;
}

export interface ValueList {
  readonly values: readonly string[];
  /** True when other values may be accepted. */
  readonly open: boolean;
}

/** The values a schema, or each item of its list, may have; empty when it states none. */
export function knownValues(schema: Schema, schemas: Schemas): ValueList {
  const target = followScalar(schema, schemas);
  switch (target.kind) {
    case "array":
      return target.items.kind === "array"
        ? { values: [], open: false }
        : knownValues(target.items, schemas);
    case "literal":
      return { values: target.values.map(shownValue), open: false };
    case "boolean":
      return { values: (target.enum ?? []).map(shownValue), open: false };
    case "string":
    case "integer":
    case "number":
      return { values: (target.enum ?? []).map(shownValue), open: target.open === true };
    default:
      return { values: [], open: false };
  }
}

/** Limits and formats, each a short phrase: `1 to 4`, `at most 2000 characters`. */
export function constraints(schema: Schema, schemas: Schemas): Span[][] {
  const target = followScalar(schema, schemas);
  switch (target.kind) {
    case "string":
      return [
        ...phrase(span(target.minLength, target.maxLength, "character")),
        ...(target.format !== undefined && target.format !== "binary"
          ? [[plain("format "), code(target.format)]]
          : []),
        ...(target.pattern !== undefined ? [[plain("matches "), code(target.pattern)]] : []),
        ...(target.contentMediaType !== undefined
          ? [[plain("contains "), code(target.contentMediaType)]]
          : []),
        ...(target.contentEncoding !== undefined
          ? [[plain("encoded as "), code(target.contentEncoding)]]
          : []),
      ];
    case "integer":
    case "number":
      return [
        ...phrase(numberRange(target)),
        ...(target.multipleOf !== undefined && target.multipleOf !== 1
          ? phrase(`a multiple of ${target.multipleOf}`)
          : []),
        ...(target.format !== undefined ? [[plain("format "), code(target.format)]] : []),
      ];
    case "array": {
      const ofItems = constraints(target.items, schemas).map((spans) => [
        plain("each: "),
        ...spans,
      ]);
      return [
        ...phrase(span(target.minItems, target.maxItems, "item")),
        ...(target.uniqueItems ? phrase("no item twice") : []),
        ...(target.items.kind === "ref" && followScalar(target.items, schemas).kind === "ref"
          ? []
          : ofItems),
      ];
    }
    case "object":
      return phrase(span(target.minProperties, target.maxProperties, "key"));
    default:
      return [];
  }
}

function phrase(text: string | null): Span[][] {
  return text === null ? [] : [[plain(text)]];
}

function numberRange(schema: NumberSchema): string | null {
  const low =
    schema.minimum !== undefined
      ? { text: String(schema.minimum), alone: `at least ${schema.minimum}` }
      : schema.exclusiveMinimum !== undefined
        ? { text: `above ${schema.exclusiveMinimum}`, alone: `above ${schema.exclusiveMinimum}` }
        : null;
  const high =
    schema.maximum !== undefined
      ? { text: String(schema.maximum), alone: `at most ${schema.maximum}` }
      : schema.exclusiveMaximum !== undefined
        ? { text: `below ${schema.exclusiveMaximum}`, alone: `below ${schema.exclusiveMaximum}` }
        : null;
  if (low && high) return `${low.text} to ${high.text}`;
  return low?.alone ?? high?.alone ?? null;
}

function span(low: number | undefined, high: number | undefined, unit: string): string | null {
  const from = low !== undefined && low > 0 ? low : null;
  if (from !== null && high !== undefined) {
    return from === high ? `exactly ${counted(high, unit)}` : `${from} to ${counted(high, unit)}`;
  }
  if (high !== undefined) return `at most ${counted(high, unit)}`;
  return from === null ? null : `at least ${counted(from, unit)}`;
}

/** The description that stands nearest: beside a reference, or on what it names. */
export function describe(schema: Schema, schemas: Schemas): Span[] {
  const own = inlineSpans(schema.description);
  if (own.length > 0 || schema.kind !== "ref") return own;
  const target = schemas.get(schema.name)?.schema;
  return target && isScalar(target) ? inlineSpans(target.description) : [];
}
