// Makes every operation stand on its own: path items resolved, parameters of the path pushed
// down, an operationId that no other operation has.

import { isObject, type Json } from "../ground/json.ts";
import { childPointer } from "../ground/location.ts";
import { operationIdFor } from "../ground/names.ts";
import type { Work } from "./normalize.ts";
import { findAt, methodsOf32 } from "./openapi.ts";
import type { Mutable } from "./walk.ts";

interface Found {
  readonly operation: Mutable;
  readonly method: string;
  readonly path: string;
  readonly pointer: string;
}

export function completeOperations(work: Work): void {
  const found: Found[] = [];
  for (const section of ["paths", "webhooks"]) {
    const items = work.root[section];
    if (!isObject(items)) continue;
    for (const key of Object.keys(items)) {
      const item = inlinePathItem(work, items as Mutable, key, childPointer(`#/${section}`, key));
      if (item) found.push(...completeItem(item, key, childPointer(`#/${section}`, key)));
    }
  }
  nameOperations(work, found);
}

/** `$ref` in a path item is replaced by what it names; the item's own keys win. */
function inlinePathItem(work: Work, items: Mutable, key: string, pointer: string): Mutable | null {
  let item = items[key];
  for (let hops = 0; isObject(item) && typeof item["$ref"] === "string"; hops += 1) {
    const target = findAt(work.root as Json, item["$ref"]);
    if (!isObject(target) || hops > 50) {
      work.report({
        code: "read/unresolved-reference",
        message: `path ${key} refers to ${item["$ref"]}, which does not exist`,
        pointer: childPointer(pointer, "$ref"),
        fix: "correct the reference, or remove it",
      });
      delete items[key];
      return null;
    }
    if (!work.mayCopy(target)) return null;
    const { $ref: _, ...own } = item;
    item = { ...structuredClone(target), ...own };
    items[key] = item;
  }
  return isObject(item) ? (item as Mutable) : null;
}

function completeItem(item: Mutable, path: string, pointer: string): Found[] {
  const shared = Array.isArray(item["parameters"]) ? item["parameters"] : [];
  const servers = item["servers"];
  delete item["parameters"];
  delete item["servers"];
  const found: Found[] = [];
  const visit = (operation: Json | Mutable | undefined, method: string, at: string) => {
    if (!isObject(operation)) return;
    const target = operation as Mutable;
    const own = Array.isArray(target["parameters"]) ? target["parameters"] : [];
    const taken = new Set(own.map(parameterKey));
    const all = [...shared.filter((parameter) => !taken.has(parameterKey(parameter))), ...own];
    if (all.length > 0) target["parameters"] = all;
    if (Array.isArray(servers) && !Array.isArray(target["servers"])) target["servers"] = servers;
    found.push({ operation: target, method, path, pointer: at });
  };
  for (const method of methodsOf32) visit(item[method], method, childPointer(pointer, method));
  const additional = item["additionalOperations"];
  if (isObject(additional)) {
    for (const [method, operation] of Object.entries(additional)) {
      visit(operation, method.toLowerCase(), childPointer(pointer, "additionalOperations", method));
    }
  }
  return found;
}

/** References are compared as references: two names for one parameter are rare, and harmless. */
function parameterKey(parameter: Json): string {
  if (!isObject(parameter)) return "";
  return typeof parameter["$ref"] === "string"
    ? parameter["$ref"]
    : `${String(parameter["in"])} ${String(parameter["name"])}`;
}

function nameOperations(work: Work, found: readonly Found[]): void {
  const taken = new Map<string, string>();
  const next = new Map<string, number>();
  const given = found.filter(({ operation }) => typeof operation["operationId"] === "string");
  for (const { operation, pointer, method, path } of given) {
    const id = operation["operationId"] as string;
    const first = taken.get(id);
    if (first === undefined) {
      taken.set(id, `${method.toUpperCase()} ${path}`);
      continue;
    }
    const unique = freeName(id, taken, next);
    taken.set(unique, `${method.toUpperCase()} ${path}`);
    operation["operationId"] = unique;
    work.report({
      code: "normalize/duplicate-operation-id",
      message: `operationId "${id}" names both ${first} and ${method.toUpperCase()} ${path}; the second becomes "${unique}"`,
      pointer: childPointer(pointer, "operationId"),
      fix: "give one of them another operationId, upstream or in an overlay",
    });
  }
  for (const { operation, method, path } of found) {
    if (typeof operation["operationId"] === "string") continue;
    const id = freeName(operationIdFor(method, path), taken, next);
    taken.set(id, `${method.toUpperCase()} ${path}`);
    operation["operationId"] = id;
  }
}

/** `next` says where to go on: thousands may want the same name. */
function freeName(
  wanted: string,
  taken: ReadonlyMap<string, unknown>,
  next: Map<string, number>,
): string {
  let candidate = wanted;
  let n = next.get(wanted) ?? 2;
  for (; taken.has(candidate); n += 1) candidate = `${wanted}${n}`;
  next.set(wanted, n);
  return candidate;
}
