// Values that try a schema at its edges: each place is varied by itself, the rest kept ordinary,
// so that a single edit somewhere meets a value that notices it.

import { isObject, type Json, type JsonObject, own, ownArray, ownObject } from "../ground/json.ts";

type Components = Readonly<Record<string, JsonObject>>;

/** Against explosion; single documents of the corpus stay far below. */
const most = 4000;

/** Candidates, not all of which fit: the caller keeps those that a validator accepts. */
export function instancesOf(schema: Json, components: Components, depth = 0): Json[] {
  if (!isObject(schema)) return schema === false ? [] : anything;
  if (depth > 6) return [null];
  const inside = (part: Json) => instancesOf(part, components, depth + 1);
  const reference = own(schema, "$ref");
  if (typeof reference === "string") {
    const target = components[reference.split("/").at(-1) ?? ""];
    return target ? inside(target) : anything;
  }
  if ("const" in schema) return [schema["const"]!];
  if ("enum" in schema) return [...ownArray(schema, "enum")];
  const allOf = ownArray(schema, "allOf");
  if (allOf.length > 0) return together(allOf.map(inside));
  const branches = [...ownArray(schema, "oneOf"), ...ownArray(schema, "anyOf")];
  if (branches.length > 0) return branches.flatMap(inside).slice(0, most);
  const stated = own(schema, "type");
  if (stated === undefined) return anything;
  const types = Array.isArray(stated) ? stated : [stated];
  return types.flatMap((type) => ofType(String(type), schema, inside)).slice(0, most);
}

const anything: Json[] = ["text", 7, 0.5, true, null, [], {}, ["x"], { x: 1 }];

function ofType(type: string, schema: JsonObject, inside: (part: Json) => Json[]): Json[] {
  switch (type) {
    case "string":
      return strings(schema);
    case "integer":
      return numbers(schema).filter(Number.isInteger);
    case "number":
      return numbers(schema);
    case "boolean":
      return [true, false];
    case "null":
      return [null];
    case "array":
      return arrays(schema, inside);
    default:
      return objects(schema, inside);
  }
}

/** What fits comes first: the first candidate stands for a place while others are varied. */
function fittingFirst<T>(all: readonly T[], fits: (value: T) => boolean): T[] {
  return [...all.filter(fits), ...all.filter((value) => !fits(value))];
}

function numberAt(schema: JsonObject, key: string, otherwise: number): number {
  const value = own(schema, key);
  return typeof value === "number" ? value : otherwise;
}

/** Longer strings would only cost time. */
const longest = 40_000;

function strings(schema: JsonObject): string[] {
  const [least, greatest] = [
    numberAt(schema, "minLength", 0),
    numberAt(schema, "maxLength", longest),
  ];
  const lengths = [least - 1, least, least + 1, greatest - 1, greatest, greatest + 1];
  const sized = lengths
    .filter((length) => length >= 0 && length < longest)
    .flatMap((length) => ["a".repeat(length), "7".repeat(length)]);
  const stated = own(schema, "pattern");
  const pattern = typeof stated === "string" ? new RegExp(stated, "u") : null;
  return fittingFirst(
    ["abc", "a", "b", "z", "", "42", "7", "a1", "A-B", "a".repeat(30), "7".repeat(30), ...sized],
    (text) =>
      text.length >= least && text.length <= greatest && (pattern === null || pattern.test(text)),
  );
}

function numbers(schema: JsonObject): number[] {
  const edges = [
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
  ].flatMap((key) => {
    const value = own(schema, key);
    return typeof value === "number"
      ? [value - 1, value, value + 0.5, value + 1, value * 3, value / 2]
      : [];
  });
  const step = numberAt(schema, "multipleOf", 0);
  return fittingFirst(
    [6, 0, 1, 2, 3, 4, 5, 7, 12, -1, 0.5, 0.25, 1.5, 1000, -1000, ...edges],
    (value) =>
      value >= numberAt(schema, "minimum", -Infinity) &&
      value > numberAt(schema, "exclusiveMinimum", -Infinity) &&
      value <= numberAt(schema, "maximum", Infinity) &&
      value < numberAt(schema, "exclusiveMaximum", Infinity) &&
      (step === 0 || Number.isInteger(value / step)),
  );
}

function arrays(schema: JsonObject, inside: (part: Json) => Json[]): Json[] {
  const items = inside(own(schema, "items") ?? true);
  const first = items[0] ?? null;
  const lengths = [1, 0, 2, 3, 4, 5];
  const same = lengths.map((length) => Array.from({ length }, () => first));
  const distinct = lengths.map((length) => items.slice(0, length));
  const all = [
    ...same,
    ...distinct,
    ...items.map((item) => [item]),
    ...items.map((item) => [item, first]),
  ];
  const [least, greatest] = [numberAt(schema, "minItems", 0), numberAt(schema, "maxItems", 99)];
  const isDistinct = (list: readonly Json[]) =>
    new Set(list.map((item) => JSON.stringify(item))).size === list.length;
  return fittingFirst(
    all,
    (list) =>
      list.length >= least &&
      list.length <= greatest &&
      (own(schema, "uniqueItems") !== true || isDistinct(list)),
  );
}

function objects(schema: JsonObject, inside: (part: Json) => Json[]): Json[] {
  const required = ownArray(schema, "required");
  const variants = Object.entries(ownObject(schema, "properties") ?? {}).map(
    ([name, part]) => [name, inside(part)] as const,
  );
  const known = variants.filter(([, list]) => list.length > 0);
  // The first of each is ordinary only if it fits; every variant takes its turn as the rest.
  const full = Object.fromEntries(known.map(([name, list]) => [name, list[0]!]));
  const least = Object.fromEntries(
    Object.entries(full).filter(([name]) => required.includes(name)),
  );
  const omitted = Object.keys(full).map((gone) =>
    Object.fromEntries(Object.entries(full).filter(([name]) => name !== gone)),
  );
  const varied = known.flatMap(([name, list]) => list.map((value) => ({ ...full, [name]: value })));
  const additional = own(schema, "additionalProperties");
  const extras = additional === undefined || additional === true ? ["text", 7] : inside(additional);
  const extended = extras.map((value) => ({ ...full, "x-further": value }));
  return [full, least, ...extended, ...omitted, ...varied];
}

/** Values that meet several schemas at once: objects are joined, one part varied at a time. */
function together(parts: readonly (readonly Json[])[]): Json[] {
  if (parts.length === 1) return [...parts[0]!];
  const join = (values: readonly Json[]): Json =>
    values.every(isObject) ? Object.assign({}, ...values) : (values[0] ?? null);
  return parts
    .flatMap((list, i) =>
      list.map((value) => join(parts.map((other, j) => (i === j ? value : (other[0] ?? null))))),
    )
    .slice(0, most);
}
