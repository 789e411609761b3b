// OpenAPI 3.0's spellings in JSON Schema's words. Sloppy 3.1 documents use them too, so the
// conversion looks at the keyword, not at the version; only `$ref` siblings differ by version.

import { isObject, type Json } from "../ground/json.ts";
import type { Work } from "./normalize.ts";
import { type Mutable, visitSchemas } from "./walk.ts";

export function convertSchemas(work: Work): void {
  const siblingsCount = !String(work.root["openapi"]).startsWith("3.0");
  visitSchemas(work.root, {
    schema: ({ schema, replace }) => {
      if (typeof schema["$ref"] === "string" && !siblingsCount) dropSiblings(schema);
      exclusiveBounds(schema);
      exampleToExamples(schema);
      if (schema["nullable"] === true) replace(withNull(schema));
      delete schema["nullable"];
    },
  });
}

/** In 3.0 everything beside `$ref` is ignored; in 3.1 it counts, so it must go. */
function dropSiblings(schema: Mutable): void {
  for (const key of Object.keys(schema)) {
    if (key !== "$ref" && key !== "nullable") delete schema[key];
  }
}

function exclusiveBounds(schema: Mutable): void {
  for (const [exclusive, bound] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    if (typeof schema[exclusive] !== "boolean") continue;
    if (schema[exclusive] && typeof schema[bound] === "number") {
      schema[exclusive] = schema[bound];
      delete schema[bound];
    } else {
      delete schema[exclusive];
    }
  }
}

function exampleToExamples(schema: Mutable): void {
  if (!Object.hasOwn(schema, "example")) return;
  if (!Array.isArray(schema["examples"])) schema["examples"] = [schema["example"] as Json];
  delete schema["example"];
}

/**
 * `nullable: true` with a type adds `null` to it (and to its enum, where everyone means it);
 * on a reference or a composition it becomes a union with null.
 */
function withNull(schema: Mutable): Mutable {
  const { nullable: _, ...rest } = schema;
  const type = rest["type"];
  const isComposed = ["$ref", "allOf", "anyOf", "oneOf"].some((key) => key in rest);
  if (!isComposed && (typeof type === "string" || Array.isArray(type))) {
    const types = new Set([...(Array.isArray(type) ? type : [type]), "null"]);
    const values = rest["enum"];
    return {
      ...rest,
      type: [...types],
      ...(Array.isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {}),
    };
  }
  if (!isComposed && Array.isArray(rest["enum"])) {
    return rest["enum"].includes(null) ? rest : { ...rest, enum: [...rest["enum"], null] };
  }
  const outer = Object.fromEntries(
    annotations.flatMap((key) => (key in rest ? [[key, rest[key]]] : [])),
  );
  const core = Object.fromEntries(Object.entries(rest).filter(([key]) => !(key in outer)));
  if (Object.keys(core).length === 0) return rest;
  return { ...outer, anyOf: [...flatBranches(core), { type: "null" }] };
}

/** What is said of the value as a whole, null or not. */
const annotations = [
  "title",
  "description",
  "deprecated",
  "readOnly",
  "writeOnly",
  "default",
  "examples",
];

/** A plain `anyOf` takes null as one more branch; anything else becomes the other branch. */
function flatBranches(core: Mutable): Json[] {
  const keys = Object.keys(core);
  if (keys.length === 1 && Array.isArray(core["anyOf"])) return [...core["anyOf"]];
  const parts = core["allOf"];
  if (keys.length === 1 && Array.isArray(parts) && parts.length === 1 && isObject(parts[0]))
    return [parts[0]];
  return [core as Json];
}
