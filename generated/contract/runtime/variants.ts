// Copied from templates/contract/runtime/variants.ts. Do not edit.

// Copies of a document's schemas, made ready for a JSON Schema validator in three variants.
//
// `open` means what the document says. `closed` also refuses fields that no schema names; it is
// used where a value stands. `inner` is `closed` for what lies below, and open for the value
// itself: it is used for the parts of allOf, anyOf and oneOf, because each part knows only some
// of the fields. The node around them is closed instead, with `unevaluatedProperties: false`.

import {
  isObject,
  type Json,
  type JsonObject,
  own,
  ownArray,
  ownObject,
  pointerPart,
  pointerParts,
} from "./json.js";

export type Variant = "open" | "closed" | "inner";

export interface Component {
  readonly variant: Variant;
  readonly name: string;
}

export interface Variants {
  /** A copy of a schema in which every reference names a component by `idOf`. */
  rewrite(schema: Json | undefined, variant: Variant): JsonObject | boolean;
  /** A copy of the component itself; false, which nothing fits, when there is none. */
  component(component: Component): JsonObject | boolean;
  idOf(component: Component): string;
  /** Called for every component that a copy refers to. */
  onReference: (component: Component) => void;
}

/** Keywords that say nothing about a value, or hold data in which anything may stand. */
const annotations = new Set([
  "$comment",
  "$id",
  "$schema",
  "default",
  "deprecated",
  "description",
  "discriminator",
  "example",
  "examples",
  "externalDocs",
  "readOnly",
  "title",
  "writeOnly",
  "xml",
]);

/** Keywords whose schemas judge a value below this one. */
const below = new Set([
  "items",
  "additionalProperties",
  "unevaluatedProperties",
  "unevaluatedItems",
]);
const mapsBelow = new Set(["properties", "patternProperties"]);
/** Keywords whose schemas judge this same value. */
const beside = new Set(["then", "else"]);
const listsBeside = new Set(["allOf", "anyOf", "oneOf"]);
/** Closing these would turn a yes into a no: they ask questions, they do not describe. */
const questions = new Set(["not", "if", "contains", "propertyNames", "contentSchema"]);

