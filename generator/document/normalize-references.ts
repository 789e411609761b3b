// Leaves references of one kind only: to a whole component, by a name that code can bear.
// Deep references (`…/properties/status`) give code that does not compile in the tools under us,
// and names such as `hasOwnProperty` crash them.

import { isObject, type Json, type JsonObject, ownObject } from "../ground/json.ts";
import { childPointer, formatPointer, parsePointer } from "../ground/location.ts";
import { distinctNames, pascalCase } from "../ground/names.ts";
import type { Work } from "./normalize.ts";
import { findAt, schemaName } from "./openapi.ts";
import { type Mutable, visitSchemas } from "./walk.ts";

export function settleReferences(work: Work): void {
  const renamed = renameComponents(work);
  const targets = new Map<string, string>();
  const settle = (reference: string, pointer: () => string): string | null => {
    const known = targets.get(reference);
    if (known !== undefined) return known === "" ? null : known;
    const settled = settleOne(work, renamed, reference, pointer);
    targets.set(reference, settled ?? "");
    return settled;
  };
  // A deep reference hoists its target, which adds a component that the walk has yet to see:
  // repeat until a walk finds nothing new. Each round is one level of references in hoisted parts.
  for (let before = -1; before !== targets.size; ) {
    before = targets.size;
    visitSchemas(work.root, {
      schema: ({ schema, path, replace }) => {
        const reference = schema["$ref"];
        if (typeof reference !== "string") return;
        const settled = settle(reference, () => formatPointer(path));
        if (settled === null) replace({});
        else schema["$ref"] = settled;
      },
      node: (node, path) => {
        const reference = node["$ref"];
        if (typeof reference !== "string") return;
        const target = renamed.get(reference) ?? reference;
        if (isObject(findAt(work.root as Json, target))) node["$ref"] = target;
        else {
          unresolved(work, reference, formatPointer(path));
          delete node["$ref"];
        }
      },
    });
  }
  renameInDiscriminators(work, renamed);
  shortenChains(work);
}

/** OpenAPI takes Latin letters without marks in names of components; others become their numbers. */
function plainName(name: string): string {
  const bare = name.normalize("NFKD").replace(/\p{M}/gu, "");
  const plain = bare.replace(
    /[^\p{ASCII}]/gu,
    (letter) => ` u${letter.codePointAt(0)!.toString(16)} `,
  );
  return pascalCase(plain, "Schema");
}

const unusable = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Components whose names cannot stand in generated code get one that can. */
function renameComponents(work: Work): Map<string, string> {
  const renamed = new Map<string, string>();
  const components = ownObject(work.root as JsonObject, "components");
  for (const [kind, parts] of Object.entries(components ?? {})) {
    if (!isObject(parts)) continue;
    const names = Object.keys(parts);
    const bad = names.filter((name) => !/^[A-Za-z0-9._-]+$/.test(name) || unusable.has(name));
    if (bad.length === 0) continue;
    const good = distinctNames(
      bad.map((name) => (unusable.has(name) ? `${name}Schema` : plainName(name))),
      names,
    );
    const newNames = new Map(bad.map((name, i) => [name, good[i]!]));
    (components as Mutable)[kind] = Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [newNames.get(name) ?? name, part]),
    );
    for (const [from, to] of newNames) {
      const pointer = childPointer("#/components", kind, from);
      renamed.set(pointer, childPointer("#/components", kind, to));
      work.moved.set(childPointer("#/components", kind, to), pointer);
      work.report({
        code: "normalize/renamed-component",
        message: `component ${JSON.stringify(from)} becomes "${to}"`,
        pointer,
        fix: null,
      });
    }
  }
  return renamed;
}

function settleOne(
  work: Work,
  renamed: ReadonlyMap<string, string>,
  reference: string,
  pointer: () => string,
): string | null {
  const canonical = canonicalReference(reference);
  const target = throughHoisted(work, (canonical && renamed.get(canonical)) ?? canonical);
  const node = target === null ? undefined : findAt(work.root as Json, target);
  if (target === null || node === undefined) {
    unresolved(work, reference, pointer());
    return null;
  }
  return schemaName(target) === null ? hoist(work, target, node) : target;
}

/** The same reference with its parts decoded and encoded once; null when it is not local. */
function canonicalReference(reference: string): string | null {
  if (!reference.startsWith("#")) return null;
  const parts = parsePointer(reference);
  return parts === null ? null : formatPointer(parts);
}

