// `allOf: [{ $ref: Base }], required: [prompt]` makes a property required that only a part defines.
// Later phases read a required name where its property stands: a part written in place is told to
// require it, and the definition of a shared part is repeated beside `required`.

import {
  isObject,
  type Json,
  type JsonObject,
  own,
  ownArray,
  ownObject,
  ownString,
} from "../ground/json.ts";
import { childPointer, formatPointer } from "../ground/location.ts";
import type { Work } from "./normalize.ts";
import { findAt } from "./openapi.ts";
import { type Mutable, visitSchemas } from "./walk.ts";

interface Definition {
  readonly schema: Json;
  readonly pointer: string;
  /** True when the part that defines it requires it already. */
  readonly required: boolean;
}

export function restateRequired(work: Work): void {
  const root = work.root as JsonObject;
  visitSchemas(work.root, {
    schema: ({ schema, path }) => {
      const parts = ownArray(schema as JsonObject, "allOf");
      if (parts.length === 0 && typeof schema["$ref"] !== "string") return;
      const missing = missingNames(schema as JsonObject, parts);
      for (const name of missing) if (requireInPart(parts, name)) missing.delete(name);
      if (missing.size === 0) return;
      const pointer = formatPointer(path);
      const restated = [...missing].flatMap((name): [string, Json][] => {
        const found = findProperty(
          root,
          { schema: schema as JsonObject, pointer },
          name,
          new Set(),
        );
        if (!found || found.required) return [];
        work.moved.set(childPointer(pointer, "properties", name), found.pointer);
        return [[name, structuredClone(found.schema)]];
      });
      if (restated.length > 0) restate(schema, restated);
    },
  });
}

/** Names required here, or by a part that is written in place, without being defined there. */
function missingNames(schema: JsonObject, parts: readonly Json[]): Set<string> {
  const inline = parts.filter((part): part is JsonObject => isObject(part) && !("$ref" in part));
  return new Set(
    [schema, ...inline].flatMap((part) => {
      const properties = ownObject(part, "properties") ?? {};
      return ownArray(part, "required").filter(
        (name): name is string => typeof name === "string" && !Object.hasOwn(properties, name),
      );
    }),
  );
}

/** A part written in place that defines the property can require it itself. */
function requireInPart(parts: readonly Json[], name: string): boolean {
  const part = parts.find(
    (item) => isObject(item) && Object.hasOwn(ownObject(item, "properties") ?? {}, name),
  );
  if (!isObject(part)) return false;
  const required = ownArray(part, "required");
  if (!required.includes(name)) (part as Mutable)["required"] = [...required, name];
  return true;
}

interface Place {
  readonly schema: JsonObject;
  readonly pointer: string;
}

function findProperty(
  root: JsonObject,
  place: Place,
  name: string,
  seen: Set<JsonObject>,
): Definition | null {
  const { schema, pointer } = place;
  if (seen.has(schema)) return null;
  seen.add(schema);
  const defined = own(ownObject(schema, "properties") ?? {}, name);
  if (defined !== undefined) {
    const required = ownArray(schema, "required").includes(name);
    return { schema: defined, pointer: childPointer(pointer, "properties", name), required };
  }
  for (const part of partsOf(root, place)) {
    const found = findProperty(root, part, name, seen);
    if (found) return found;
  }
  return null;
}

function partsOf(root: JsonObject, { schema, pointer }: Place): Place[] {
  const reference = ownString(schema, "$ref");
  const target = reference === null ? undefined : findAt(root, reference);
  const inline = ownArray(schema, "allOf").flatMap((part, i): Place[] =>
    isObject(part) ? [{ schema: part, pointer: childPointer(pointer, "allOf", i) }] : [],
  );
  return isObject(target) ? [{ schema: target, pointer: reference! }, ...inline] : inline;
}

function restate(schema: Mutable, restated: readonly [string, Json][]): void {
  const properties = ownObject(schema as JsonObject, "properties") ?? {};
  const required = ownArray(schema as JsonObject, "required");
  schema["properties"] = Object.fromEntries([...Object.entries(properties), ...restated]);
  schema["required"] = [...new Set([...required, ...restated.map(([name]) => name)])];
}
