// Turns a 3.1 SchemaObject into a catalog Schema. Every schema gives a node: what cannot be
// modelled widens the result and is counted, so that one warning can name it.

import { schemaName } from "../document/openapi.ts";
import {
  isObject,
  type Json,
  type JsonObject,
  own,
  ownArray,
  ownObject,
  ownString,
} from "../ground/json.ts";
import type { ObjectSchema, Property, Schema, SchemaBase } from "./schema.ts";

/** Keywords that narrow a value in ways our types do not follow, with where each was first seen. */
export type Unmodelled = Map<string, { count: number; readonly pointer: string }>;

export interface SchemaContext {
  readonly unmodelled: Unmodelled;
}

const ignored = [
  "not",
  "if",
  "dependentSchemas",
  "dependentRequired",
  "contains",
  "propertyNames",
  "$dynamicRef",
  // Words of older drafts.
  "additionalItems",
  "dependencies",
];

export function buildSchema(
  value: Json | undefined,
  pointer: string,
  context: SchemaContext,
): Schema {
  if (value === false) return { kind: "never", nullable: false };
  if (!isObject(value)) return { kind: "any", nullable: false };
  for (const keyword of ignored) if (keyword in value) note(context, keyword, pointer);
  if (Array.isArray(own(value, "items"))) note(context, "a list in items", pointer);
  if (isObject(own(value, "discriminator")) && !("oneOf" in value || "anyOf" in value))
    note(context, "discriminator without oneOf or anyOf", pointer);

  const notes = annotations(value);
  const reference = ownString(value, "$ref");
  const composed = [...compositions(value, pointer, context)];
  const core = buildCore(value, pointer, context);
  if (reference !== null) composed.unshift(refOf(reference));
  const parts = core === null ? composed : [core, ...composed];
  return { ...combine(parts), ...notes };
}

function refOf(reference: string): Schema {
  const name = schemaName(reference);
  return name === null ? { kind: "any", nullable: false } : { kind: "ref", name, nullable: false };
}

/** One part stands alone; several must all hold. Null is allowed only where every part allows it. */
function combine(parts: readonly Schema[]): Schema {
  if (parts.length === 0) return { kind: "any", nullable: false };
  if (parts.length === 1) return parts[0]!;
  return { kind: "intersection", parts, nullable: false };
}

function* compositions(
  value: JsonObject,
  pointer: string,
  context: SchemaContext,
): Generator<Schema> {
  const allOf = ownArray(value, "allOf");
  for (const [i, part] of allOf.entries()) {
    const schema = buildSchema(part, `${pointer}/allOf/${i}`, context);
    // A part without a statement of its own (a bare description) adds nothing.
    if (schema.kind !== "any" || allOf.length === 1) yield schema;
  }
  for (const mode of ["oneOf", "anyOf"] as const) {
    const branches = ownArray(value, mode);
    if (branches.length > 0) yield buildUnion(value, branches, mode, pointer, context);
  }
}

function buildUnion(
  value: JsonObject,
  given: readonly Json[],
  mode: "oneOf" | "anyOf",
  pointer: string,
  context: SchemaContext,
): Schema {
  const built = given.map((branch, i) => buildSchema(branch, `${pointer}/${mode}/${i}`, context));
  const branches = built.filter(({ kind }) => kind !== "null");
  const nullable = branches.length < built.length || typesOf(value).includes("null");
  if (branches.length === 0) return { kind: "null", nullable: false };
  if (branches.length === 1)
    return { ...branches[0]!, nullable: nullable || branches[0]!.nullable };
  const discriminator = ownObject(value, "discriminator");
  const open = openEnum(branches);
  if (open) return { ...open, nullable };
  return {
    kind: "union",
    mode,
    branches,
    discriminator: discriminator ? ownString(discriminator, "propertyName") : null,
    nullable,
  };
}

/** `anyOf: [{enum: [...]}, {type: string}]` is how documents say "these and others". */
function openEnum(branches: readonly Schema[]): Schema | null {
  if (branches.length !== 2) return null;
  const known = branches.find((branch) => branch.kind === "string" && branch.enum !== undefined);
  const others = branches.find((branch) => branch.kind === "string" && isBareString(branch));
  return known?.kind === "string" && others ? { ...known, open: true } : null;
}

