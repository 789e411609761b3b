// A value made from a schema: what stands in examples, constants and limits, and where nothing
// does, the plainest value that fits.

import type { ObjectSchema, Schema, StringSchema } from "../catalog/schema.ts";
import { isObject, type Json } from "../ground/json.ts";

export interface SampleContext {
  readonly schemas: ReadonlyMap<string, Schema>;
  /**
   * The value of a property that is known better than its schema can say, or undefined. Optional
   * properties are left out when it is, unless `full`.
   */
  readonly known: (name: string, schema: Schema, path: readonly string[]) => Json | undefined;
  /** An address for a property of this name. */
  readonly address: (name: string) => string;
  readonly uuid: () => string;
  readonly now: string;
  /** Whether optional properties are made up as well. */
  readonly full: boolean;
}

interface Place {
  readonly path: readonly string[];
  /** Named schemas above this one: a second visit ends the recursion. */
  readonly above: readonly string[];
  /** Shared by all places of one value. */
  readonly size: { parts: number };
}

const deepest = 12;
/** What names itself again and again, or wants a million items, is not made up in full. */
const maxParts = 5000;
const maxCharacters = 100_000;

export function sampleOf(schema: Schema, context: SampleContext): Json {
  return sample(schema, context, { path: [], above: [], size: { parts: 0 } });
}

function sample(schema: Schema, context: SampleContext, place: Place): Json {
  place.size.parts += 1;
  if (place.size.parts > maxParts) return null;
  const [example] = schema.examples ?? [];
  if (example !== undefined && !isAddress(schema)) return example;
  switch (schema.kind) {
    case "string":
      return schema.contentSchema
        ? JSON.stringify(sample(schema.contentSchema, context, place))
        : stringSample(schema, context, place.path.at(-1) ?? "");
    case "integer":
    case "number":
      return schema.enum?.[0] ?? schema.default ?? numberSample(schema);
    case "boolean":
      return schema.enum?.[0] ?? schema.default ?? true;
    case "null":
    case "never":
      return null;
    case "any":
      return schema.default ?? null;
    case "literal":
      return schema.values[0] ?? null;
    case "array": {
      const wanted = place.above.length > deepest ? 0 : Math.max(1, schema.minItems ?? 1);
      const length = Math.min(wanted, maxParts);
      return Array.from({ length }, (_, i) =>
        sample(schema.prefix[i] ?? schema.items, context, place),
      );
    }
    case "object":
      return objectSample(schema, context, place);
    case "union":
      return sample(branchOf(schema.branches, context, place), context, place);
    case "intersection": {
      const parts = schema.parts.map((part) => sample(part, context, place));
      const objects = parts.filter(isObject);
      return objects.length > 0 ? Object.assign({}, ...objects) : (parts[0] ?? null);
    }
    case "ref": {
      const target = context.schemas.get(schema.name);
      if (!target || place.above.includes(schema.name)) return null;
      return sample(target, context, { ...place, above: [...place.above, schema.name] });
    }
  }
}

function isAddress(schema: Schema): boolean {
  return schema.kind === "string" && /^(uri|url)/.test(schema.format ?? "");
}

function stringSample(schema: StringSchema, context: SampleContext, name: string): string {
  if (schema.enum?.[0] !== undefined) return schema.enum[0];
  switch (schema.format) {
    case "uri":
    case "url":
    case "uri-reference":
      return context.address(name);
    case "uuid":
      return context.uuid();
    case "date-time":
      return context.now;
    case "date":
      return context.now.slice(0, 10);
    case "time":
      return context.now.slice(11);
    case "email":
      return "someone@example.com";
    case "hostname":
      return "example.com";
    case "ipv4":
      return "192.0.2.1";
    case "ipv6":
      return "2001:db8::1";
  }
  if (typeof schema.default === "string") return schema.default;
  const text = "text".padEnd(Math.min(schema.minLength ?? 0, maxCharacters), "t");
  return text.slice(0, schema.maxLength ?? text.length);
}

