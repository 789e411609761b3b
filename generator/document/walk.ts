// Visits every schema of an OpenAPI document, and nothing that only looks like one: examples,
// defaults, enums and extensions are values. Depth was limited when the document was read.

import { isObject, type Json } from "../ground/json.ts";
import type { PointerPart } from "../ground/location.ts";
import { methodsOf32 } from "./openapi.ts";

/** A document that a phase has copied and may change. */
export interface Mutable {
  [key: string]: Json | Mutable | undefined;
}

export interface SchemaVisit {
  readonly schema: Mutable;
  /** Where it stands. Shared between visits: copy it to keep it. */
  readonly path: readonly PointerPart[];
  /** Puts another schema in its place. */
  replace(schema: Mutable): void;
}

export interface Visitor {
  /** Before its parts are visited; parts of a replaced schema are visited instead. */
  readonly schema?: (visit: SchemaVisit) => void;
  /** Any node that may hold `$ref` but is no schema: parameters, responses, headers, path items. */
  readonly node?: (node: Mutable, path: readonly PointerPart[]) => void;
}

const schemaMaps = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"];
const schemaLists = ["allOf", "anyOf", "oneOf", "prefixItems"];
const singleSchemas = [
  "items",
  "additionalProperties",
  "unevaluatedProperties",
  "unevaluatedItems",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "propertyNames",
  "contentSchema",
];
const holdsSchemas = new Set([...schemaMaps, ...schemaLists, ...singleSchemas]);

export function visitSchemas(root: Mutable, visitor: Visitor): void {
  const path: PointerPart[] = [];

  const at = (key: PointerPart, visit: () => void) => {
    path.push(key);
    visit();
    path.pop();
  };
  const eachObject = (
    holder: Mutable,
    key: string,
    visit: (node: Mutable, name: string) => void,
  ) => {
    const map = holder[key];
    if (!isObject(map)) return;
    path.push(key);
    for (const name of Object.keys(map)) {
      const node = map[name];
      if (!isObject(node)) continue;
      path.push(name);
      visit(node as Mutable, name);
      path.pop();
    }
    path.pop();
  };

  const schemaAt = (holder: Mutable, key: string | number) => {
    const container = holder as Record<string | number, unknown>;
    if (!Object.hasOwn(holder, key)) return;
    const schema = container[key];
    if (!isObject(schema)) return;
    path.push(key);
    visitor.schema?.({
      schema: schema as Mutable,
      path,
      replace: (other) => {
        container[key] = other;
      },
    });
    schemaParts(container[key] as Mutable);
    path.pop();
  };
  const schemasIn = (key: string, map: Mutable) => {
    path.push(key);
    for (const name of Object.keys(map)) schemaAt(map, name);
    path.pop();
  };
  const schemaParts = (schema: Mutable) => {
    // Most schemas are bare words: one look at their keys then says that nothing is below them.
    let holds = false;
    for (const key in schema) holds ||= holdsSchemas.has(key);
    if (!holds) return;
    for (const key of schemaMaps) {
      const map = Object.hasOwn(schema, key) ? schema[key] : undefined;
      if (isObject(map)) schemasIn(key, map as Mutable);
    }
    for (const key of schemaLists) {
      const list = Object.hasOwn(schema, key) ? schema[key] : undefined;
      // A list is visited as a map of its indices.
      if (Array.isArray(list)) schemasIn(key, list as unknown as Mutable);
    }
    for (const key of singleSchemas) schemaAt(schema, key);
  };

  const content = (holder: Mutable) =>
    eachObject(holder, "content", (media) => {
      schemaAt(media, "schema");
      schemaAt(media, "itemSchema");
      eachObject(media, "encoding", (encoding) => eachObject(encoding, "headers", header));
    });
  const header = (node: Mutable) => {
    visitor.node?.(node, path);
    schemaAt(node, "schema");
    content(node);
  };
  const parameters = (holder: Mutable) => {
    const list = holder["parameters"];
    if (!Array.isArray(list)) return;
    at("parameters", () =>
      list.forEach((node, i) => {
        if (isObject(node)) at(i, () => header(node as Mutable));
      }),
    );
  };
  const body = (node: Mutable) => {
    visitor.node?.(node, path);
    content(node);
  };
  const response = (node: Mutable) => {
    visitor.node?.(node, path);
    eachObject(node, "headers", header);
    content(node);
  };
  const operation = (node: Mutable) => {
    parameters(node);
    if (isObject(node["requestBody"]))
      at("requestBody", () => body(node["requestBody"] as Mutable));
    eachObject(node, "responses", response);
    eachObject(node, "callbacks", callback);
  };
  const pathItem = (node: Mutable) => {
    visitor.node?.(node, path);
    parameters(node);
    for (const method of methodsOf32) {
      if (isObject(node[method])) at(method, () => operation(node[method] as Mutable));
    }
    eachObject(node, "additionalOperations", operation);
  };
  const callback = (node: Mutable) => {
    visitor.node?.(node, path);
    for (const [expression, item] of Object.entries(node)) {
      if (isObject(item) && expression !== "$ref") at(expression, () => pathItem(item as Mutable));
    }
  };

  eachObject(root, "paths", pathItem);
  eachObject(root, "webhooks", pathItem);
  const components = root["components"];
  if (!isObject(components)) return;
  at("components", () => {
    const parts = components as Mutable;
    const schemas = parts["schemas"];
    if (isObject(schemas)) schemasIn("schemas", schemas as Mutable);
    eachObject(parts, "parameters", header);
    eachObject(parts, "headers", header);
    eachObject(parts, "requestBodies", body);
    eachObject(parts, "responses", response);
    eachObject(parts, "callbacks", callback);
    eachObject(parts, "pathItems", pathItem);
  });
}
