// Single edits of a schema: the rows of the table of checks, and their inverses, as operators.

import { isObject, type Json, type JsonObject, own, ownArray, ownObject } from "../ground/json.ts";
import type { Random } from "./oracle-random.ts";
import { branch, type OracleDocument, patterns, randomScalar, words } from "./oracle-schemas.ts";

export interface Mutation {
  readonly operator: string;
  readonly document: OracleDocument;
}

/** Gives the edited node, or null where the operator has nothing to edit. */
export type Operator = (node: JsonObject, random: Random, document: OracleDocument) => Json | null;

export function mutate(
  document: OracleDocument,
  random: Random,
  operators: Readonly<Record<string, Operator>> = allOperators,
): Mutation {
  const nodes = nodesOf(document);
  const list = Object.entries(operators);
  // Each operator gets its turn, however few nodes it fits; descriptions can be edited anywhere.
  for (;;) {
    const [operator, edit] = random.pick(list);
    for (const path of random.shuffled(nodes)) {
      const edited = edit(nodeAt(document, path), random, document);
      if (edited !== null) return { operator, document: replaced(document, path, edited) };
    }
  }
}

type Path = readonly (string | number)[];

/** Every place that holds a schema. */
function nodesOf({ root, components }: OracleDocument): Path[] {
  return [
    ...below(root, ["root"]),
    // An edit of what nothing refers to would be judged alike by anyone.
    ...Object.entries(components)
      .filter(([name]) => JSON.stringify(root).includes(`schemas/${name}"`))
      .flatMap(([name, schema]) => below(schema, ["components", name])),
  ];
}

function below(node: Json, path: Path): Path[] {
  if (!isObject(node)) return [];
  const properties = Object.entries(ownObject(node, "properties") ?? {});
  return [
    path,
    ...properties.flatMap(([name, schema]) => below(schema, [...path, "properties", name])),
    ...["items", "additionalProperties"].flatMap((key) =>
      below(own(node, key) ?? null, [...path, key]),
    ),
    ...["allOf", "oneOf", "anyOf"].flatMap((key) =>
      ownArray(node, key).flatMap((part, i) => below(part, [...path, key, i])),
    ),
  ];
}

function nodeAt(document: OracleDocument, path: Path): JsonObject {
  let node: Json = document as unknown as Json;
  for (const key of path) node = (node as Record<string | number, Json>)[key]!;
  return node as JsonObject;
}

function replaced(document: OracleDocument, path: Path, value: Json): OracleDocument {
  const inside = (node: Json, [key, ...rest]: Path): Json => {
    if (key === undefined) return value;
    if (Array.isArray(node)) return node.map((item, i) => (i === key ? inside(item, rest) : item));
    const object = node as JsonObject;
    return { ...object, [key]: inside(object[key]!, rest) };
  };
  return inside(document as unknown as Json, path) as unknown as OracleDocument;
}

const typed = (node: JsonObject, type: string) => node["type"] === type && !("enum" in node);

function set(node: JsonObject, part: JsonObject): JsonObject {
  return { ...node, ...part };
}

function drop(node: JsonObject, key: string): JsonObject | null {
  if (!Object.hasOwn(node, key)) return null;
  const { [key]: _, ...rest } = node;
  return rest;
}

function shift(key: string, by: number): Operator {
  return (node) => {
    const value = own(node, key);
    return typeof value === "number" && value + by >= 0 ? set(node, { [key]: value + by }) : null;
  };
}

function introduce(type: string, part: (random: Random) => JsonObject): Operator {
  return (node, random) => {
    const added = part(random);
    const fresh = Object.keys(added).every((key) => !Object.hasOwn(node, key));
    return typed(node, type) && fresh ? set(node, added) : null;
  };
}

const constraints: Readonly<Record<string, Operator>> = {
  "maximum raised": shift("maximum", 2),
  "maximum lowered": shift("maximum", -1),
  "minimum raised": shift("minimum", 1),
  "minimum lowered": shift("minimum", -1),
  "maxLength raised": shift("maxLength", 2),
  "maxLength lowered": shift("maxLength", -1),
  "minLength raised": shift("minLength", 1),
  "minLength lowered": shift("minLength", -1),
  "maxItems raised": shift("maxItems", 1),
  "maxItems lowered": shift("maxItems", -1),
  "minItems raised": shift("minItems", 1),
  "minItems lowered": shift("minItems", -1),
  "maximum introduced": introduce("integer", (random) => ({ maximum: 6 + random.whole(9) })),
  "minimum introduced": introduce("number", () => ({ minimum: 1 })),
  "maxLength introduced": introduce("string", () => ({ maxLength: 6 })),
  "minLength introduced": introduce("string", () => ({ minLength: 2 })),
  "pattern introduced": introduce("string", (random) => ({ pattern: random.pick(patterns) })),
  "step introduced": introduce("integer", () => ({ multipleOf: 3 })),
  "distinct items introduced": introduce("array", () => ({ uniqueItems: true })),
  "step doubled": (node) => {
    const step = own(node, "multipleOf");
    return typeof step === "number" ? set(node, { multipleOf: step * 2 }) : null;
  },
  "step halved": (node) => {
    const step = own(node, "multipleOf");
    return typeof step === "number" ? set(node, { multipleOf: step / 2 }) : null;
  },
  "limit dropped": (node, random) =>
    drop(
      node,
      random.pick([
        "maximum",
        "minimum",
        "exclusiveMinimum",
        "multipleOf",
        "minLength",
        "maxLength",
        "pattern",
        "minItems",
        "maxItems",
        "uniqueItems",
      ]),
    ),
};

