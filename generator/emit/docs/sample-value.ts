// A small value that fits a schema, for requests where nobody gives an example. It shows the
// shape: what is required, with stated examples, defaults and values where there are any.

import type { Schema } from "../../catalog/schema.ts";
import type { Json, JsonObject } from "../../ground/json.ts";
import { isObject } from "../../ground/json.ts";
import type { Schemas } from "./schema-words.ts";

/** References count, too: bodies of large APIs need a dozen for what they require. */
const maxDepth = 14;
/** Schemas that name each other again and again stand for more values than anyone reads. */
const maxVisits = 2000;

/** Undefined when no value fits, or none can be made with confidence. */
export function sampleValue(schema: Schema, schemas: Schemas, name = "value"): Json | undefined {
  return sampleWithin(schema, name, { schemas, visits: 0, depth: 0 });
}

interface Walk {
  readonly schemas: Schemas;
  visits: number;
  depth: number;
}

function sampleWithin(schema: Schema, name: string, walk: Walk): Json | undefined {
  const { schemas } = walk;
  const stated = schema.examples?.[0] ?? schema.default;
  if (stated !== undefined) return stated;
  if (walk.depth > maxDepth || walk.visits > maxVisits) return undefined;
  const inner = (of: Schema, as = name) => {
    walk.visits += 1;
    walk.depth += 1;
    const value = sampleWithin(of, as, walk);
    walk.depth -= 1;
    return value;
  };
  switch (schema.kind) {
    case "string":
      return schema.enum?.[0] ?? sampleText(schema, name);
    case "integer":
    case "number":
      return schema.enum?.[0] ?? sampleNumber(schema);
    case "boolean":
      return schema.enum?.[0] ?? true;
    case "null":
    case "any":
      return null;
    case "literal":
      return schema.values[0];
    case "never":
      return undefined;
    case "array":
      return sampleList(schema, walk, inner);
    case "object":
      return sampleObject(schema, inner);
    case "ref": {
      const target = schemas.get(schema.name);
      return target === undefined ? null : inner(target.schema);
    }
    case "union":
      for (const branch of schema.branches) {
        const value = inner(branch);
        if (value !== undefined && value !== null) return value;
      }
      return schema.branches.some(({ kind }) => kind === "null") ? null : undefined;
    case "intersection": {
      const parts = schema.parts.map((part) => inner(part)).filter((part) => part !== undefined);
      const objects = parts.filter(isObject);
      return objects.length === 0
        ? parts[0]
        : Object.fromEntries(objects.flatMap((part: JsonObject) => Object.entries(part)));
    }
  }
}

function sampleText(schema: Schema & { kind: "string" }, name: string): string {
  const byFormat: Readonly<Record<string, string>> = {
    date: "2026-01-31",
    "date-time": "2026-01-31T12:00:00Z",
    email: "someone@example.com",
    uri: "https://example.com/file",
    url: "https://example.com/file",
    uuid: "00000000-0000-4000-8000-000000000000",
    ipv4: "192.0.2.1",
    binary: "",
  };
  const format = schema.format ?? "";
  const text = Object.hasOwn(byFormat, format) ? byFormat[format]! : wordsFor(name, schema);
  const padded = text.padEnd(Math.min(schema.minLength ?? 0, 200), ".");
  return schema.maxLength === undefined ? padded : padded.slice(0, schema.maxLength);
}

/** A prompt should read like one. */
function wordsFor(name: string, { pattern, maxLength }: Schema & { kind: "string" }): string {
  const prompt = "a lighthouse at dawn, soft light on calm water";
  const fits = pattern === undefined && (maxLength ?? prompt.length) >= prompt.length;
  return fits && /prompt|lyrics|^text$/i.test(name) ? prompt : name;
}

function sampleNumber(schema: Schema & { kind: "integer" | "number" }): number {
  const step = schema.multipleOf ?? 1;
  const low =
    schema.minimum ??
    (schema.exclusiveMinimum !== undefined ? schema.exclusiveMinimum + step : null);
  const high =
    schema.maximum ??
    (schema.exclusiveMaximum !== undefined ? schema.exclusiveMaximum - step : null);
  const wanted = Math.min(Math.max(step, low ?? step), high ?? Number.POSITIVE_INFINITY);
  return Math.ceil(wanted / step) * step;
}

function sampleList(
  schema: Schema & { kind: "array" },
  walk: Walk,
  inner: (of: Schema) => Json | undefined,
): Json | undefined {
  if (schema.prefix.length > 0) {
    const items = schema.prefix.map((item) => inner(item));
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  const before = walk.visits;
  const item = inner(schema.items);
  if (item === undefined) return schema.minItems ? undefined : [];
  const length = Math.min(Math.max(1, schema.minItems ?? 1), 5);
  // Lists in lists are as many values as they are when printed.
  walk.visits += (walk.visits - before) * (length - 1);
  return walk.visits > maxVisits ? undefined : Array.from({ length }, () => item);
}

function sampleObject(
  schema: Schema & { kind: "object" },
  inner: (of: Schema, as: string) => Json | undefined,
): Json | undefined {
  const members: [string, Json][] = [];
  for (const property of schema.properties) {
    if (!property.required || property.schema.readOnly) continue;
    const value = inner(property.schema, property.name);
    if (value === undefined) return undefined;
    members.push([property.name, value]);
  }
  return Object.fromEntries(members);
}