function isBareString(schema: Schema): boolean {
  return Object.keys(schema).every((key) =>
    ["kind", "nullable", "description", "title"].includes(key),
  );
}

function typesOf(value: JsonObject): string[] {
  const type = own(value, "type");
  if (typeof type === "string") return [type];
  return Array.isArray(type) ? type.filter((item): item is string => typeof item === "string") : [];
}

/** What the schema says beside references and compositions; null when that is nothing. */
function buildCore(value: JsonObject, pointer: string, context: SchemaContext): Schema | null {
  if ("const" in value) {
    const only = own(value, "const")!;
    if (only === null) return { kind: "null", nullable: false };
    return typeof only === "string"
      ? { kind: "string", enum: [only], nullable: false }
      : { kind: "literal", values: [only], nullable: false };
  }
  const types = typesOf(value);
  const nullable = types.includes("null");
  const kinds = types.filter((type) => type !== "null");
  const values = ownArray(value, "enum");
  if (values.length > 0) return buildEnum(values, kinds, nullable, value);
  if (kinds.length === 0 && nullable) return { kind: "null", nullable: false };
  if (kinds.length === 0) return buildUntyped(value, pointer, context);
  if (kinds.length === 1) {
    const schema = buildTyped(kinds[0]!, value, pointer, context);
    // `type: object` beside a composition adds nothing that the composition does not say.
    if (schema.kind === "object" && isEmptyObject(schema) && hasComposition(value)) return null;
    return { ...schema, nullable };
  }
  const branches = kinds.map((kind) => buildTyped(kind, value, pointer, context));
  return { kind: "union", mode: "anyOf", branches, discriminator: null, nullable };
}

function hasComposition(value: JsonObject): boolean {
  return ["$ref", "allOf", "oneOf", "anyOf"].some((key) => key in value);
}

function isEmptyObject(schema: ObjectSchema): boolean {
  return schema.properties.length === 0 && !schema.additionalStated;
}

function buildEnum(
  values: readonly Json[],
  kinds: readonly string[],
  typeNullable: boolean,
  value: JsonObject,
): Schema {
  const nullable = typeNullable || values.includes(null);
  const real = [...new Set(values.filter((item) => item !== null))];
  if (real.length === 0) return { kind: "null", nullable: false };
  if (real.every((item): item is string => typeof item === "string")) {
    return { kind: "string", enum: real, nullable, ...pick(value, ["format"]) };
  }
  if (real.every((item): item is number => typeof item === "number")) {
    return { kind: kinds.includes("integer") ? "integer" : "number", enum: real, nullable };
  }
  if (real.every((item): item is boolean => typeof item === "boolean")) {
    return real.length === 2
      ? { kind: "boolean", nullable }
      : { kind: "boolean", enum: real, nullable };
  }
  return { kind: "literal", values: real, nullable };
}

/** Without `type`, JSON Schema applies each keyword to its own kind of value; we take the evident one. */
function buildUntyped(value: JsonObject, pointer: string, context: SchemaContext): Schema | null {
  const has = (...keys: string[]) => keys.some((key) => key in value);
  if (
    has("properties", "patternProperties") ||
    typeof own(value, "additionalProperties") === "object"
  ) {
    return buildObject(value, pointer, context);
  }
  if (has("items", "prefixItems")) return buildArray(value, pointer, context);
  if (hasComposition(value)) return null;
  if (has("additionalProperties", "minProperties", "maxProperties"))
    return buildObject(value, pointer, context);
  if (has("pattern", "minLength", "maxLength"))
    return buildTyped("string", value, pointer, context);
  if (has("minimum", "maximum", "multipleOf")) return buildTyped("number", value, pointer, context);
  return null;
}

function buildTyped(
  type: string,
  value: JsonObject,
  pointer: string,
  context: SchemaContext,
): Schema {
  switch (type) {
    case "string":
      return {
        kind: "string",
        nullable: false,
        ...pick(value, [
          "format",
          "pattern",
          "minLength",
          "maxLength",
          "contentMediaType",
          "contentEncoding",
        ]),
        ...(isObject(own(value, "contentSchema")) && {
          contentSchema: buildSchema(
            own(value, "contentSchema"),
            `${pointer}/contentSchema`,
            context,
          ),
        }),
      };
    case "integer":
    case "number":
      return {
        kind: type,
        nullable: false,
        ...pick(value, [
          "format",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "multipleOf",
        ]),
      };
    case "boolean":
      return { kind: "boolean", nullable: false };
    case "array":
      return buildArray(value, pointer, context);
    case "object":
      return buildObject(value, pointer, context);
    default:
      note(context, `type ${JSON.stringify(type)}`, pointer);
      return { kind: "any", nullable: false };
  }
}

