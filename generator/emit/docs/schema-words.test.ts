import { describe, expect, it } from "vitest";
import { aNamedSchema, anObject, aString } from "../../catalog/makers.ts";
import type { Schema } from "../../catalog/schema.ts";
import { spokenText } from "./prose.ts";
import { constraints, knownValues, typeWords } from "./schema-words.ts";

const schemas = new Map([
  [
    "Picture",
    aNamedSchema({
      schema: anObject({ properties: [{ name: "url", required: true, schema: aString() }] }),
    }),
  ],
  ["Size", aNamedSchema({ name: "Size", typeName: "Size", schema: aString({ enum: ["s", "m"] }) })],
]);
const ref = (name: string): Schema => ({ kind: "ref", name, nullable: false });
const list = (items: Schema): Schema => ({ kind: "array", nullable: false, prefix: [], items });
const union = (...branches: Schema[]): Schema => ({
  kind: "union",
  mode: "anyOf",
  branches,
  discriminator: null,
  nullable: false,
});

it.each<[Schema, string]>([
  [aString(), "string"],
  [aString({ enum: ["a"] }), "enum"],
  [aString({ enum: ["a"], open: true }), "open enum"],
  [aString({ format: "binary" }), "bytes"],
  [aString({ nullable: true }), "string or null"],
  [list({ kind: "integer", nullable: false }), "array of integer"],
  [list(union(aString(), { kind: "integer", nullable: false })), "array of (string or integer)"],
  [list({ kind: "any", nullable: false }), "array"],
  [
    {
      kind: "array",
      nullable: false,
      prefix: [aString(), { kind: "number", nullable: false }],
      items: { kind: "never", nullable: false },
    },
    "list of string, number",
  ],
  [{ kind: "literal", nullable: false, values: ["a"] }, "constant"],
  [ref("Picture"), "Picture"],
  [ref("Size"), "enum"],
  [ref("Gone"), "Gone"],
  [union(ref("Picture"), aString(), { kind: "null", nullable: false }), "Picture, string or null"],
])("says the type of %j", (schema, want) => expect(typeWords(schema, schemas)).toBe(want));

it.each<[Schema, string[], boolean]>([
  [aString({ enum: ["a", ""] }), ["a", '""'], false],
  [aString({ enum: ["a"], open: true }), ["a"], true],
  [list(ref("Size")), ["s", "m"], false],
  [{ kind: "literal", nullable: false, values: [1, null] }, ["1", "null"], false],
  [anObject(), [], false],
])("lists the values of %j", (schema, values, open) => {
  expect(knownValues(schema, schemas)).toEqual({ values, open });
});

describe("constraints", () => {
  it.each<[Schema, string[]]>([
    [aString(), []],
    [aString({ minLength: 1, maxLength: 2000 }), ["1 to 2000 characters"]],
    [aString({ minLength: 5, maxLength: 5 }), ["exactly 5 characters"]],
    [
      aString({ maxLength: 1, pattern: "^a$", format: "uri" }),
      ["at most 1 character", "format uri", "matches ^a$"],
    ],
    [{ kind: "integer", nullable: false, minimum: 0 }, ["at least 0"]],
    [
      { kind: "number", nullable: false, exclusiveMinimum: 0, maximum: 1, multipleOf: 0.5 },
      ["above 0 to 1", "a multiple of 0.5"],
    ],
    [
      {
        kind: "array",
        nullable: false,
        prefix: [],
        items: aString({ maxLength: 9 }),
        maxItems: 4,
        uniqueItems: true,
      },
      ["at most 4 items", "no item twice", "each: at most 9 characters"],
    ],
  ])("of %j", (schema, want) => expect(constraints(schema, schemas).map(spokenText)).toEqual(want));
});
