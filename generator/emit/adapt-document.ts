// The document in the few spellings that openapi-typescript reads as they are meant. Left as they
// come, it types an open object as an empty one, a composition beside properties as a union with
// them, siblings of `$ref` as nothing, and it stops at `type: any` or a boolean within `allOf`.
// The rules are those of catalog/build-schema.ts, which is why the two renderings can be held
// against each other (client/type-proof.ts).

import {
  isObject,
  type Json,
  type JsonObject,
  own,
  ownArray,
  ownObject,
  ownString,
} from "../ground/json.ts";

/** Objects whose keys are names, so that one called `schema` is no schema. */
const nameMaps = new Set([
  "paths",
  "webhooks",
  "responses",
  "headers",
  "content",
  "callbacks",
  "requestBodies",
  "pathItems",
  "encoding",
  "links",
  "securitySchemes",
]);
const values = new Set(["example", "examples", "default", "enum", "const"]);

export function adaptDocument(document: JsonObject): JsonObject {
  const components = ownObject(document, "components");
  if (!components) return adaptNode(document);
  const parts = Object.entries(components).map(([kind, named]): [string, Json] => {
    if (!isObject(named)) return [kind, named];
    return [kind, mapValues(named, kind === "schemas" ? adaptSchema : adaptValue)];
  });
  const { components: _, ...rest } = document;
  return { ...adaptNode(rest), components: Object.fromEntries(parts) };
}

function adaptValue(value: Json): Json {
  if (Array.isArray(value)) return value.map(adaptValue);
  return isObject(value) ? adaptNode(value) : value;
}

function adaptNode(node: JsonObject): JsonObject {
  return mapValues(node, (value, key) => {
    if (values.has(key) || key.startsWith("x-")) return value;
    if (key === "schema" || key === "itemSchema") return adaptSchema(value);
    return nameMaps.has(key) && isObject(value) ? mapValues(value, adaptValue) : adaptValue(value);
  });
}

function mapValues(object: JsonObject, change: (value: Json, key: string) => Json): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, change(value, key)]),
  );
}

/** A schema that no value fits, as an object: `false` is not taken everywhere. */
const nothing: JsonObject = { enum: [] };

export function adaptSchema(value: Json | undefined): JsonObject {
  if (value === false) return nothing;
  if (!isObject(value)) return {};
  const parts = partsOf(value);
  const notes = annotations(value);
  if (parts.length === 0) return notes;
  const [only] = parts;
  return parts.length === 1
    ? { ...only, ...flagsWithin(only!), ...notes }
    : { allOf: parts, ...notes };
}

/** A branch beside nothing but null speaks for the whole: a read-only one makes it read-only. */
function flagsWithin(part: JsonObject): JsonObject {
  const branches = [...ownArray(part, "anyOf"), ...ownArray(part, "oneOf")].filter(isObject);
  const real = branches.filter((branch) => branch["type"] !== "null");
  if (real.length !== 1) return {};
  const flags = ["readOnly", "writeOnly"].filter((key) => real[0]![key] === true);
  return Object.fromEntries(flags.map((key) => [key, true]));
}

/** Everything that must hold at once, each part of one kind only. */
function partsOf(value: JsonObject): JsonObject[] {
  const reference = ownString(value, "$ref");
  const core = coreOf(value);
  return [
    ...(reference === null ? [] : [{ $ref: reference }]),
    ...(core === null ? [] : [core]),
    ...ownArray(value, "allOf").map(adaptSchema),
    ...["oneOf", "anyOf"].flatMap((mode) => unionOf(value, mode)),
  ];
}

function unionOf(value: JsonObject, mode: string): JsonObject[] {
  const branches = ownArray(value, mode).map(adaptSchema);
  if (branches.length === 0) return [];
  const all = typesOf(value).includes("null") ? [...branches, { type: "null" }] : branches;
  return all.length === 1 ? all : [{ [mode]: all }];
}

function isComposed(value: JsonObject): boolean {
  return ["$ref", "allOf", "oneOf", "anyOf"].some((key) => Object.hasOwn(value, key));
}

