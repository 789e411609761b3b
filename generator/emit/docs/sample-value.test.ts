import { expect, it } from "vitest";
import { aNamedSchema, anObject, aString } from "../../catalog/makers.ts";
import type { Schema } from "../../catalog/schema.ts";
import { sampleValue } from "./sample-value.ts";

const node: Schema = anObject({
  properties: [
    { name: "next", required: true, schema: { kind: "ref", name: "Node", nullable: false } },
  ],
});
const schemas = new Map([["Node", aNamedSchema({ name: "Node", schema: node })]]);

it.each<[string, Schema, unknown]>([
  ["takes an example", aString({ examples: ["a cat"], default: "x" }), "a cat"],
  ["takes a default", aString({ default: "x" }), "x"],
  ["takes the first value", aString({ enum: ["s", "m"] }), "s"],
  ["fits a format", aString({ format: "date" }), "2026-01-31"],
  ["fits a length", aString({ maxLength: 2 }), "va"],
  ["fits a range", { kind: "integer", nullable: false, minimum: 256, multipleOf: 8 }, 256],
  [
    "stays below a maximum",
    { kind: "number", nullable: false, maximum: 0.5, multipleOf: 0.1 },
    0.1,
  ],
  [
    "fills what is required",
    anObject({
      properties: [
        { name: "a", required: true, schema: aString() },
        { name: "b", required: false, schema: aString() },
        { name: "c", required: true, schema: aString({ readOnly: true }) },
      ],
    }),
    { a: "a" },
  ],
  [
    "fills a list",
    {
      kind: "array",
      nullable: false,
      prefix: [],
      items: { kind: "boolean", nullable: false },
      minItems: 2,
    },
    [true, true],
  ],
  [
    "takes a branch that has a value",
    {
      kind: "union",
      mode: "oneOf",
      discriminator: null,
      nullable: false,
      branches: [{ kind: "null", nullable: false }, aString()],
    },
    "value",
  ],
  [
    "joins an intersection",
    {
      kind: "intersection",
      nullable: false,
      parts: [
        anObject({ properties: [{ name: "a", required: true, schema: aString() }] }),
        anObject({ properties: [{ name: "b", required: true, schema: aString() }] }),
      ],
    },
    { a: "a", b: "b" },
  ],
  ["gives up where no value fits", { kind: "never", nullable: false }, undefined],
  ["gives up on a shape without end", { kind: "ref", name: "Node", nullable: false }, undefined],
])("%s", (_, schema, want) => expect(sampleValue(schema, schemas)).toEqual(want));

const ref = (name: string): Schema => ({ kind: "ref", name, nullable: false });
const listOf = (items: Schema, more: object = {}): Schema => ({
  kind: "array",
  nullable: false,
  prefix: [],
  items,
  ...more,
});

it("fills a list whose items have shapes of their own", () => {
  const pair = listOf({ kind: "any", nullable: false }, { prefix: [aString(), aString()] });
  expect(sampleValue(pair, new Map(), "size")).toEqual(["size", "size"]);
});

it("gives up, in time, on what is more than anyone reads", () => {
  const many = Array.from({ length: 12 }, (_, level) =>
    aNamedSchema({
      name: `Level${level}`,
      schema: anObject({
        properties: Array.from({ length: 20 }, (_, i) => ({
          name: `m${i}`,
          required: true,
          schema: level === 0 ? aString() : ref(`Level${level - 1}`),
        })),
      }),
    }),
  );
  expect(sampleValue(ref("Level1"), new Map(many.map((one) => [one.name, one])))).toBeDefined();
  expect(sampleValue(ref("Level11"), new Map(many.map((one) => [one.name, one])))).toBeUndefined();
  let deep = listOf(aString(), { minItems: 5 });
  for (let i = 0; i < 10; i += 1) deep = listOf(deep, { minItems: 5 });
  expect(sampleValue(deep, new Map())).toBeUndefined();
});