interface Range {
  readonly kind: "integer" | "number";
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
}

function numberSample(range: Range): number {
  const step = range.multipleOf ?? 1;
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = range;
  const lowest = Math.max(minimum ?? -Infinity, (exclusiveMinimum ?? -Infinity) + tiny(range));
  const highest = Math.min(maximum ?? Infinity, (exclusiveMaximum ?? Infinity) - tiny(range));
  if (lowest > -Infinity)
    return Math.ceil(lowest / step - 1e-9) * step <= highest
      ? Math.ceil(lowest / step - 1e-9) * step
      : lowest;
  return highest < step ? Math.floor(highest / step) * step : step;
}

/** How far beyond an excluded limit the next value is. */
function tiny({ kind, multipleOf }: Range): number {
  return multipleOf ?? (kind === "integer" ? 1 : 1e-6);
}

function objectSample(schema: ObjectSchema, context: SampleContext, place: Place): Json {
  const entries = schema.properties.flatMap(
    ({ name, required, schema: inner }): [string, Json][] => {
      const path = [...place.path, name];
      const known = context.known(name, inner, path);
      if (known !== undefined) return [[name, known]];
      if (!required && !(context.full && place.path.length < 4 && !isAbove(inner, place)))
        return [];
      if (!context.full && isNullable(inner, context)) return [[name, null]];
      return [[name, sample(inner, context, { ...place, path })]];
    },
  );
  return Object.fromEntries(entries);
}

function isAbove(schema: Schema, { above }: Place): boolean {
  return schema.kind === "ref" && above.includes(schema.name);
}

function isNullable(schema: Schema, context: SampleContext): boolean {
  if (schema.nullable || schema.kind === "null") return true;
  if (schema.kind === "union") return schema.branches.some((branch) => isNullable(branch, context));
  if (schema.kind !== "ref") return false;
  const target = context.schemas.get(schema.name);
  return (
    target?.nullable === true ||
    (target?.kind === "union" && target.branches.some(({ kind }) => kind === "null"))
  );
}

/** The first branch that what is known does not rule out, and that is not mere null. */
function branchOf(branches: readonly Schema[], context: SampleContext, place: Place): Schema {
  const usable = branches.filter(({ kind }) => kind !== "null");
  const fitting = usable.find((branch) => allows(branch, context, place));
  return fitting ?? usable[0] ?? branches[0] ?? { kind: "null", nullable: true };
}

/** Whether no constant of the branch contradicts a value that is known. */
function allows(branch: Schema, context: SampleContext, place: Place): boolean {
  place.size.parts += 1;
  if (place.size.parts > maxParts) return true;
  const { schema, above } = resolved(branch, context.schemas, place.above);
  if (above === null) return false;
  if (schema.kind === "intersection") {
    return schema.parts.every((part) => allows(part, context, { ...place, above }));
  }
  if (schema.kind !== "object") return true;
  return schema.properties.every(({ name, schema: inner }) => {
    const value = context.known(name, inner, [...place.path, name]);
    if (value === undefined) return true;
    const { schema: target } = resolved(inner, context.schemas, []);
    if (target.kind === "literal") return target.values.includes(value);
    if (target.kind === "string" && target.enum && !target.open) {
      return target.enum.includes(String(value));
    }
    return true;
  });
}

/** `above` is null when following the reference would go round in a circle. */
function resolved(
  schema: Schema,
  schemas: ReadonlyMap<string, Schema>,
  above: readonly string[],
): { readonly schema: Schema; readonly above: readonly string[] | null } {
  let found = schema;
  let names = above;
  while (found.kind === "ref") {
    if (names.includes(found.name)) return { schema: found, above: null };
    names = [...names, found.name];
    const target = schemas.get(found.name);
    if (!target) return { schema: found, above: null };
    found = target;
  }
  return { schema: found, above: names };
}