function buildArray(value: JsonObject, pointer: string, context: SchemaContext): Schema {
  return {
    kind: "array",
    nullable: false,
    prefix: ownArray(value, "prefixItems").map((item, i) =>
      buildSchema(item, `${pointer}/prefixItems/${i}`, context),
    ),
    ...itemsOf(value, pointer, context),
    ...pick(value, ["minItems", "maxItems", "uniqueItems"]),
  };
}

/** Beside leading items, what is left is what `unevaluatedItems` speaks of. */
function itemsOf(value: JsonObject, pointer: string, context: SchemaContext): { items: Schema } {
  const key = "items" in value || !("unevaluatedItems" in value) ? "items" : "unevaluatedItems";
  return { items: buildSchema(own(value, key), `${pointer}/${key}`, context) };
}

function buildObject(value: JsonObject, pointer: string, context: SchemaContext): ObjectSchema {
  const required = new Set(ownArray(value, "required"));
  const properties = Object.entries(ownObject(value, "properties") ?? {}).map(
    ([name, schema]): Property => ({
      name,
      required: required.has(name),
      schema: buildSchema(schema, `${pointer}/properties/${escapeName(name)}`, context),
    }),
  );
  return {
    kind: "object",
    nullable: false,
    properties,
    ...additionalOf(value, pointer, context),
    ...pick(value, ["minProperties", "maxProperties"]),
  };
}

function additionalOf(
  value: JsonObject,
  pointer: string,
  context: SchemaContext,
): Pick<ObjectSchema, "additional" | "additionalStated"> {
  const patterns = Object.values(ownObject(value, "patternProperties") ?? {});
  const stated = own(value, "additionalProperties") ?? own(value, "unevaluatedProperties");
  if (patterns.length > 0) {
    const all = stated === false || stated === undefined ? patterns : [...patterns, stated];
    const branches = all.map((schema, i) =>
      buildSchema(schema, `${pointer}/patternProperties/${i}`, context),
    );
    const additional: Schema =
      branches.length === 1
        ? branches[0]!
        : { kind: "union", mode: "anyOf", branches, discriminator: null, nullable: false };
    return { additional, additionalStated: true };
  }
  if (stated === undefined)
    return { additional: { kind: "any", nullable: false }, additionalStated: false };
  if (stated === false) return { additional: null, additionalStated: true };
  return {
    additional: buildSchema(stated, `${pointer}/additionalProperties`, context),
    additionalStated: true,
  };
}

function annotations(value: JsonObject): Omit<SchemaBase, "nullable"> {
  const said: Record<string, Json> = {};
  for (const key of ["title", "description"]) {
    const text = ownString(value, key)?.trim();
    if (text) said[key] = text;
  }
  const fallback = own(value, "default");
  if (fallback !== undefined) said["default"] = fallback;
  const examples = own(value, "examples");
  if (Array.isArray(examples) && examples.length > 0) said["examples"] = examples;
  for (const key of ["deprecated", "readOnly", "writeOnly"]) {
    if (value[key] === true) said[key] = true;
  }
  return said;
}

const textual = new Set(["format", "pattern", "contentMediaType", "contentEncoding"]);

/** The stated keywords among those named, where they have the type they should have. */
function pick(value: JsonObject, keys: readonly string[]): object {
  const picked: Record<string, Json> = {};
  for (const key of keys) {
    const stated = own(value, key);
    if (stated === undefined) continue;
    const fits = textual.has(key)
      ? typeof stated === "string"
      : key === "uniqueItems"
        ? stated === true
        : typeof stated === "number";
    if (fits) picked[key] = stated;
  }
  return picked;
}

function escapeName(name: string): string {
  return /[~/]/.test(name) ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name;
}

/** Counts what is left out, so that one warning can name it. */
export function note(context: SchemaContext, keyword: string, pointer: string): void {
  const seen = context.unmodelled.get(keyword);
  if (seen) seen.count += 1;
  else context.unmodelled.set(keyword, { count: 1, pointer });
}