export function createVariants(document: Json): Variants {
  const components = isObject(document) ? ownObject(document, "components") : null;
  const schemas = (components && ownObject(components, "schemas")) ?? {};
  // Ids are numbers, because names may hold anything.
  const numbers = new Map(Object.keys(schemas).map((name, i) => [name, i]));
  const speaking = new Map<string, boolean>();

  const variants: Variants = {
    rewrite,
    component: ({ variant, name }) => rewrite(own(schemas, name) ?? false, variant),
    idOf: ({ variant, name }) => `${variant}:component-${numbers.get(name) ?? "unknown"}`,
    onReference: () => {},
  };
  return variants;

  function rewrite(schema: Json | undefined, variant: Variant): JsonObject | boolean {
    if (schema === undefined || schema === true) return true;
    if (!isObject(schema)) return false;
    const closes = variant === "closed" && !statesOthers(schema) && speaks(schema);
    // A bare reference passes the closing on; beside other keywords the node closes itself.
    const referred = closes && !isBareReference(schema) ? "inner" : variant;
    const entries = Object.entries(schema).flatMap(([key, value]): [string, Json][] => {
      if (annotations.has(key) || key.startsWith("x-")) return [];
      if (key === "$ref") return [[key, refer(value, referred)]];
      return [[key, rewritePart(schema, key, value, variant)]];
    });
    if (closes && !isBareReference(schema)) entries.push(["unevaluatedProperties", false]);
    return Object.fromEntries(entries);
  }

  function rewritePart(schema: JsonObject, key: string, value: Json, variant: Variant): Json {
    const child = variant === "open" ? "open" : "closed";
    const part = variant === "open" ? "open" : "inner";
    if (below.has(key)) return rewrite(value, child);
    if (key === "prefixItems" && Array.isArray(value))
      return value.map((item) => rewrite(item, child));
    if (mapsBelow.has(key) && isObject(value))
      return mapValues(value, (item) => rewrite(item, child));
    if (key === "dependentSchemas" && isObject(value))
      return mapValues(value, (item) => rewrite(item, part));
    if (key === "$defs" && isObject(value)) return mapValues(value, (item) => rewrite(item, part));
    if (beside.has(key)) return rewrite(value, part);
    if (questions.has(key)) return rewrite(value, "open");
    if (listsBeside.has(key) && Array.isArray(value)) {
      const alone = value.some(speaks) && !speaks(without(schema, key));
      const free = part === "inner" && key !== "allOf" && alone;
      return value.map((item) => (free ? rewriteFree(item) : rewrite(item, part)));
    }
    return value;
  }

  /**
   * A branch that says nothing of fields, in a union whose other branches alone describe the
   * value, is free-form: an object that takes this branch has no unknown field.
   */
  function rewriteFree(branch: Json): JsonObject | boolean {
    const copy = rewrite(branch, "inner");
    if (copy === false || speaks(branch) || !mayBeObject(branch)) return copy;
    return { ...(copy === true ? {} : copy), additionalProperties: true };
  }

  function refer(reference: Json, variant: Variant): string {
    const parts = typeof reference === "string" ? pointerParts(reference) : [];
    const [section, kind, name, ...rest] = parts;
    if (section !== "components" || kind !== "schemas" || name === undefined)
      return String(reference);
    const component = { variant, name };
    variants.onReference(component);
    const fragment = rest.map((part) => `/${encodeURIComponent(pointerPart(part))}`).join("");
    return fragment === "" ? variants.idOf(component) : `${variants.idOf(component)}#${fragment}`;
  }

  /** Whether a schema says, anywhere in itself, which fields its value has. */
  function speaks(schema: Json): boolean {
    if (!isObject(schema)) return false;
    if (Object.keys(ownObject(schema, "properties") ?? {}).length > 0 || statesOthers(schema))
      return true;
    if (Object.hasOwn(schema, "patternProperties")) return true;
    if (speaksByReference(schema)) return true;
    const parts = [...listsBeside].flatMap((key) => ownArray(schema, key));
    const conditional = [...beside].map((key) => own(schema, key) ?? true);
    const dependent = Object.values(ownObject(schema, "dependentSchemas") ?? {});
    return [...parts, ...conditional, ...dependent].some(speaks);
  }

  function speaksByReference(schema: JsonObject): boolean {
    const reference = own(schema, "$ref");
    if (typeof reference !== "string") return false;
    const [section, kind, name, ...rest] = pointerParts(reference);
    if (section !== "components" || kind !== "schemas" || name === undefined) return false;
    // A deep reference is rare enough to be taken as describing its value.
    if (rest.length > 0) return true;
    const known = speaking.get(name);
    if (known !== undefined) return known;
    // In a circle, the first visit decides.
    speaking.set(name, false);
    const answer = speaks(own(schemas, name) ?? false);
    speaking.set(name, answer);
    return answer;
  }
}

/** The document has decided itself what other fields may hold. */
function statesOthers(schema: JsonObject): boolean {
  return (
    Object.hasOwn(schema, "additionalProperties") || Object.hasOwn(schema, "unevaluatedProperties")
  );
}

function isBareReference(schema: JsonObject): boolean {
  return (
    Object.hasOwn(schema, "$ref") &&
    Object.keys(schema).every(
      (key) => key === "$ref" || annotations.has(key) || key.startsWith("x-"),
    )
  );
}

function mayBeObject(schema: Json): boolean {
  if (!isObject(schema)) return true;
  if (Object.hasOwn(schema, "const") || Object.hasOwn(schema, "enum")) return false;
  const type = own(schema, "type");
  return (
    type === undefined || type === "object" || (Array.isArray(type) && type.includes("object"))
  );
}

function without(schema: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== key));
}

function mapValues(object: JsonObject, change: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
