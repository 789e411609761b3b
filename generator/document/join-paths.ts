// Joins paths and webhooks, method by method: an addition may give a path that upstream has
// another method.

import { isObject, type Json } from "../ground/json.ts";
import { childPointer } from "../ground/location.ts";
import { define } from "./define-key.ts";
import { type Joined, joinPart, mapAt, placeOf } from "./join-parts.ts";
import { methodsOf32 } from "./openapi.ts";
import { locate, type TracedDocument } from "./traced.ts";
import type { Mutable } from "./walk.ts";

export function joinPaths(work: Joined, document: TracedDocument, root: Mutable): void {
  for (const section of ["paths", "webhooks"] as const) {
    const items = root[section];
    if (!isObject(items)) continue;
    const joined = mapAt(work.root, section);
    const spellings = new Map(Object.keys(joined).map((path) => [withoutNames(path), path]));
    for (const [path, item] of Object.entries(items)) {
      const pointer = childPointer("#", section, path);
      // Own keys only: a path may be called `__proto__`.
      const known = Object.hasOwn(joined, path) ? joined[path] : undefined;
      const spelling = section === "paths" ? spellings.get(withoutNames(path)) : path;
      if (spelling !== undefined && spelling !== path && path.startsWith("/")) {
        reportSpelling(work, { path, spelling, source: locate(document, pointer) });
      } else if (!isObject(known) || !isObject(item)) {
        define(joined, path, item);
        work.entries.set(pointer, locate(document, pointer));
      } else {
        joinItem(work, document, {
          section,
          path,
          item: item as Mutable,
          joined: known as Mutable,
        });
      }
    }
  }
}

/** Two paths that differ only here are one path to a server. */
function withoutNames(path: string): string {
  return path.replace(/\{[^}]*\}/g, "{}");
}

function reportSpelling(
  work: Joined,
  { path, spelling, source }: { path: string; spelling: string; source: ReturnType<typeof locate> },
): void {
  work.diagnostics.push({
    code: "merge/path-collision",
    message: `${path} is the same path as ${spelling}, ${placeOf(work, childPointer("#/paths", spelling))}`,
    at: source,
    fix: "give the path's parameters the same names in both",
  });
}

interface Item {
  readonly section: "paths" | "webhooks";
  readonly path: string;
  readonly item: Mutable;
  readonly joined: Mutable;
}

function joinItem(
  work: Joined,
  document: TracedDocument,
  { section, path, item, joined }: Item,
): void {
  const pointer = childPointer("#", section, path);
  pushDownShared(item, joined);
  const join = (holder: Mutable, key: string, value: Json | Mutable, ...parts: string[]) => {
    const at = childPointer(pointer, ...parts, key);
    const source = locate(document, at);
    const isOperation = (methodsOf32 as readonly string[]).includes(key) || parts.length > 0;
    const what = isOperation ? `${key.toUpperCase()} ${path}` : `"${key}" of ${path}`;
    joinPart(work, {
      holder,
      key,
      value,
      pointer: at,
      source,
      collision: (other) => ({
        code: "merge/path-collision",
        message: `${what} is already defined ${other}`,
        fix: other.startsWith("upstream")
          ? "move this to an overlay, or give the path another name"
          : "keep one of the two",
      }),
    });
  };
  for (const [key, value] of Object.entries(item)) {
    if (key !== "additionalOperations" || !isObject(value)) {
      join(joined, key, value as Json);
      continue;
    }
    const methods = mapAt(joined, key);
    for (const [method, operation] of Object.entries(value)) join(methods, method, operation, key);
  }
}

/**
 * What the addition says of all operations of a path holds for its own only: those that are
 * there already must not change.
 */
function pushDownShared(item: Mutable, joined: Mutable): void {
  const shared = Array.isArray(item["parameters"]) ? item["parameters"] : [];
  const { servers } = item;
  for (const operation of operationsOf(item)) {
    if (shared.length > 0) {
      const own = Array.isArray(operation["parameters"]) ? operation["parameters"] : [];
      const taken = new Set(own.map(parameterKey));
      operation["parameters"] = [...shared.filter((one) => !taken.has(parameterKey(one))), ...own];
    }
    if (Array.isArray(servers) && !Object.hasOwn(operation, "servers"))
      operation["servers"] = servers;
  }
  delete item["parameters"];
  delete item["servers"];
  // Words about the path are not worth a collision: those that are there stay.
  for (const key of ["summary", "description"]) if (Object.hasOwn(joined, key)) delete item[key];
}

function operationsOf(item: Mutable): Mutable[] {
  const additional = isObject(item["additionalOperations"])
    ? Object.values(item["additionalOperations"])
    : [];
  return [...methodsOf32.map((method) => item[method]), ...additional].filter(
    isObject,
  ) as Mutable[];
}

function parameterKey(parameter: Json): string {
  if (!isObject(parameter)) return "";
  return typeof parameter["$ref"] === "string"
    ? parameter["$ref"]
    : `${String(parameter["in"])} ${String(parameter["name"])}`;
}
