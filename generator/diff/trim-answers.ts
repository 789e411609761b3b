// What answers hold that is the same in both documents and leads to nothing that changed: examples,
// and properties of plain objects. Requests keep all of theirs, because a migration note shows a
// whole call; so do the branches of unions, because they are told apart by their properties.

import { isObject, type Json, type JsonObject, own, ownArray, ownObject } from "../ground/json.ts";

/** Whether a part of a document refers to something that changed. */
export type Touches = (part: Json) => boolean;

/** Media types of an answer that is the same in both documents. */
export function trimAnswer(answer: Json, touches: Touches): Json {
  const content = isObject(answer) ? ownObject(answer, "content") : null;
  if (!content) return answer;
  const trimmed = Object.entries(content).map(([type, media]): [string, Json] => [
    type,
    isObject(media) ? trimMedia(media, touches) : media,
  ]);
  return { ...(answer as JsonObject), content: Object.fromEntries(trimmed) };
}

function trimMedia(media: JsonObject, touches: Touches): JsonObject {
  const kept = Object.entries(media).flatMap(([key, part]): [string, Json][] => {
    if (key === "schema") return [[key, trimSchema(part, touches)]];
    const isExample = key === "example" || key === "examples";
    return isExample && !touches(part) ? [] : [[key, part]];
  });
  return Object.fromEntries(kept);
}

/** A schema that is the same in both documents and that nothing sends. */
export function trimSchema(schema: Json, touches: Touches): Json {
  if (!isObject(schema) || unions.some((key) => own(schema, key) !== undefined)) return schema;
  const items = own(schema, "items");
  const whole = items === undefined ? schema : { ...schema, items: trimSchema(items, touches) };
  const properties = ownObject(schema, "properties");
  if (!properties) return whole;
  const kept = Object.entries(properties).filter(([, property]) => touches(property));
  const names = new Set(kept.map(([name]) => name));
  const { example: _one, examples: _all, ...rest } = whole;
  return {
    ...rest,
    properties: Object.fromEntries(
      kept.map(([name, property]) => [name, trimSchema(property, touches)]),
    ),
    ...(own(schema, "required") === undefined
      ? {}
      : { required: ownArray(schema, "required").filter((name) => names.has(String(name))) }),
  };
}

const unions = ["allOf", "oneOf", "anyOf", "not", "if", "discriminator", "dependentSchemas"];

/** The components that stand in a union somewhere, and so have to keep what tells them apart. */
export function branchesIn(value: Json, found: Set<string> = new Set()): ReadonlySet<string> {
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === "object") branchesIn(item, found);
    return found;
  }
  if (!isObject(value)) return found;
  for (const key of Object.keys(value)) {
    const part = value[key]!;
    if (typeof part !== "object") continue;
    if (unions.includes(key)) referencesBelow(part, found);
    branchesIn(part, found);
  }
  return found;
}

function referencesBelow(value: Json, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) referencesBelow(item, found);
  } else if (isObject(value)) {
    for (const key of Object.keys(value)) {
      const part = value[key]!;
      if (key === "$ref" && typeof part === "string") found.add(part);
      else if (typeof part === "object") referencesBelow(part, found);
    }
  }
}
