// Gives one provider's document the names it has in the merged one: by what each part is, with
// pointers parsed, and never inside examples, defaults, enums or other values.

import {
  copyJson,
  isObject,
  type Json,
  type JsonObject,
  own,
  ownObject,
  ownString,
} from "../ground/json.ts";
import { define } from "./define-key.ts";
import type { ProviderDocument, ProviderNames, Renames } from "./merge-names.ts";
import { schemaName } from "./openapi.ts";
import { type PartVisit, visitParts } from "./parts.ts";
import { formatFragment, localParts } from "./references.ts";
import type { Mutable } from "./walk.ts";

/** A renamed copy, its operations complete: each with its servers, security and provider. */
export function renameDocument(
  { id, document }: ProviderDocument,
  names: ProviderNames,
): JsonObject {
  const root = copyJson(document) as Mutable;
  const children = findChildren(root);
  visitParts("document", root, (part) => {
    if (part.kind === "operation") completeOperation(root, part, id);
    // Before the discriminator itself is visited, and its mapping renamed.
    if (part.kind === "schema") spellOutMapping(part, children);
    renameReferences(part, names);
    renameWords(part, names);
  });
  renameMaps(root, names);
  const security = root["security"];
  if (Array.isArray(security)) root["security"] = renameSecurity(security, names);
  return root as JsonObject;
}

function completeOperation(root: Mutable, { node, path }: PartVisit, provider: string): void {
  node["x-provider"] = provider;
  const security = own(root as JsonObject, "security");
  if (Array.isArray(security) && !Object.hasOwn(node, "security"))
    node["security"] = structuredClone(security);
  // Callbacks and webhooks are calls to someone else's server.
  const isCall = path[0] === "paths" && (path.length === 3 || path[2] === "additionalOperations");
  if (!isCall || Object.hasOwn(node, "servers")) return;
  const item = ownObject(ownObject(root as JsonObject, "paths") ?? {}, String(path[1]));
  if (item && Object.hasOwn(item, "servers")) return;
  const servers = own(root as JsonObject, "servers");
  // Without servers a document's calls go to where it was served from, not to another provider.
  node["servers"] =
    Array.isArray(servers) && servers.length > 0 ? structuredClone(servers) : [{ url: "/" }];
}

/** Schemas that extend a schema by `allOf`, by that schema's name. */
function findChildren(root: Mutable): Map<string, string[]> {
  const children = new Map<string, string[]>();
  const schemas = ownObject(ownObject(root as JsonObject, "components") ?? {}, "schemas") ?? {};
  for (const [name, schema] of Object.entries(schemas)) {
    for (const parent of isObject(schema) ? referredSchemas(schema, "allOf") : []) {
      children.set(parent, [...(children.get(parent) ?? []), name]);
    }
  }
  return children;
}

function referredSchemas(schema: JsonObject, key: string): string[] {
  const branches = own(schema, key);
  return (Array.isArray(branches) ? branches : []).flatMap((branch) => {
    const reference = isObject(branch) ? ownString(branch, "$ref") : null;
    const name = reference === null ? null : schemaName(reference);
    return name === null ? [] : [name];
  });
}

/**
 * Without a mapping a schema's name is the value that selects it. A new name must not change
 * what is sent, so the old one becomes an entry of the mapping.
 */
function spellOutMapping({ node, path }: PartVisit, children: ReadonlyMap<string, string[]>): void {
  const { discriminator } = node;
  if (!isObject(discriminator)) return;
  const schema = node as JsonObject;
  const branches = [...referredSchemas(schema, "oneOf"), ...referredSchemas(schema, "anyOf")];
  const isComponent = path.length === 3 && path[0] === "components" && path[1] === "schemas";
  const extending = isComponent ? (children.get(String(path[2])) ?? []) : [];
  const mapping = { ...ownObject(discriminator, "mapping") } as Mutable;
  const mapped = new Set(Object.values(mapping).map((target) => targetName(String(target))));
  for (const name of branches.length > 0 ? branches : extending) {
    if (mapped.has(name) || Object.hasOwn(mapping, name)) continue;
    define(mapping, name, formatFragment(["components", "schemas", name]));
  }
  if (Object.keys(mapping).length > 0) (discriminator as Mutable)["mapping"] = mapping;
}

