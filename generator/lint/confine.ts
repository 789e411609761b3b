// Redocly opens whatever file or address a reference names, wherever the word stands: even in an
// example, and in the mapping of a discriminator. A copy without such references is linted.

import { isObject, type Json, type JsonObject } from "../ground/json.ts";

/** Equal to the document but for references that lead out of it; every pointer stays valid. */
export function confineReferences(document: Json): Json {
  if (Array.isArray(document)) return document.map(confineReferences);
  if (!isObject(document)) return document;
  const entries = Object.entries(document)
    .filter(([key, value]) => !(referring.has(key) && typeof value === "string" && leadsOut(value)))
    .map(([key, value]) => [
      key,
      key === "mapping" ? confineMapping(value) : confineReferences(value),
    ]);
  return Object.fromEntries(entries) as JsonObject;
}

const referring = new Set(["$ref", "$dynamicRef", "operationRef", "externalValue"]);

function confineMapping(mapping: Json): Json {
  if (!isObject(mapping)) return confineReferences(mapping);
  const entries = Object.entries(mapping)
    .filter(([, value]) => typeof value !== "string" || !leadsOut(value) || isComponentName(value))
    .map(([key, value]) => [key, confineReferences(value)]);
  return Object.fromEntries(entries) as JsonObject;
}

function leadsOut(reference: string): boolean {
  return !reference.startsWith("#");
}

/** A mapping may name a component without a pointer. */
function isComponentName(reference: string): boolean {
  return /^[A-Za-z0-9_-]+$/.test(reference);
}
