import { describe, expect, it } from "vitest";
import type { Json } from "../ground/json.ts";
import { buildSchema, type Unmodelled } from "./build-schema.ts";

const any = { kind: "any", nullable: false };
const string = { kind: "string", nullable: false };
const ref = { $ref: "#/components/schemas/A" };
const aRef = { kind: "ref", name: "A", nullable: false };
const object = (changes: object = {}) => ({
  kind: "object",
  nullable: false,
  properties: [],
  additional: any,
  additionalStated: false,
  ...changes,
});
const list = (changes: object = {}) => ({
  kind: "array",
  nullable: false,
  prefix: [],
  items: any,
  ...changes,
});
const union = (branches: object[], changes: object = {}) => ({
  kind: "union",
  mode: "anyOf",
  branches,
  discriminator: null,
  nullable: false,
  ...changes,
});

function build(value: Json | undefined) {
  const unmodelled: Unmodelled = new Map();
  return { schema: buildSchema(value, "#/A", { unmodelled }), unmodelled: [...unmodelled.keys()] };
}

describe("buildSchema", () => {
  it.each<[string, Json | undefined, object]>([
    ["nothing", undefined, any],
    ["true", true, any],
    ["false", false, { kind: "never", nullable: false }],
    ["a word", "x", any],
    [
      "text",
      { type: "string", format: "uri", minLength: 1, maxLength: 9, pattern: "^h" },
      { ...string, format: "uri", minLength: 1, maxLength: 9, pattern: "^h" },
    ],
    ["constraints of the wrong type", { type: "string", maxLength: "9", format: 3 }, string],
    ["text or null", { type: ["string", "null"] }, { ...string, nullable: true }],
    [
      "an integer",
      { type: "integer", minimum: 1, exclusiveMaximum: 5, multipleOf: 2 },
      { kind: "integer", nullable: false, minimum: 1, exclusiveMaximum: 5, multipleOf: 2 },
    ],
    ["null", { type: "null" }, { kind: "null", nullable: false }],
    ["constant null", { const: null }, { kind: "null", nullable: false }],
    ["a constant", { const: "a" }, { ...string, enum: ["a"] }],
    ["a constant number", { const: 1 }, { kind: "literal", values: [1], nullable: false }],
    ["a choice", { type: "string", enum: ["a", "b", "a"] }, { ...string, enum: ["a", "b"] }],
    ["a choice with null", { enum: ["a", null] }, { ...string, enum: ["a"], nullable: true }],
    [
      "integers",
      { type: "integer", enum: [1, 2] },
      { kind: "integer", enum: [1, 2], nullable: false },
    ],
    ["both booleans", { enum: [true, false] }, { kind: "boolean", nullable: false }],
    ["one boolean", { enum: [true] }, { kind: "boolean", enum: [true], nullable: false }],
    ["mixed values", { enum: [1, "a"] }, { kind: "literal", values: [1, "a"], nullable: false }],
    ["only null", { enum: [null] }, { kind: "null", nullable: false }],
    [
      "a list",
      { type: "array", items: { type: "string" }, maxItems: 3, uniqueItems: true },
      list({ items: string, maxItems: 3, uniqueItems: true }),
    ],
    [
      "a tuple",
      { prefixItems: [{ type: "string" }], items: false },
      list({ prefix: [string], items: { kind: "never", nullable: false } }),
    ],
    [
      "an object",
      { type: "object", required: ["b"], properties: { a: { type: "string" }, b: ref } },
      object({
        properties: [
          { name: "a", required: false, schema: string },
          { name: "b", required: true, schema: aRef },
        ],
      }),
    ],
    [
      "a closed object",
      { type: "object", additionalProperties: false },
      object({ additional: null, additionalStated: true }),
    ],
    [
      "closed in newer words",
      { type: "object", unevaluatedProperties: false },
      object({ additional: null, additionalStated: true }),
    ],
    [
      "a map",
      { additionalProperties: { type: "string" } },
      object({ additional: string, additionalStated: true }),
    ],
    [
      "keys by pattern",
      { patternProperties: { "^x": { type: "string" } } },
      object({ additional: string, additionalStated: true }),
    ],
    ["a reference", { ...ref, description: "Own." }, { ...aRef, description: "Own." }],
    ["a deep reference", { $ref: "#/components/schemas/A/properties/b" }, any],
    ["one part", { allOf: [ref], description: "Own." }, { ...aRef, description: "Own." }],
    ["parts, one a bare description", { allOf: [ref, { description: "x" }] }, aRef],
    [
      "parts and properties",
      { allOf: [ref], properties: { a: {} } },
      {
        kind: "intersection",
        nullable: false,
        parts: [object({ properties: [{ name: "a", required: false, schema: any }] }), aRef],
      },
    ],
    ["an empty object beside parts", { type: "object", allOf: [ref] }, aRef],
    ["either", { anyOf: [ref, { type: "string" }] }, union([aRef, string])],
    [
      "one of, told apart",
      { oneOf: [ref, { type: "string" }], discriminator: { propertyName: "kind" } },
      union([aRef, string], { mode: "oneOf", discriminator: "kind" }),
    ],
    ["either or null", { anyOf: [ref, { type: "null" }] }, { ...aRef, nullable: true }],
    [
      "these and others",
      { anyOf: [{ enum: ["a"] }, { type: "string" }] },
      { ...string, enum: ["a"], open: true },
    ],
    [
      "several types",
      { type: ["string", "integer", "null"] },
      union([string, { kind: "integer", nullable: false }], { nullable: true }),
    ],
    [
      "what is said of it",
      {
        type: "string",
        title: " T ",
        description: "",
        default: null,
        examples: ["a"],
        deprecated: true,
        readOnly: false,
      },
      { ...string, title: "T", default: null, examples: ["a"], deprecated: true },
    ],
  ])("%s", (_, given, want) => {
    expect(build(given)).toEqual({ schema: want, unmodelled: [] });
  });

  it("counts what it cannot follow", () => {
    const { schema, unmodelled } = build({ type: "string", not: { const: "a" } });
    expect(schema).toEqual(string);
    expect(unmodelled).toEqual(["not"]);
    expect(build({ type: "file" })).toEqual({ schema: any, unmodelled: ['type "file"'] });
  });

  it("takes property names for names", () => {
    const properties = JSON.parse(
      '{"__proto__": {"type": "string"}, "constructor": {"type": "string"}}',
    ) as Json;
    expect(build({ type: "object", properties }).schema).toEqual(
      object({
        properties: ["__proto__", "constructor"].map((name) => ({
          name,
          required: false,
          schema: string,
        })),
      }),
    );
  });
});
