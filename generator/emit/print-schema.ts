// The only file that knows openapi-typescript. It hands over a document that we have normalised
// and checked ourselves, so the package's own two walks over it (half of its time) are skipped:
// its exported transforms are called directly.

import { createRequire } from "node:module";
import type { JsonObject } from "../ground/json.ts";
import { adaptDocument } from "./adapt-document.ts";

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
  const adapted = adaptDocument(document);
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
