// Names of a length that nobody can read. A title of a megabyte would stand on every page, and an
// operationId of one would become a function's name; what is cut is reported.

import { isObject, type Json, ownArray } from "../ground/json.ts";
import { childPointer } from "../ground/location.ts";
import type { Work } from "./normalize.ts";
import { methodsOf32 } from "./openapi.ts";
import type { Mutable } from "./walk.ts";

/** Characters of a title, a version, a tag, an operationId or a component's name. */
export const longestName = 200;
/** Summaries stand in every list of operations. */
const longestSummary = 1000;

export function shorten(name: string, most = longestName): string {
  if (name.length <= most) return name;
  // Half of a surrogate pair is no character.
  return `${name
    .slice(0, most - 1)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd()}…`;
}

export function shortenNames(work: Work): void {
  const cut = (holder: Mutable, key: string, pointer: string, most = longestName): void => {
    const name = holder[key];
    if (typeof name !== "string" || name.length <= most) return;
    holder[key] = shorten(name, most);
    work.report({
      code: "normalize/shortened-name",
      message: `${key} has ${name.length} characters and is cut to ${most}`,
      pointer: childPointer(pointer, key),
      fix: null,
    });
  };
  const { root } = work;
  if (isObject(root["info"])) {
    cut(root["info"] as Mutable, "title", "#/info");
    cut(root["info"] as Mutable, "version", "#/info");
    cut(root["info"] as Mutable, "summary", "#/info", longestSummary);
  }
  for (const [i, tag] of ownArray(root as { [key: string]: Json }, "tags").entries())
    if (isObject(tag)) cut(tag as Mutable, "name", `#/tags/${i}`);
  for (const section of ["paths", "webhooks"]) {
    const items = root[section];
    if (!isObject(items)) continue;
    for (const [key, item] of Object.entries(items)) {
      if (!isObject(item)) continue;
      for (const method of methodsOf32) {
        const operation = item[method];
        if (!isObject(operation)) continue;
        const pointer = childPointer("#", section, key, method);
        cut(operation as Mutable, "operationId", pointer);
        cut(operation as Mutable, "summary", pointer, longestSummary);
        shortenTags(operation as Mutable);
      }
    }
  }
}

/** As they are cut at the root, where it is reported. */
function shortenTags(operation: Mutable): void {
  const tags = operation["tags"];
  if (
    Array.isArray(tags) &&
    tags.some((tag) => typeof tag === "string" && tag.length > longestName)
  )
    operation["tags"] = tags.map((tag) => (typeof tag === "string" ? shorten(tag) : tag));
}