function targetName(target: string): string {
  return target.startsWith("#") ? (schemaName(target) ?? target) : target;
}

function renameReferences({ kind, node }: PartVisit, names: ProviderNames): void {
  const rename = (holder: Mutable, key: string) => {
    const reference = Object.hasOwn(holder, key) ? holder[key] : undefined;
    if (typeof reference === "string") define(holder, key, renameReference(reference, names));
  };
  if (kind !== "discriminator") rename(node, "$ref");
  if (kind === "schema") rename(node, "$dynamicRef");
  if (kind === "link") rename(node, "operationRef");
  if (kind !== "discriminator") return;
  // Both forms: a reference, or the bare name of a schema.
  const renameTarget = (holder: Mutable, key: string) => {
    const target = Object.hasOwn(holder, key) ? holder[key] : undefined;
    const name =
      typeof target === "string" ? names.components.get("schemas")?.get(target) : undefined;
    if (name === undefined) rename(holder, key);
    else define(holder, key, name);
  };
  const { mapping } = node;
  if (isObject(mapping))
    for (const value of Object.keys(mapping)) renameTarget(mapping as Mutable, value);
  renameTarget(node, "defaultMapping");
}

function renameReference(reference: string, names: ProviderNames): string {
  const parts = localParts(reference);
  if (parts === null) return reference.replace(/^#(?=[A-Za-z_])/, `#${names.anchorPrefix}`);
  const [section, first = "", second = ""] = parts;
  const renames: Renames | undefined =
    section === "components"
      ? names.components.get(first)
      : section === "paths"
        ? names.paths
        : section === "webhooks"
          ? names.webhooks
          : undefined;
  const at = section === "components" ? 2 : 1;
  const to = renames?.get(at === 2 ? second : first);
  return to === undefined ? reference : formatFragment(parts.with(at, to));
}

/** Names that are words of their own, not references. */
function renameWords({ kind, node }: PartVisit, names: ProviderNames): void {
  const rename = (key: string, to: (name: string) => string | undefined) => {
    const name = ownString(node as JsonObject, key);
    const renamed = name === null ? undefined : to(name);
    if (renamed !== undefined) node[key] = renamed;
  };
  if (kind === "schema") {
    rename("$anchor", (name) => names.anchorPrefix + name);
    rename("$dynamicAnchor", (name) => names.anchorPrefix + name);
  }
  if (kind !== "operation" && kind !== "link") return;
  rename("operationId", (name) => names.operationIds.get(name));
  if (kind === "link") return;
  const { tags, security } = node;
  if (Array.isArray(tags)) node["tags"] = tags.map((tag) => names.tags.get(String(tag)) ?? tag);
  if (Array.isArray(security)) node["security"] = renameSecurity(security, names);
}

function renameSecurity(security: readonly Json[], names: ProviderNames): Json[] {
  const schemes = names.components.get("securitySchemes");
  return security.map((requirement) =>
    isObject(requirement) ? renameKeys(requirement, schemes ?? new Map()) : requirement,
  );
}

function renameMaps(root: Mutable, names: ProviderNames): void {
  for (const [section, renames] of names.components) {
    const components = root["components"] as Mutable;
    define(components, section, renameKeys(components[section] as JsonObject, renames));
  }
  if (isObject(root["webhooks"])) root["webhooks"] = renameKeys(root["webhooks"], names.webhooks);
  if (isObject(root["paths"])) root["paths"] = renamePaths(root["paths"], names.paths);
  if (Array.isArray(root["tags"]))
    root["tags"] = root["tags"].map((tag) => renameTag(tag, names.tags));
}

function renamePaths(paths: JsonObject, renames: Renames): JsonObject {
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]): [string, Json] => {
      const key = renames.get(path) ?? path;
      return key === path || !isObject(item)
        ? [key, item]
        : [key, { ...item, "x-wire-path": path }];
    }),
  );
}

function renameTag(tag: Json, renames: Renames): Json {
  if (!isObject(tag)) return tag;
  const renamed = ["name", "parent"].flatMap((key) => {
    const to = renames.get(ownString(tag, key) ?? "");
    return to === undefined ? [] : [[key, to] as const];
  });
  return { ...tag, ...Object.fromEntries(renamed) };
}

function renameKeys(object: JsonObject, renames: Renames): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [renames.get(key) ?? key, value]),
  );
}