/** What the schema says beside references and compositions; null when that is nothing. */
function coreOf(value: JsonObject): JsonObject | null {
  const only = own(value, "const");
  if (only !== undefined) return only === null ? { type: "null" } : { const: only };
  const types = typesOf(value);
  const listed = ownArray(value, "enum");
  if (listed.length > 0) return enumOf(listed, types);
  const kinds = types.filter((type) => type !== "null");
  if (kinds.length === 0) {
    if (types.length > 0) return { type: "null" };
    const evident = evidentType(value);
    return evident === null ? null : { type: evident, ...detailsOf(evident, value) };
  }
  if (kinds.some((kind) => !known.has(kind))) return {};
  const isBareObject = kinds.length === 1 && kinds[0] === "object" && isSilent(value);
  if (isBareObject && isComposed(value)) return null;
  const details = Object.assign({}, ...kinds.map((kind) => detailsOf(kind, value))) as JsonObject;
  return { type: types.length === 1 ? types[0]! : types, ...details };
}

const known = new Set(["string", "integer", "number", "boolean", "array", "object"]);

function typesOf(value: JsonObject): string[] {
  const type = own(value, "type");
  if (typeof type === "string") return [type];
  return Array.isArray(type)
    ? [...new Set(type.filter((item): item is string => typeof item === "string"))]
    : [];
}

/** `type` stays for the comment only, and not where it would make the values schemas. */
function enumOf(listed: readonly Json[], types: readonly string[]): JsonObject {
  const addsNull = types.includes("null") && !listed.includes(null);
  const all = addsNull ? [...listed, null] : listed;
  return types.length === 0 || types.includes("object")
    ? { enum: all }
    : { type: types, enum: all };
}

/** The type that the keywords of an untyped schema speak of. */
function evidentType(value: JsonObject): string | null {
  const has = (...keys: string[]) => keys.some((key) => Object.hasOwn(value, key));
  if (has("properties", "patternProperties") || isObject(own(value, "additionalProperties"))) {
    return "object";
  }
  if (has("items", "prefixItems")) return "array";
  if (isComposed(value)) return null;
  if (has("additionalProperties", "minProperties", "maxProperties")) return "object";
  if (has("pattern", "minLength", "maxLength")) return "string";
  return has("minimum", "maximum", "multipleOf") ? "number" : null;
}

function detailsOf(kind: string, value: JsonObject): JsonObject {
  if (kind === "object") return objectDetails(value);
  if (kind !== "array") return {};
  const prefix = ownArray(value, "prefixItems").map(adaptSchema);
  return {
    ...(prefix.length > 0 ? { prefixItems: prefix } : {}),
    items: adaptSchema(own(value, "items")),
  };
}

function objectDetails(value: JsonObject): JsonObject {
  const properties = mapValues(ownObject(value, "properties") ?? {}, adaptSchema);
  const patterns = mapValues(ownObject(value, "patternProperties") ?? {}, adaptSchema);
  const stated = own(value, "additionalProperties") ?? own(value, "unevaluatedProperties");
  const required = ownArray(value, "required");
  return {
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    ...(Object.keys(patterns).length > 0 ? { patternProperties: patterns } : {}),
    ...(required.length > 0 ? { required } : {}),
    ...(isSilent(value) ? { additionalProperties: true } : {}),
    ...(stated === undefined || stated === false
      ? {}
      : { additionalProperties: adaptSchema(stated) }),
  };
}

/** An object of which nothing is said: open. */
function isSilent(value: JsonObject): boolean {
  const names = [
    ...Object.keys(ownObject(value, "properties") ?? {}),
    ...Object.keys(ownObject(value, "patternProperties") ?? {}),
  ];
  const stated = own(value, "additionalProperties") ?? own(value, "unevaluatedProperties");
  return names.length === 0 && stated === undefined;
}

/** What becomes a comment, or `readonly`. */
function annotations(value: JsonObject): JsonObject {
  const texts = ["title", "description", "format"].filter((key) => typeof value[key] === "string");
  const flags = ["deprecated", "readOnly", "writeOnly"].filter((key) => value[key] === true);
  const rest = ["default", "examples"].filter((key) => Object.hasOwn(value, key));
  return Object.fromEntries([...texts, ...flags, ...rest].map((key) => [key, value[key]!]));
}
