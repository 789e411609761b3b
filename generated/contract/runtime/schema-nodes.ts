// Copied from templates/contract/runtime/schema-nodes.ts. Do not edit.

// Finds the schemas that speak about one value inside a body: references followed, the parts of
// allOf and the branches of unions among them.

import { createResolve, resolve } from "./document.js";
import { isObject, type Json, type JsonObject, own, ownArray, ownObject } from "./json.js";
import { quoted } from "./wording.js";

/** Every node that describes the value itself; a node's own parts follow it. */
export function nodesOf(document: Json, schema: Json | undefined): JsonObject[] {
  const seen = new Set<JsonObject>();
  const visit = (value: Json | undefined) => {
    if (!isObject(value) || seen.has(value)) return;
    seen.add(value);
    if (Object.hasOwn(value, "$ref")) visit(resolve(document, value) ?? undefined);
    for (const key of ["allOf", "anyOf", "oneOf"]) ownArray(value, key).forEach(visit);
  };
  visit(schema);
  return [...seen];
}

/** The nodes that describe what stands at a place below the value. */
export function nodesAt(
  document: Json,
  schema: Json | undefined,
  parts: readonly string[],
): JsonObject[] {
  let nodes = nodesOf(document, schema);
  for (const part of parts) {
    const below = nodes.flatMap((node) => childrenAt(node, part));
    nodes = [...new Set(below.flatMap((child) => nodesOf(document, child)))];
  }
  return nodes;
}

/** What one node says of one key or item. */
export function childrenAt(node: JsonObject, part: string): Json[] {
  const property = own(ownObject(node, "properties") ?? {}, part);
  if (property !== undefined) return [property];
  const isIndex = /^\d+$/.test(part);
  const item = isIndex
    ? (ownArray(node, "prefixItems")[Number(part)] ?? own(node, "items"))
    : undefined;
  const others = own(node, "additionalProperties");
  return [item, others].flatMap((child) => (isObject(child) ? [child] : []));
}

/** The branches of unions at a place that name a field, by their title, tag or component. */
export function formsNaming(
  document: Json,
  schema: Json | undefined,
  parts: readonly string[],
  field: string,
): string[] {
  const forms = nodesAt(document, schema, parts).flatMap((node) =>
    [...ownArray(node, "oneOf"), ...ownArray(node, "anyOf")].flatMap((branch) =>
      nodesOf(document, branch).some((part) =>
        Object.hasOwn(ownObject(part, "properties") ?? {}, field),
      )
        ? [nameOfBranch(document, branch)]
        : [],
    ),
  );
  return [...new Set(forms)];
}

function nameOfBranch(document: Json, branch: Json): string {
  const tag = nodesOf(document, branch)
    .flatMap((node) => Object.entries(ownObject(node, "properties") ?? {}))
    .find(([, property]) => isObject(property) && typeof own(property, "const") === "string");
  if (tag && isObject(tag[1])) return `${tag[0]} ${quoted(String(own(tag[1], "const")))}`;
  const reference = isObject(branch) ? own(branch, "$ref") : undefined;
  return typeof reference === "string"
    ? quoted(reference.slice(reference.lastIndexOf("/") + 1))
    : "another form";
}

/** Whether a field says which form the value at a place has. */
export function isTag(
  document: Json,
  schema: Json | undefined,
  parts: readonly string[],
  field: string,
): boolean {
  return nodesAt(document, schema, parts).some((node) => {
    const property = own(ownObject(node, "properties") ?? {}, field);
    const discriminator = ownObject(node, "discriminator");
    return (
      (isObject(property) && Object.hasOwn(property, "const")) ||
      (discriminator !== null && own(discriminator, "propertyName") === field)
    );
  });
}

/** A schema that is named twice looks at a value twice: the most that one value is looked at. */
export const mostLooks = 100_000;

/**
 * Whether a validator would look at one value more often than `mostLooks`. Parts that name each other
 * twice make it endless in effect, at a few dozen levels already. Each node is walked once, for all
 * the schemas that are asked about.
 */
export function createLookCounter(document: Json): (schema: Json | undefined) => boolean {
  const follow = createResolve(document);
  const looks = new Map<JsonObject, number>();
  const sound = new Set<JsonObject>();

  const itselfOf = (node: JsonObject): JsonObject[] => {
    const referred = Object.hasOwn(node, "$ref") ? follow(node) : null;
    const inPlace = inPlaceOf(node);
    return referred ? [...inPlace, referred] : inPlace;
  };
  const count = (root: JsonObject): number => {
    const open = new Set<JsonObject>();
    // No recursion: components may lead to each other by the thousand.
    const stack = [root];
    for (let node = stack.at(-1); node; node = stack.at(-1)) {
      const next = looks.has(node) ? [] : itselfOf(node);
      if (!looks.has(node) && !open.has(node)) {
        open.add(node);
        stack.push(...next.filter((one) => !looks.has(one) && !open.has(one)));
        continue;
      }
      stack.pop();
      // Within itself a schema looks no further.
      if (!looks.has(node)) {
        looks.set(
          node,
          next.reduce((sum, one) => sum + (looks.get(one) ?? 0), 1),
        );
      }
    }
    return looks.get(root)!;
  };
  return (schema) => {
    const walked = new Set<JsonObject>();
    const waiting = isObject(schema) ? [schema] : [];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (sound.has(node) || walked.has(node)) continue;
      if (count(node) > mostLooks) return true;
      walked.add(node);
      waiting.push(...itselfOf(node), ...withinOf(node));
    }
    for (const node of walked) sound.add(node);
    return false;
  };
}

/** The schemas in a node that speak about the value itself. */
function inPlaceOf(node: JsonObject): JsonObject[] {
  return [
    ...["allOf", "anyOf", "oneOf"].flatMap((key) => ownArray(node, key)),
    ...["not", "if", "then", "else"].map((key) => own(node, key)),
    ...Object.values(ownObject(node, "dependentSchemas") ?? {}),
  ].filter(isObject);
}

const singles = [
  ...["items", "additionalProperties", "contains", "propertyNames"],
  ...["unevaluatedItems", "unevaluatedProperties"],
];

/** Those that speak about parts of it. */
function withinOf(node: JsonObject): JsonObject[] {
  return [
    ...ownArray(node, "prefixItems"),
    ...["properties", "patternProperties"].flatMap((key) =>
      Object.values(ownObject(node, key) ?? {}),
    ),
    ...singles.map((key) => own(node, key)),
  ].filter(isObject);
}
