// Two documents, less the operations that are the same in both: what is left gives the same
// changes and is quickly read. Without this, comparing documents of many megabytes would mean
// normalising all of both to find three edited lines.

import {
  isObject,
  type Json,
  type JsonObject,
  jsonEquals,
  own,
  ownObject,
} from "../ground/json.ts";

export interface Shrunk {
  readonly old: JsonObject;
  readonly new: JsonObject;
}

/** Null where the documents hold references that this cannot follow. */
export function shrinkDocuments(old: JsonObject, next: JsonObject): Shrunk | null {
  const before = componentsOf(old);
  const after = componentsOf(next);
  if (!before || !after) return null;
  const changed = changedComponents(before, after);
  const inherited = jsonEquals(own(old, "security"), own(next, "security"));
  const kept: { old: JsonObject; new: JsonObject } = { old, new: next };
  for (const section of sections) {
    const same = sameEntries(old, next, section, (item, references) => {
      const isChanged = [...references].some((name) => changed.has(name));
      return !isChanged && (inherited || isSecured(item));
    });
    if (!same) return null;
    kept.old = without(kept.old, section, same);
    kept.new = without(kept.new, section, same);
  }
  return {
    old: reachable(kept.old, before, changed),
    new: reachable(kept.new, after, changed),
  };
}

/** Where a document keeps its operations; the last is how 3.0 spells the one before. */
const sections = ["paths", "webhooks", "x-webhooks"] as const;

/** The entries that are equal in both and may go; null where one cannot be followed. */
function sameEntries(
  old: JsonObject,
  next: JsonObject,
  section: string,
  mayGo: (item: Json, references: ReadonlySet<string>) => boolean,
): ReadonlySet<string> | null {
  const after = ownObject(next, section) ?? {};
  const same = new Set<string>();
  for (const [key, item] of Object.entries(ownObject(old, section) ?? {})) {
    if (!jsonEquals(item, own(after, key))) continue;
    const references = referencesIn(item);
    if (references === null) return null;
    if (mayGo(item, references)) same.add(key);
  }
  return same;
}

/** Whether each operation of a path says itself what it needs, so that it inherits nothing. */
function isSecured(item: Json): boolean {
  const parts = isObject(item) ? Object.values(item) : [];
  return parts.every((part) => !isObject(part) || own(part, "security") !== undefined);
}

interface Component {
  readonly value: Json;
  readonly references: ReadonlySet<string>;
}

/** By pointer: `#/components/schemas/Job`. */
type Components = ReadonlyMap<string, Component>;

function componentsOf(document: JsonObject): Components | null {
  const found = new Map<string, Component>();
  for (const [section, entries] of Object.entries(ownObject(document, "components") ?? {})) {
    if (!isObject(entries)) continue;
    for (const [name, value] of Object.entries(entries)) {
      const references = referencesIn(value);
      if (references === null) return null;
      found.set(`#/components/${section}/${name}`, { value, references });
    }
  }
  return found;
}

/** The components that differ, and all that lead to them. */
function changedComponents(before: Components, after: Components): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  for (const side of [before, after]) {
    for (const [name, { references }] of side) {
      for (const reference of references) {
        const list = users.get(reference);
        if (list) list.push(name);
        else users.set(reference, [name]);
      }
    }
  }
  const names = new Set([...before.keys(), ...after.keys()]);
  const waiting = [...names].filter(
    (name) => !jsonEquals(before.get(name)?.value, after.get(name)?.value),
  );
  const changed = new Set(waiting);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const user of users.get(name) ?? []) {
      if (changed.has(user)) continue;
      changed.add(user);
      waiting.push(user);
    }
  }
  return changed;
}

const componentPointer = /^#\/components\/[^/]+\/[^/]+/;

/** The components that a value names; null when it reaches elsewhere than into components. */
function referencesIn(value: Json): ReadonlySet<string> | null {
  const found = new Set<string>();
  return collect(value, found) ? found : null;
}

function collect(value: Json, found: Set<string>): boolean {
  if (Array.isArray(value)) return value.every((item) => collect(item, found));
  if (!isObject(value)) return true;
  for (const key of Object.keys(value)) {
    const item = value[key]!;
    if (key === "$ref" && typeof item === "string") {
      const name = componentPointer.exec(item)?.[0];
      if (name === undefined || name.includes("~") || name.includes("%")) return false;
      found.add(name);
    } else if (typeof item === "object" && !collect(item, found)) return false;
  }
  return true;
}

function without(document: JsonObject, section: string, keys: ReadonlySet<string>): JsonObject {
  const entries = ownObject(document, section);
  if (!entries) return document;
  const kept = Object.entries(entries).filter(([key]) => !keys.has(key));
  return { ...document, [section]: Object.fromEntries(kept) };
}

/** The document with the components that something still names, or that differ. */
function reachable(
  document: JsonObject,
  all: Components,
  changed: ReadonlySet<string>,
): JsonObject {
  const { components, ...rest } = document;
  if (!isObject(components)) return document;
  const waiting = [...(referencesIn(rest) ?? []), ...[...changed].filter((name) => all.has(name))];
  const reached = new Set<string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    waiting.push(...(all.get(name)?.references ?? []));
  }
  const sections = Object.entries(components).map(([section, entries]): [string, Json] => {
    if (section === "securitySchemes" || !isObject(entries)) return [section, entries];
    const kept = Object.entries(entries).filter(([name]) =>
      reached.has(`#/components/${section}/${name}`),
    );
    return [section, Object.fromEntries(kept)];
  });
  return { ...rest, components: Object.fromEntries(sections) };
}
