// The values that two schemas both take, as a schema. Where that cannot be told, or nothing is
// left, there is none: a shared parameter must be right at every side.

import { mayMatch } from "../../../templates/contract/runtime/pattern-cost.js";
import type {
  ArraySchema,
  BooleanSchema,
  NumberSchema,
  Schema,
  StringSchema,
} from "../../catalog/schema.ts";

/** References are resolved before; what one side's descriptions say does not travel. */
export function shareSchemas(left: Schema, right: Schema): Schema | null {
  const [a, b] = [plain(left), plain(right)];
  if (a.kind === "string" && b.kind === "string") return shareStrings(a, b);
  if (isNumber(a) && isNumber(b)) return shareNumbers(a, b);
  if (a.kind === "boolean" && b.kind === "boolean") return shareBooleans(a, b);
  if (a.kind === "array" && b.kind === "array") return shareArrays(a, b);
  return null;
}

function isNumber(schema: Schema): schema is NumberSchema {
  return schema.kind === "integer" || schema.kind === "number";
}

/** A fixed value is a list of one. */
function plain(schema: Schema): Schema {
  if (schema.kind !== "literal" || schema.values.length === 0) return schema;
  const { values, nullable } = schema;
  if (values.every((value) => typeof value === "string")) {
    return { kind: "string", nullable, enum: values as readonly string[] };
  }
  return values.every((value) => typeof value === "number")
    ? { kind: "number", nullable, enum: values as readonly number[] }
    : schema;
}

/**
 * Known values that both sides list; where one side lists none, those of the other that fit it.
 * The list stays open only where nobody closes it.
 */
function shareLists<T>(
  a: { readonly enum?: readonly T[]; readonly open?: boolean },
  b: { readonly enum?: readonly T[]; readonly open?: boolean },
  fits: (value: T) => boolean,
): { readonly enum?: readonly T[]; readonly open?: true } | null {
  const listed = a.enum ?? b.enum;
  if (listed === undefined) return {};
  const values = listed.filter(
    (value) =>
      fits(value) && (a.enum?.includes(value) ?? true) && (b.enum?.includes(value) ?? true),
  );
  if (values.length === 0) return null;
  const isOpen = (side: typeof a) => side.enum === undefined || side.open === true;
  return { enum: values, ...(isOpen(a) && isOpen(b) ? { open: true } : {}) };
}

function shareStrings(a: StringSchema, b: StringSchema): StringSchema | null {
  const bounds = {
    ...highest("minLength", a.minLength, b.minLength),
    ...lowest("maxLength", a.maxLength, b.maxLength),
  };
  const patterns = [a.pattern, b.pattern].filter((pattern) => pattern !== undefined);
  const list = shareLists(
    a,
    b,
    (value) =>
      within([...value].length, bounds) && patterns.every((pattern) => fits(value, pattern)),
  );
  if (list === null || isEmpty(bounds)) return null;
  const limits = list.enum === undefined ? bounds : {};
  return { kind: "string", nullable: a.nullable && b.nullable, ...list, ...limits };
}

function shareNumbers(a: NumberSchema, b: NumberSchema): NumberSchema | null {
  const bounds = {
    ...highest("minimum", a.minimum, b.minimum),
    ...lowest("maximum", a.maximum, b.maximum),
    ...highest("exclusiveMinimum", a.exclusiveMinimum, b.exclusiveMinimum),
    ...lowest("exclusiveMaximum", a.exclusiveMaximum, b.exclusiveMaximum),
  };
  const whole = a.kind === "integer" || b.kind === "integer";
  const steps = [a.multipleOf, b.multipleOf].filter((step) => step !== undefined);
  const list = shareLists(
    a,
    b,
    (value) =>
      within(value, bounds) &&
      (!whole || Number.isInteger(value)) &&
      steps.every((step) => Number.isInteger(value / step)),
  );
  if (list === null || isEmpty(bounds)) return null;
  const limits = list.enum === undefined ? bounds : {};
  return {
    kind: whole ? "integer" : "number",
    nullable: a.nullable && b.nullable,
    ...list,
    ...limits,
  };
}

function shareBooleans(a: BooleanSchema, b: BooleanSchema): BooleanSchema | null {
  const list = shareLists(a, b, () => true);
  return list && { kind: "boolean", nullable: a.nullable && b.nullable, ...list };
}

function shareArrays(a: ArraySchema, b: ArraySchema): ArraySchema | null {
  const items = shareSchemas(a.items, b.items);
  if (items === null || a.prefix.length > 0 || b.prefix.length > 0) return null;
  const bounds = {
    ...highest("minItems", a.minItems, b.minItems),
    ...lowest("maxItems", a.maxItems, b.maxItems),
  };
  if (isEmpty(bounds)) return null;
  return { kind: "array", nullable: a.nullable && b.nullable, prefix: [], items, ...bounds };
}

/** The stricter of two lower limits, under its key; nothing where neither side has one. */
function highest<Key extends string>(key: Key, a: number | undefined, b: number | undefined) {
  return stated(key, a === undefined ? b : b === undefined ? a : Math.max(a, b));
}

function lowest<Key extends string>(key: Key, a: number | undefined, b: number | undefined) {
  return stated(key, a === undefined ? b : b === undefined ? a : Math.min(a, b));
}

function stated<Key extends string>(key: Key, value: number | undefined) {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: number };
}

type Bounds = Readonly<Record<string, number | undefined>>;

function limitsOf(bounds: Bounds) {
  return {
    low: bounds["minLength"] ?? bounds["minimum"] ?? bounds["minItems"] ?? -Infinity,
    high: bounds["maxLength"] ?? bounds["maximum"] ?? bounds["maxItems"] ?? Infinity,
    above: bounds["exclusiveMinimum"] ?? -Infinity,
    below: bounds["exclusiveMaximum"] ?? Infinity,
  };
}

function within(size: number, bounds: Bounds): boolean {
  const { low, high, above, below } = limitsOf(bounds);
  return size >= low && size <= high && size > above && size < below;
}

function isEmpty(bounds: Bounds): boolean {
  const { low, high, above, below } = limitsOf(bounds);
  return low > high || above >= below || low >= below || above >= high;
}

/** A pattern that this platform cannot read, or not in time, refuses nothing: the provider has the last word. */
function fits(value: string, pattern: string): boolean {
  if (!mayMatch(pattern, value)) return true;
  try {
    return new RegExp(pattern, "u").test(value);
  } catch {
    return true;
  }
}
