// Writes a discriminator's values into the branches themselves, as `const`. Then the union says
// on its own what tells its branches apart, and nothing depends on `mapping`, which tools read
// differently (one of them drops values with it).

import {
  byCodeUnit,
  isObject,
  type Json,
  type JsonObject,
  ownArray,
  ownObject,
  ownString,
} from "../ground/json.ts";
import type { Work } from "./normalize.ts";
import { findAt, schemaName } from "./openapi.ts";
import { type Mutable, visitSchemas } from "./walk.ts";

export function markBranches(work: Work): void {
  const values = collectValues(work.root);
  for (const [key, found] of values) {
    const [name, property] = JSON.parse(key) as [string, string];
    const schema = findAt(work.root as Json, `#/components/schemas/${name}`);
    if (isObject(schema)) mark(schema as Mutable, property, [...found].sort(byCodeUnit));
  }
}

/** Per branch and property, every value that some union maps to it. */
function collectValues(root: Mutable): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  visitSchemas(root, {
    schema: ({ schema }) => {
      const discriminator = ownObject(schema as JsonObject, "discriminator");
      const property = discriminator && ownString(discriminator, "propertyName");
      if (!discriminator || !property) return;
      const mapped = mappedValues(discriminator);
      for (const branch of [
        ...ownArray(schema as JsonObject, "oneOf"),
        ...ownArray(schema as JsonObject, "anyOf"),
      ]) {
        const name = isObject(branch) ? schemaName(String(branch["$ref"])) : null;
        if (name === null) continue;
        const key = JSON.stringify([name, property]);
        const set = values.get(key) ?? new Set<string>();
        // Without a mapping the specification makes the component's name the value.
        for (const value of mapped.get(name) ?? [name]) set.add(value);
        values.set(key, set);
      }
    },
  });
  return values;
}

function mappedValues(discriminator: JsonObject): Map<string, string[]> {
  const byBranch = new Map<string, string[]>();
  for (const [value, target] of Object.entries(ownObject(discriminator, "mapping") ?? {})) {
    if (typeof target !== "string") continue;
    const name = schemaName(target) ?? target;
    byBranch.set(name, [...(byBranch.get(name) ?? []), value]);
  }
  return byBranch;
}

/** Only a property that is plain text takes the values: one with an enum knows better. */
function mark(schema: Mutable, property: string, values: readonly string[]): void {
  const properties = ownObject(schema as JsonObject, "properties");
  const target =
    properties && Object.hasOwn(properties, property) ? properties[property] : undefined;
  if (!isObject(target) || target["type"] !== "string" || "enum" in target || "const" in target)
    return;
  if (values.length === 1) (target as Mutable)["const"] = values[0];
  else (target as Mutable)["enum"] = [...values];
}