const values: Readonly<Record<string, Operator>> = {
  "enum value added": (node) => {
    const list = ownArray(node, "enum");
    return list.length > 0 ? set(node, { enum: [...list, "z"] }) : null;
  },
  "enum value removed": (node, random) => {
    const list = ownArray(node, "enum");
    if (list.length < 2) return null;
    const gone = random.whole(list.length);
    return set(node, { enum: list.filter((_, i) => i !== gone) });
  },
  "enum lifted": (node) => drop(node, "enum"),
  "enum introduced": introduce("string", () => ({ enum: [...words] })),
  "const changed": (node) =>
    own(node, "const") === undefined ? null : set(node, { const: "other" }),
  "default changed": (node, random) =>
    "type" in node ? set(node, { default: random.whole(9) }) : null,
};

const types: Readonly<Record<string, Operator>> = {
  "integer to number": (node) => (typed(node, "integer") ? set(node, { type: "number" }) : null),
  "number to integer": (node) => (typed(node, "number") ? set(node, { type: "integer" }) : null),
  "string to integer": (node) => (typed(node, "string") ? { type: "integer" } : null),
  "boolean to string": (node) => (typed(node, "boolean") ? { type: "string" } : null),
  "null allowed": (node) =>
    typeof node["type"] === "string" && !("enum" in node)
      ? set(node, { type: [node["type"], "null"] })
      : null,
  "null refused": (node) => {
    const list = ownArray(node, "type");
    return list.length === 2 && list[1] === "null" ? set(node, { type: list[0]! }) : null;
  },
  "type added": (node) =>
    typed(node, "boolean") ? set(node, { type: ["boolean", "integer"] }) : null,
  "anything allowed": (node) => ("type" in node && node["type"] !== "object" ? {} : null),
  "anything no longer": (node, random) =>
    Object.keys(node).length === 0 ? randomScalar(random) : null,
};

const properties: Readonly<Record<string, Operator>> = {
  "optional property added": (node, random) => addProperty(node, random, false),
  "required property added": (node, random) => addProperty(node, random, true),
  "property removed": (node, random) => {
    const named = Object.entries(ownObject(node, "properties") ?? {});
    if (named.length === 0) return null;
    const [gone] = random.pick(named);
    const required = ownArray(node, "required").filter((name) => name !== gone);
    const kept = Object.fromEntries(named.filter(([name]) => name !== gone));
    return set(node, { properties: kept, required });
  },
  "became required": (node, random) => {
    const required = ownArray(node, "required");
    const free = Object.keys(ownObject(node, "properties") ?? {}).filter(
      (name) => !required.includes(name),
    );
    return free.length > 0 ? set(node, { required: [...required, random.pick(free)] }) : null;
  },
  "became optional": (node, random) => {
    const required = ownArray(node, "required");
    if (required.length === 0) return null;
    const freed = random.pick(required);
    return set(node, { required: required.filter((name) => name !== freed) });
  },
  "object closed": (node) =>
    node["type"] === "object" && own(node, "additionalProperties") !== false
      ? set(node, { additionalProperties: false })
      : null,
  "object opened": (node) =>
    own(node, "additionalProperties") === false ? set(node, { additionalProperties: true }) : null,
};

function addProperty(node: JsonObject, random: Random, required: boolean): JsonObject | null {
  const named = ownObject(node, "properties");
  if (!named || Object.hasOwn(named, "added")) return null;
  const list = ownArray(node, "required");
  return set(node, {
    properties: { ...named, added: randomScalar(random) },
    required: required ? [...list, "added"] : list,
  });
}

const unions: Readonly<Record<string, Operator>> = {
  "branch added": (node, random) => {
    const branches = ownArray(node, "oneOf");
    return branches.length > 0
      ? set(node, { oneOf: [...branches, branch(random, "video", 0)] })
      : null;
  },
  "branch removed": (node, random) => {
    const branches = ownArray(node, "oneOf");
    if (branches.length < 2) return null;
    const gone = random.whole(branches.length);
    return set(node, { oneOf: branches.filter((_, i) => i !== gone) });
  },
};

/** Rewrites without meaning: nothing may be reported, or a patch at most. */
export const rewrites: Readonly<Record<string, Operator>> = {
  "description edited": (node) =>
    "$ref" in node ? null : set(node, { description: "Other words." }),
  "wrapped in allOf": (node) => ({ allOf: [node] }),
  "null spelled with anyOf": (node) => {
    const list = ownArray(node, "type");
    if (list.length !== 2 || list[1] !== "null") return null;
    return { anyOf: [{ ...node, type: list[0]! }, { type: "null" }] };
  },
  "order shuffled": (node, random) => {
    const named = ownObject(node, "properties");
    if (!named) return null;
    const shuffled = Object.fromEntries(random.shuffled(Object.entries(named)));
    return set(node, {
      properties: shuffled,
      required: random.shuffled(ownArray(node, "required")),
    });
  },
  "branches shuffled": (node, random) => {
    const branches = ownArray(node, "oneOf");
    return branches.length > 1 ? set(node, { oneOf: random.shuffled(branches) }) : null;
  },
  "reference inlined": (node, _, { components }) => {
    const name =
      String(own(node, "$ref") ?? "")
        .split("/")
        .at(-1) ?? "";
    return Object.hasOwn(components, name) ? components[name]! : null;
  },
};

const allOperators: Readonly<Record<string, Operator>> = {
  ...constraints,
  ...values,
  ...types,
  ...properties,
  ...unions,
  ...rewrites,
};
