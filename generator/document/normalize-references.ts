// Leaves references of one kind only: to a whole component, by a name that code can bear.
// Deep references (`…/properties/status`) give code that does not compile in the tools under us,
// and names such as `hasOwnProperty` crash them.

import { isObject, type Json, type JsonObject, ownObject } from "../ground/json.ts";
import { childPointer, formatPointer, parsePointer } from "../ground/location.ts";
import { distinctNames, pascalCase } from "../ground/names.ts";
import type { Work } from "./normalize.ts";
import { findAt, schemaName } from "./openapi.ts";
import { isAddress } from "./references.ts";
import { longestName, shorten } from "./shorten-names.ts";
import { type Mutable, visitSchemas } from "./walk.ts";

export function settleReferences(work: Work): void {
  const renamed = renameComponents(work);
  const nameHoisted = createNamer(work);
  const targets = new Map<string, string>();
  const settle = (reference: string, pointer: () => string): string | null => {
    const known = targets.get(reference);
    if (known !== undefined) return known === "" ? null : known;
    const settled = settleOne(work, { renamed, nameHoisted }, reference, pointer);
    targets.set(reference, settled ?? "");
    return settled;
  };
  // A deep reference hoists its target, which adds a component that the walk may have passed:
  // repeat until a walk adds none. Each round is one level of references in hoisted parts.
  const components = () => Object.keys(schemasOf(work.root)).length;
  for (let before = -1; before !== components(); ) {
    before = components();
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

function cut(name: string): string {
  return name.slice(0, longestName / 2);
}

const unusable = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Components whose names cannot stand in generated code get one that can. */
function renameComponents(work: Work): Map<string, string> {
  const renamed = new Map<string, string>();
  const components = ownObject(work.root as JsonObject, "components");
  for (const [kind, parts] of Object.entries(components ?? {})) {
    if (!isObject(parts)) continue;
    const names = Object.keys(parts);
    const bad = names.filter(
      (name) => !/^[A-Za-z0-9._-]+$/.test(name) || unusable.has(name) || name.length > longestName,
    );
    if (bad.length === 0) continue;
    const good = distinctNames(
      bad.map((name) => (unusable.has(name) ? `${name}Schema` : plainName(cut(name)))),
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
        message: `component ${JSON.stringify(shorten(from))} becomes "${to}"`,
        pointer,
        fix: null,
      });
    }
  }
  return renamed;
}

interface Settling {
  readonly renamed: ReadonlyMap<string, string>;
  readonly nameHoisted: (wanted: string) => string;
}

/** Names that no schema has. Counts on where it stopped: thousands may want the same name. */
function createNamer(work: Work): Settling["nameHoisted"] {
  const next = new Map<string, number>();
  return (wanted) => {
    const schemas = schemasOf(work.root);
    const glue = /\p{N}$/u.test(wanted) ? "_" : "";
    let n = next.get(wanted) ?? 1;
    const candidate = () => (n === 1 ? wanted : `${wanted}${glue}${n}`);
    while (Object.hasOwn(schemas, candidate())) n += 1;
    next.set(wanted, n);
    return candidate();
  };
}

function settleOne(
  work: Work,
  { renamed, nameHoisted }: Settling,
  reference: string,
  pointer: () => string,
): string | null {
  const canonical = canonicalReference(reference);
  const target = throughHoisted(work, (canonical && renamed.get(canonical)) ?? canonical);
  const node = target === null ? undefined : findAt(work.root as Json, target);
  if (target === null || node === undefined || !mayBeSchema(target)) {
    unresolved(work, reference, pointer());
    return null;
  }
  return schemaName(target) === null ? hoist(work, target, node, nameHoisted) : target;
}

/** The same reference with its parts decoded and encoded once; null when it is not local. */
function canonicalReference(reference: string): string | null {
  if (!reference.startsWith("#")) return null;
  const parts = parsePointer(reference);
  return parts === null ? null : formatPointer(parts);
}

const rootKeys = new Set([
  ...["openapi", "info", "servers", "paths", "webhooks", "components"],
  ...["security", "tags", "externalDocs", "jsonSchemaDialect"],
]);

/**
 * Whether a schema can stand at a pointer. To hoist anything else, `#/paths` say, would take it
 * from where it is read: operations would be gone without a word.
 */
function mayBeSchema(target: string): boolean {
  const parts = parsePointer(target) ?? [];
  const [first = "", second] = parts;
  if (!rootKeys.has(first)) return parts.length > 0;
  if (first === "components" && second === "schemas") return parts.length > 2;
  return parts.some((part, i) => i > 2 && (part === "schema" || part === "itemSchema"));
}

/** A pointer that runs through a part hoisted before goes on from where that part is now. */
function throughHoisted(
  work: Work,
  target: string | null,
  seen: Set<string> = new Set(),
): string | null {
  const parts = target === null ? null : parsePointer(target);
  if (!parts || findAt(work.root as Json, target!) !== undefined) return target;
  // Two references that name each other lead on for ever.
  if (seen.has(target!)) return target;
  seen.add(target!);
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const node = findAt(work.root as Json, formatPointer(parts.slice(0, length)));
    if (node === undefined) continue;
    const reference = isObject(node) ? node["$ref"] : undefined;
    if (typeof reference !== "string" || schemaName(reference) === null) return target;
    return throughHoisted(work, childPointer(reference, ...parts.slice(length)), seen);
  }
  return target;
}

/** Makes a component of what a deep reference names, and a reference of what stood there. */
function hoist(
  work: Work,
  target: string,
  node: Json,
  nameHoisted: Settling["nameHoisted"],
): string | null {
  const parts = parsePointer(target) ?? [];
  const parent = findAt(work.root as Json, formatPointer(parts.slice(0, -1)));
  const last = parts.at(-1);
  if (last === undefined || parent === undefined || parent === null || typeof parent !== "object")
    return null;
  if (isObject(node) && typeof node["$ref"] === "string" && schemaName(node["$ref"]) !== null)
    return node["$ref"];
  const schemas = schemasOf(work.root);
  const spoken = parts.filter((part) => !structural.has(part)).join(" ");
  const name = nameHoisted(pascalCase(spoken, "Schema"));
  const reference = `#/components/schemas/${name}`;
  schemas[name] = node;
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
  // Whoever reads a single document has followed these by now; those in a spec folder stand alone.
  const isForeign = !reference.startsWith("#") && isAddress(reference);
  work.report({
    code: "read/unresolved-reference",
    message: `$ref ${JSON.stringify(reference)} leads ${isForeign ? "out of a document that has to stand alone" : "nowhere"}`,
    pointer: childPointer(pointer, "$ref"),
    fix: isForeign
      ? "pull the document again with --allow-refs and the address, which puts what it names into it, or put it there by hand"
      : "correct the reference, or add the part that it names",
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