/** A pointer that runs through a part hoisted before goes on from where that part is now. */
function throughHoisted(work: Work, target: string | null): string | null {
  const parts = target === null ? null : parsePointer(target);
  if (!parts || findAt(work.root as Json, target!) !== undefined) return target;
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const node = findAt(work.root as Json, formatPointer(parts.slice(0, length)));
    if (node === undefined) continue;
    const reference = isObject(node) ? node["$ref"] : undefined;
    if (typeof reference !== "string" || schemaName(reference) === null) return target;
    return throughHoisted(work, childPointer(reference, ...parts.slice(length)));
  }
  return target;
}

/** Makes a component of what a deep reference names, and a reference of what stood there. */
function hoist(work: Work, target: string, node: Json): string | null {
  const parts = parsePointer(target) ?? [];
  const parent = findAt(work.root as Json, formatPointer(parts.slice(0, -1)));
  const last = parts.at(-1);
  if (last === undefined || parent === undefined || parent === null || typeof parent !== "object")
    return null;
  if (isObject(node) && typeof node["$ref"] === "string" && schemaName(node["$ref"]) !== null)
    return node["$ref"];
  const schemas = schemasOf(work.root);
  const spoken = parts.filter((part) => !structural.has(part)).join(" ");
  const [name] = distinctNames([pascalCase(spoken, "Schema")], Object.keys(schemas));
  const reference = `#/components/schemas/${name}`;
  schemas[name!] = node;
  (parent as Record<string, Json>)[last] = { $ref: reference };
  work.moved.set(reference, target);
  return reference;
}

const structural = new Set([
  "components",
  "schemas",
  "properties",
  "paths",
  "content",
  "schema",
  "items",
  "$defs",
]);

export function schemasOf(root: Mutable): Mutable {
  if (!isObject(root["components"])) root["components"] = {};
  const components = root["components"] as Mutable;
  if (!isObject(components["schemas"])) components["schemas"] = {};
  return components["schemas"] as Mutable;
}

function unresolved(work: Work, reference: string, pointer: string): void {
  work.report({
    code: "read/unresolved-reference",
    message: `$ref ${JSON.stringify(reference)} leads nowhere`,
    pointer: childPointer(pointer, "$ref"),
    fix: "correct the reference, or add the part that it names",
  });
}

function renameInDiscriminators(work: Work, renamed: ReadonlyMap<string, string>): void {
  if (renamed.size === 0) return;
  visitSchemas(work.root, {
    schema: ({ schema }) => {
      const discriminator = schema["discriminator"];
      const mapping = isObject(discriminator) ? ownObject(discriminator, "mapping") : null;
      for (const [value, target] of Object.entries(mapping ?? {})) {
        if (typeof target !== "string") continue;
        const to = renamed.get(target) ?? renamed.get(childPointer("#/components/schemas", target));
        if (to !== undefined) (mapping as Mutable)[value] = to;
      }
    },
  });
}

/** A component that only refers to another one refers to the last of the chain. */
function shortenChains(work: Work): void {
  const schemas = schemasOf(work.root);
  const ends = new Map<string, string | null>();
  for (const name of Object.keys(schemas)) {
    const trail = new Set<string>();
    let at = name;
    let next = aliasOf(schemas, at);
    while (next !== null && !ends.has(at) && !trail.has(at)) {
      trail.add(at);
      at = next;
      next = aliasOf(schemas, at);
    }
    const circular = trail.has(at);
    const end = circular ? null : (ends.get(at) ?? at);
    for (const passed of trail) ends.set(passed, end);
    if (circular) {
      work.report({
        code: "read/unresolved-reference",
        message: `schema "${name}" refers only to itself`,
        pointer: childPointer("#/components/schemas", name),
        fix: "give one of the schemas in the circle a shape of its own",
      });
    }
  }
  for (const [name, end] of ends) {
    if (end === name || aliasOf(schemas, name) === null) continue;
    if (end === null) schemas[name] = {};
    else (schemas[name] as Mutable)["$ref"] = `#/components/schemas/${end}`;
  }
}

function aliasOf(schemas: Mutable, name: string): string | null {
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  const reference = isObject(schema) ? schema["$ref"] : undefined;
  return typeof reference === "string" && Object.keys(schema as object).length === 1
    ? schemaName(reference)
    : null;
}
