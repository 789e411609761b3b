// Copied from templates/contract/runtime/schema-nodes.ts. Do not edit.

// Finds the schemas that speak about one value inside a body: references followed, the parts of
// allOf and the branches of unions among them.

import { resolve } from "./document.js";
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
