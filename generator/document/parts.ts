// The parts of an OpenAPI document by what they are. A table says which key leads to which kind
// of part; a walk over it reaches everything that may hold a reference or a name, and nothing
// that only looks so: examples, defaults, enums and extensions are values, and a property may be
// called "example" or "$ref".

import { isObject } from "../ground/json.ts";
import type { PointerPart } from "../ground/location.ts";
import { methodsOf32 } from "./openapi.ts";
import type { Mutable } from "./walk.ts";

export type PartKind =
  | "callback"
  | "components"
  | "discriminator"
  | "document"
  | "encoding"
  | "example"
  | "header"
  | "link"
  | "media"
  | "operation"
  | "parameter"
  | "pathItem"
  | "requestBody"
  | "response"
  | "schema"
  | "securityScheme";

/** How a key holds parts: itself one, a list of them, a map of them, or one or a list. */
type Shape = "one" | "list" | "map" | "any";
type Held = readonly [shape: Shape, kind: PartKind];
type Keys = Readonly<Record<string, Held>>;

const callbacks: Held = ["map", "callback"];
const content: Held = ["map", "media"];
const examples: Held = ["map", "example"];
const headers: Held = ["map", "header"];
const parameters: Held = ["list", "parameter"];
const schema: Held = ["one", "schema"];
const schemas: Held = ["list", "schema"];
const schemaMap: Held = ["map", "schema"];

const table: Readonly<Record<PartKind, Keys>> = {
  document: {
    paths: ["map", "pathItem"],
    webhooks: ["map", "pathItem"],
    components: ["one", "components"],
  },
  components: {
    schemas: schemaMap,
    responses: ["map", "response"],
    parameters: ["map", "parameter"],
    examples,
    requestBodies: ["map", "requestBody"],
    headers,
    securitySchemes: ["map", "securityScheme"],
    links: ["map", "link"],
    callbacks,
    pathItems: ["map", "pathItem"],
    mediaTypes: content,
  },
  pathItem: {
    ...Object.fromEntries(
      methodsOf32.map((method): [string, Held] => [method, ["one", "operation"]]),
    ),
    additionalOperations: ["map", "operation"],
    parameters,
  },
  operation: {
    parameters,
    requestBody: ["one", "requestBody"],
    responses: ["map", "response"],
    callbacks,
  },
  parameter: { schema, content, examples },
  header: { schema, content, examples },
  requestBody: { content },
  response: { headers, content, links: ["map", "link"] },
  media: {
    schema,
    itemSchema: schema,
    examples,
    encoding: ["map", "encoding"],
    itemEncoding: ["one", "encoding"],
    prefixEncoding: ["list", "encoding"],
  },
  encoding: { headers, encoding: ["map", "encoding"] },
  // Its keys are expressions, each with a path item: `partsOf` knows.
  callback: {},
  link: {},
  example: {},
  securityScheme: {},
  discriminator: {},
  schema: {
    ...keysWith(schemaMap, "properties patternProperties $defs definitions dependentSchemas"),
    ...keysWith(schemas, "allOf anyOf oneOf prefixItems"),
    ...keysWith(
      schema,
      "additionalProperties unevaluatedProperties unevaluatedItems not if then else contains " +
        "propertyNames contentSchema",
    ),
    items: ["any", "schema"],
    discriminator: ["one", "discriminator"],
  },
};

function keysWith(held: Held, keys: string): Keys {
  return Object.fromEntries(keys.split(" ").map((key) => [key, held]));
}

const keysOf = new Map(
  Object.entries(table).map(([kind, keys]) => [kind as PartKind, new Map(Object.entries(keys))]),
);

/** `schemas` → `schema`: what the maps under `components` hold. */
export const componentKinds: ReadonlyMap<string, PartKind> = new Map(
  Object.entries(table.components).map(([section, [, kind]]) => [section, kind]),
);

export interface PartVisit {
  readonly kind: PartKind;
  readonly node: Mutable;
  /** Where it stands. Shared between visits: copy it to keep it. */
  readonly path: readonly PointerPart[];
}

/**
 * Visits a part and all below it, each before what it holds. The visitor may change the node's
 * own keys. Depth was limited when the document was read.
 */
export function visitParts(
  kind: PartKind,
  node: Mutable,
  visit: (part: PartVisit) => void,
  path: PointerPart[] = [],
): void {
  visit({ kind, node, path });
  const descend = (childKind: PartKind, child: unknown, ...parts: PointerPart[]) => {
    if (!isObject(child)) return;
    path.push(...parts);
    visitParts(childKind, child as Mutable, visit, path);
    path.length -= parts.length;
  };
  if (kind === "callback") {
    for (const [expression, item] of Object.entries(node)) {
      if (expression !== "$ref" && !expression.startsWith("x-"))
        descend("pathItem", item, expression);
    }
    return;
  }
  const keys = keysOf.get(kind)!;
  for (const [key, value] of Object.entries(node)) {
    const held = keys.get(key);
    if (held === undefined) continue;
    const [shape, childKind] = held;
    if (Array.isArray(value)) {
      if (shape !== "list" && shape !== "any") continue;
      for (const [i, child] of value.entries()) descend(childKind, child, key, i);
    } else if (shape === "map" && isObject(value)) {
      for (const [name, child] of Object.entries(value)) descend(childKind, child, key, name);
    } else if (shape !== "list") {
      descend(childKind, value, key);
    }
  }
}
