// A second, small opinion on schemas, independent of the validator: it says "refused" only where
// a few plain rules prove it, and otherwise nothing. What it calls refused, the checks must
// notice; so it tells which mutants must die before any check has looked at them.

import {
  isObject,
  type Json,
  type JsonObject,
  jsonEquals,
  own,
  ownArray,
  ownObject,
} from "../ground/json.ts";
import { parsePointer } from "../ground/location.ts";

/**
 * True when the value certainly does not fit; false when it fits or cannot be told. With
 * `closed`, fields that no schema names count as refused.
 */
export type Oracle = (schema: Json | undefined, value: Json, closed: boolean) => boolean;

export function createOracle(document: Json): Oracle {
  const fields = new Map<Json, Fields>();
  return (schema, value, closed) =>
    refusesValue({ document, closed, depth: 0, fields }, schema, value);
}

interface Judge {
  readonly document: Json;
  readonly closed: boolean;
  /** References followed for the same value: a circle of them proves nothing. */
  readonly depth: number;
  /** The fields of schemas looked at before: unions of a hundred branches are asked often. */
  readonly fields: Map<Json, Fields>;
}

const maxDepth = 30;

/** A schema where a value stands: here, and not in its parts, unknown fields are counted. */
function refusesValue(judge: Judge, schema: Json | undefined, value: Json): boolean {
  const fresh = { ...judge, depth: 0 };
  return (
    refusesHere(fresh, schema, value) || (judge.closed && hasUnknownField(fresh, schema, value))
  );
}

/** A schema that judges the value, perhaps as one part among others. */
function refusesHere(judge: Judge, schema: Json | undefined, value: Json): boolean {
  if (schema === false) return true;
  if (!isObject(schema) || judge.depth > maxDepth) return false;
  if (isWrongKind(schema, value)) return true;
  const inner = { ...judge, depth: judge.depth + 1 };
  const refused = (part: Json) => refusesHere(inner, part, value);
  if (Object.hasOwn(schema, "$ref") && refused(target(judge.document, schema) ?? true)) return true;
  if (ownArray(schema, "allOf").some(refused)) return true;
  for (const key of ["anyOf", "oneOf"]) {
    const branches = ownArray(schema, key);
    if (branches.length > 0 && branches.every(refused)) return true;
  }
  return refusesParts(judge, schema, value);
}

function isWrongKind(schema: JsonObject, value: Json): boolean {
  const type = own(schema, "type");
  const types = typeof type === "string" ? [type] : Array.isArray(type) ? type : null;
  if (types && !types.some((name) => isOfType(value, name))) return true;
  const only = own(schema, "const");
  if (only !== undefined && !jsonEquals(only, value)) return true;
  const values = own(schema, "enum");
  return Array.isArray(values) && !values.some((allowed) => jsonEquals(allowed, value));
}

function isOfType(value: Json, type: Json): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value);
    case "integer":
      return typeof value === "number" && Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function refusesParts(judge: Judge, schema: JsonObject, value: Json): boolean {
  if (Array.isArray(value)) {
    const prefix = ownArray(schema, "prefixItems");
    return value.some((item, i) => refusesValue(judge, prefix[i] ?? own(schema, "items"), item));
  }
  if (!isObject(value)) return false;
  if (ownArray(schema, "required").some((name) => !Object.hasOwn(value, String(name)))) return true;
  const properties = ownObject(schema, "properties") ?? {};
  const patterned = Object.hasOwn(schema, "patternProperties");
  return Object.entries(value).some(([name, item]) => {
    const described = own(properties, name);
    if (described !== undefined) return refusesValue(judge, described, item);
    return !patterned && refusesValue(judge, own(schema, "additionalProperties"), item);
  });
}

function hasUnknownField(judge: Judge, schema: Json | undefined, value: Json): boolean {
  if (!isObject(value)) return false;
  const fields = fieldsOf(judge, schema);
  return fields.kind === "named" && Object.keys(value).some((name) => !fields.names.has(name));
}

/** The fields that a schema may name: `named` is complete, `any` allows others, `none` is silent. */
type Fields =
  | { readonly kind: "named"; readonly names: ReadonlySet<string> }
  | { readonly kind: "any" }
  | { readonly kind: "none" };

function fieldsOf(judge: Judge, schema: Json | undefined): Fields {
  if (!isObject(schema)) return { kind: "none" };
  if (judge.depth > maxDepth) return { kind: "any" };
  const known = judge.fields.get(schema);
  if (known) return known;
  const fields = findFields(judge, schema);
  // Within a circle the answer depends on where one came in.
  if (judge.depth === 0) judge.fields.set(schema, fields);
  return fields;
}

function findFields(judge: Judge, schema: JsonObject): Fields {
  const inner = { ...judge, depth: judge.depth + 1 };
  const statesOthers = ["additionalProperties", "unevaluatedProperties"].some(
    (key) => (own(schema, key) ?? false) !== false,
  );
  const unsure = ["patternProperties", "if", "then", "else", "dependentSchemas"];
  if (statesOthers || unsure.some((key) => Object.hasOwn(schema, key))) return { kind: "any" };
  const names = Object.keys(ownObject(schema, "properties") ?? {});
  const parts: Fields[] = [
    names.length > 0 ? { kind: "named", names: new Set(names) } : { kind: "none" },
  ];
  if (Object.hasOwn(schema, "$ref")) parts.push(fieldsOf(inner, target(judge.document, schema)));
  for (const part of ownArray(schema, "allOf")) parts.push(fieldsOf(inner, part));
  for (const key of ["anyOf", "oneOf"]) parts.push(fieldsOfBranches(inner, ownArray(schema, key)));
  return join(parts);
}

/** A branch without a word on fields may let any field pass, unless it takes no object at all. */
function fieldsOfBranches(judge: Judge, branches: readonly Json[]): Fields {
  const objects = branches.filter((branch) => !isNoObject(judge, branch));
  const all = objects.map((branch) => fieldsOf(judge, branch));
  const silent = all.some(({ kind }) => kind === "none");
  return silent && all.some(({ kind }) => kind === "named") ? { kind: "any" } : join(all);
}

function isNoObject(judge: Judge, branch: Json): boolean {
  if (branch === false) return true;
  if (!isObject(branch) || judge.depth > maxDepth) return false;
  if (isWrongKind(branch, {})) return true;
  const inner = { ...judge, depth: judge.depth + 1 };
  return Object.hasOwn(branch, "$ref") && isNoObject(inner, target(judge.document, branch) ?? true);
}

function join(parts: readonly Fields[]): Fields {
  if (parts.some(({ kind }) => kind === "any")) return { kind: "any" };
  const named = parts.flatMap((part) => (part.kind === "named" ? [...part.names] : []));
  return named.length > 0 ? { kind: "named", names: new Set(named) } : { kind: "none" };
}

function target(document: Json, schema: JsonObject): Json | undefined {
  let node: Json | undefined = document;
  for (const part of parsePointer(String(own(schema, "$ref"))) ?? []) {
    node = isObject(node) ? own(node, part) : undefined;
  }
  return node;
}
