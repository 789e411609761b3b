import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../ground/json.ts";
import { adaptDocument, adaptSchema } from "./adapt-document.ts";

const string = { type: "string" };
const empty = { items: {} };

describe("adaptSchema", () => {
  it.each<[string, Json, JsonObject]>([
    ["true fits everything", true, {}],
    ["false fits nothing", false, { enum: [] }],
    ["what is no schema says nothing", ["x"], {}],
    [
      "a plain schema stays",
      { type: "string", description: "A word." },
      { type: "string", description: "A word." },
    ],
    ["a silent object is open", { type: "object" }, { type: "object", additionalProperties: true }],
    [
      "so is one that may be null",
      { type: ["object", "null"] },
      { type: ["object", "null"], additionalProperties: true },
    ],
    [
      "a closed object stays closed",
      { type: "object", additionalProperties: false },
      { type: "object" },
    ],
    [
      "an object with properties says nothing of more",
      { type: "object", properties: { a: string }, required: ["a"] },
      { type: "object", properties: { a: string }, required: ["a"] },
    ],
    [
      "an evident type is stated",
      { properties: { a: string } },
      { type: "object", properties: { a: string } },
    ],
    ["text is evident", { pattern: "^a" }, { type: "string" }],
    ["a list is evident", { items: string }, { type: "array", items: string }],
    ["a list without items", { type: "array" }, { type: "array", ...empty }],
    [
      "a list that must be empty",
      { type: "array", items: false },
      { type: "array", items: { enum: [] } },
    ],
    [
      "a list of one type",
      { type: ["array"], items: { type: ["array"] } },
      { type: "array", items: { type: "array", ...empty } },
    ],
    ["a type that JSON does not have", { type: "file" }, {}],
    ["no type", { type: [] }, {}],
    ["a constant null", { const: null }, { type: "null" }],
    ["a constant", { type: "string", const: "a" }, { const: "a" }],
    ["an empty enum", { type: "string", enum: [] }, string],
    [
      "an enum that may be null",
      { type: ["string", "null"], enum: ["a"] },
      { type: ["string", "null"], enum: ["a", null] },
    ],
    ["an enum of objects", { type: "object", enum: [{ a: 1 }] }, { enum: [{ a: 1 }] }],
    [
      "a single part",
      { allOf: [{ $ref: "#/a" }], description: "x" },
      { $ref: "#/a", description: "x" },
    ],
    [
      "an empty object beside a part",
      { type: "object", allOf: [{ $ref: "#/a" }] },
      { $ref: "#/a" },
    ],
    [
      "properties beside a union",
      { properties: { a: string }, anyOf: [string, { type: "null" }] },
      {
        allOf: [
          { type: "object", properties: { a: string } },
          { anyOf: [string, { type: "null" }] },
        ],
      },
    ],
    [
      "siblings of a reference",
      { $ref: "#/a", properties: { a: string } },
      { allOf: [{ $ref: "#/a" }, { type: "object", properties: { a: string } }] },
    ],
    ["booleans among parts", { allOf: [true, { $ref: "#/a" }] }, { allOf: [{}, { $ref: "#/a" }] }],
    [
      "a read-only branch beside null",
      { anyOf: [{ $ref: "#/a", readOnly: true }, { type: "null" }] },
      { anyOf: [{ $ref: "#/a", readOnly: true }, { type: "null" }], readOnly: true },
    ],
    [
      "a property that is no schema",
      { properties: { a: "x" } },
      { type: "object", properties: { a: {} } },
    ],
    [
      "definitions and discriminators go",
      {
        type: "object",
        properties: { a: string },
        $defs: { b: string },
        discriminator: { propertyName: "a" },
      },
      { type: "object", properties: { a: string } },
    ],
    [
      "keys with patterns",
      { patternProperties: { "^x-": string }, additionalProperties: false },
      { type: "object", patternProperties: { "^x-": string } },
    ],
    ["values stay as they are", { default: { type: "object" } }, { default: { type: "object" } }],
  ])("%s", (_, given, want) => {
    expect(adaptSchema(given)).toEqual(want);
  });

  it("takes property names for names", () => {
    const names = JSON.parse(
      '{"__proto__": {"type": "object"}, "type": {"type": "object"}}',
    ) as JsonObject;
    const properties = adaptSchema({ properties: names })["properties"] as JsonObject;
    expect(Object.entries(properties)).toEqual([
      ["__proto__", { type: "object", additionalProperties: true }],
      ["type", { type: "object", additionalProperties: true }],
    ]);
  });
});

describe("adaptDocument", () => {
  it("adapts schemas wherever they stand, and nothing that only looks like one", () => {
    const open = { type: "object", additionalProperties: true };
    const silent = { type: "object" };
    const media = (schema: Json) => ({ "application/json": { schema, example: silent } });
    const document = (schema: Json) => ({
      openapi: "3.1.0",
      paths: {
        "/a": {
          post: {
            parameters: [{ name: "schema", in: "query", schema }],
            requestBody: { content: media(schema) },
            responses: { schema: { headers: { schema: { schema } }, content: media(schema) } },
            "x-note": { schema: silent },
          },
        },
      },
      components: {
        schemas: { schema, properties: schema },
        parameters: { schema: { name: "a", in: "query", schema } },
        examples: { schema: { value: { schema: silent } } },
      },
    });
    const adapted = adaptDocument(document(silent));
    expect(adapted).toEqual({
      ...document(open),
      components: {
        ...document(open).components,
        examples: adapted["components"] && (adapted["components"] as JsonObject)["examples"],
      },
    });
  });
});
