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
  ownString,
} from "../ground/json.ts";
import { branchesIn, type Touches, trimAnswer, trimSchema } from "./trim-answers.ts";

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
    const same = sameEntries(old, next, section, (item, references) =>
      trimmedItem(item, references, changed, inherited),
    );
    if (!same) return null;
    kept.old = replaced(kept.old, section, same);
    kept.new = replaced(kept.new, section, same);
  }
  const sent = sentBy([old, next], [before, after], changed);
  const trimmed = trimmedComponents(before, after, changed, sent);
  return {
    old: reachable(kept.old, new Map([...before, ...trimmed]), changed),
    new: reachable(kept.new, new Map([...after, ...trimmed]), changed),
  };
}

/** Where a document keeps its operations; the last is how 3.0 spells the one before. */
const sections = ["paths", "webhooks", "x-webhooks"] as const;

/** What becomes of the entries that are equal in both; null where one cannot be followed. */
function sameEntries(
  old: JsonObject,
  next: JsonObject,
  section: string,
  trim: (item: Json, references: ReadonlySet<string>) => Json | undefined,
): ReadonlyMap<string, Json | undefined> | null {
  const after = ownObject(next, section) ?? {};
  const same = new Map<string, Json | undefined>();
  for (const [key, item] of Object.entries(ownObject(old, section) ?? {})) {
    if (!jsonEquals(item, own(after, key))) continue;
    const references = referencesIn(item);
    if (references === null) return null;
    same.set(key, trim(item, references));
  }
  return same;
}

/**
 * An entry that is the same in both documents, without the operations and answers to which
 * nothing has happened; undefined when that is all of it.
 */
function trimmedItem(
  item: Json,
  references: ReadonlySet<string>,
  changed: ReadonlySet<string>,
  inherited: boolean,
): Json | undefined {
  const isChanged = [...references].some((name) => changed.has(name));
  if (!isChanged) return inherited || isSecured(item) ? undefined : item;
  if (!isObject(item) || !inherited) return item;
  const touches = touching(changed);
  // What stands beside the operations belongs to each of them.
  const shared = Object.entries(item).some(([key, part]) => !methods.has(key) && touches(part));
  if (shared) return item;
  const kept = Object.entries(item).flatMap(([key, part]): [string, Json][] => {
    if (!methods.has(key)) return [[key, part]];
    return touches(part) ? [[key, withoutAnswers(part, touches)]] : [];
  });
  return Object.fromEntries(kept);
}

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

function withoutAnswers(operation: Json, touches: Touches): Json {
  const answers = isObject(operation) ? ownObject(operation, "responses") : null;
  if (!answers) return operation;
  const kept = Object.entries(answers)
    .filter(([, answer]) => touches(answer))
    .map(([status, answer]) => [status, trimAnswer(answer, touches)] as const);
  return { ...(operation as JsonObject), responses: Object.fromEntries(kept) };
}

function touching(changed: ReadonlySet<string>): Touches {
  const touches = (part: Json): boolean => {
    if (Array.isArray(part)) return part.some(touches);
    if (!isObject(part)) return false;
    return Object.keys(part).some((key) => {
      const inner = part[key]!;
      if (key !== "$ref" || typeof inner !== "string") {
        return typeof inner === "object" && touches(inner);
      }
      const name = componentPointer.exec(inner)?.[0];
      return name !== undefined && changed.has(name);
    });
  };
  return touches;
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

/** The components that may be sent, and those that are branches of unions. */
function sentBy(
  documents: readonly JsonObject[],
  sides: readonly Components[],
  changed: ReadonlySet<string>,
): ReadonlySet<string> {
  const sent = new Set<string>();
  documents.forEach((document, i) => {
    const waiting = requestReferences(document);
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      if (sent.has(name)) continue;
      sent.add(name);
      waiting.push(...(sides[i]!.get(name)?.references ?? []));
    }
  });
  documents.forEach(({ components: _, ...rest }, i) => {
    const branches = new Set(branchesIn(rest));
    for (const [name, { value }] of sides[i]!) {
      // What is the same on both sides has been looked through on the first.
      if (i === 0 ? !name.startsWith("#/components/examples/") : changed.has(name)) {
        for (const branch of branchesIn(value)) branches.add(branch);
      }
    }
    for (const branch of branches) {
      // A component that only names another is that other one.
      for (let name: string | null = branch; name !== null && !sent.has(name); ) {
        sent.add(name);
        const value: Json = sides[i]!.get(name)?.value ?? null;
        name = isObject(value) ? ownString(value, "$ref") : null;
      }
    }
  });
  return sent;
}

/** What operations refer to, but for their answers; a webhook's payload is no less an answer. */
function requestReferences(document: JsonObject): string[] {
  return Object.values(ownObject(document, "paths") ?? {}).flatMap((item) =>
    Object.entries(isObject(item) ? item : {}).flatMap(([key, part]) => {
      if (!methods.has(key) || !isObject(part)) return [...(referencesIn(part) ?? [])];
      const { responses: _answers, ...rest } = part;
      return [...(referencesIn(rest) ?? [])];
    }),
  );
}

/** Components that are the same in both and only answered, without what nothing happened to. */
function trimmedComponents(
  before: Components,
  after: Components,
  changed: ReadonlySet<string>,
  sent: ReadonlySet<string>,
): Components {
  const touches = touching(changed);
  const trimmed = new Map<string, Component>();
  for (const name of changed) {
    const [old, next] = [before.get(name)?.value, after.get(name)?.value];
    if (old === undefined || sent.has(name) || !jsonEquals(old, next)) continue;
    const trim = trims.find(([section]) => name.startsWith(section))?.[1];
    const value = trim ? trim(old, touches) : old;
    if (value !== old) trimmed.set(name, { value, references: referencesIn(value) ?? new Set() });
  }
  return trimmed;
}

const trims = [
  ["#/components/schemas/", trimSchema],
  ["#/components/responses/", trimAnswer],
] as const;

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

function replaced(
  document: JsonObject,
  section: string,
  items: ReadonlyMap<string, Json | undefined>,
): JsonObject {
  const entries = ownObject(document, section);
  if (!entries) return document;
  const kept = Object.entries(entries).flatMap(([key, item]): [string, Json][] => {
    if (!items.has(key)) return [[key, item]];
    const left = items.get(key);
    return left === undefined ? [] : [[key, left]];
  });
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
    const kept = Object.keys(entries).flatMap((name): [string, Json][] => {
      const pointer = `#/components/${section}/${name}`;
      return reached.has(pointer) ? [[name, all.get(pointer)!.value]] : [];
    });
    return [section, Object.fromEntries(kept)];
  });
  return { ...rest, components: Object.fromEntries(sections) };
}
