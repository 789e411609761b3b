// The only file that knows openapi-typescript. It hands over a document that we have normalised
// and checked ourselves, so the package's own two walks over it (half of its time) are skipped:
// its exported transforms are called directly.

import { createRequire } from "node:module";
import { isObject, type Json, type JsonObject, ownArray, ownObject, ownString } from "../ground/json.ts";

interface OpenApiTypescript {
  transformSchema(document: JsonObject, context: object): unknown[];
  astToString(nodes: unknown[], options: { fileName: string }): string;
  resolveRef(document: JsonObject, reference: string, options: { silent: boolean }): unknown;
}

/**
 * TypeScript source of a document's `paths`, `webhooks`, `components` and `operations`.
 * Heavy: loads the TypeScript compiler on first use (about 0.5 s).
 */
export function printSchema(document: JsonObject): string {
  const require = createRequire(import.meta.url);
  // The CommonJS build: importing it as a module would scan nine megabytes for export names.
  const library = require("openapi-typescript") as OpenApiTypescript;
  const adapted = adapt(document) as JsonObject;
  const injectFooter: unknown[] = [];
  const nodes = library.transformSchema(adapted, {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    // Branches carry their values already; the scan would drop some of them.
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: false,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter,
    makePathsEnum: false,
    pathParamsAsTypes: false,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    resolve: (reference: string) => library.resolveRef(adapted, reference, { silent: true }),
  });
  return library.astToString(nodes, { fileName: "schema.ts" });
}

/**
 * The document in the spellings that openapi-typescript reads as they are meant. Each case below
 * is one that it types wrongly: an open object as an empty one, a composition beside properties
 * as a union with them, `$ref` siblings as nothing.
 */
function adapt(node: Json, isSchemaMap = false): Json {
  if (Array.isArray(node)) return node.map((item) => adapt(item));
  if (!isObject(node)) return node;
  const entries = Object.entries(node)
    .filter(([key]) => isSchemaMap || !dropped.has(key))
    .map(([key, value]): [string, Json] => {
      if (!isSchemaMap && verbatim.has(key)) return [key, value];
      return [key, adapt(value, !isSchemaMap && schemaMaps.has(key))];
    });
  const copy = Object.fromEntries(entries);
  return isSchemaMap ? copy : adaptSchema(copy);
}

/** Values, in which nothing is a schema. */
const verbatim = new Set(["example", "examples", "default", "enum", "const", "required"]);
const schemaMaps = new Set(["properties", "patternProperties", "schemas"]);
/** Definitions have been made components; discriminators have been written into the branches. */
const dropped = new Set(["$defs", "definitions", "discriminator"]);

function adaptSchema(schema: JsonObject): JsonObject {
  const composed = ["allOf", "anyOf", "oneOf"].some((key) => Array.isArray(schema[key]));
  if (schema["type"] === "object" && !composed && !("$ref" in schema)) {
    const silent = !("additionalProperties" in schema) && !("patternProperties" in schema);
    const bare = Object.keys(ownObject(schema, "properties") ?? {}).length === 0 && !("enum" in schema);
    return silent && bare ? { ...schema, additionalProperties: true } : schema;
  }
  if (Array.isArray(schema["anyOf"]) && "properties" in schema) {
    const { anyOf, ...rest } = schema;
    return { allOf: [rest, { anyOf: anyOf! }] };
  }
  const reference = ownString(schema, "$ref");
  if (reference !== null && ("properties" in schema || ownArray(schema, "allOf").length > 0)) {
    const { $ref, ...rest } = schema;
    return { allOf: [{ $ref: $ref! }, rest] };
  }
  return schema;
}
