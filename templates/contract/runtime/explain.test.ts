import { describe, expect, it } from "vitest";
import type { Json } from "./json.js";
import { createValidators } from "./validators.js";

function told(schema: Json, value: Json, mode: "open" | "closed" = "open"): string[] {
  return createValidators({})
    .problems(schema, mode, value)
    .map(({ pointer, message }) => `${pointer} | ${message}`);
}

const picture = (model: string, more: Json) => ({
  type: "object",
  required: ["model", "prompt"],
  properties: { model: { const: model }, prompt: { type: "string", minLength: 1 }, more },
});

describe("messages", () => {
  it.each<[string, Json, Json, string[]]>([
    [
      "another type",
      { properties: { width: { type: "integer" } } },
      { width: "1024" },
      ['/width | width "1024", a string; its schema says integer'],
    ],
    [
      "null",
      { properties: { width: { type: "integer" } } },
      { width: null },
      ["/width | width null; its schema says integer"],
    ],
    [
      "an array for an object",
      { type: "object" },
      [1, 2],
      [" | the body [2 items], an array; its schema says object"],
    ],
    [
      "a missing field",
      { required: ["id"] },
      {},
      [' | a body without "id", which its schema requires'],
    ],
    [
      "a missing field below",
      { properties: { output: { items: { required: ["url"] } } } },
      { output: [{}] },
      ['/output/0 | output[0] without "url", which its schema requires'],
    ],
    [
      "a value outside a list",
      { enum: ["a", "b"] },
      "c",
      [' | the body "c"; its schema allows "a", "b"'],
    ],
    [
      "a value outside a long list",
      { enum: [1, 2, 3, 4, 5, 6, 7, 8] },
      9,
      [" | the body 9; its schema allows 1, 2, 3, 4, 5, 6 and 2 more"],
    ],
    ["another constant", { const: 1 }, 2, [" | the body 2; its schema says 1"]],
    [
      "a format",
      { properties: { url: { format: "uri" } } },
      { url: "not here" },
      ['/url | url "not here", which is no valid uri'],
    ],
    [
      "a bound",
      { properties: { seed: { minimum: 0 } } },
      { seed: -1 },
      ["/seed | seed -1: it must be >= 0"],
    ],
    [
      "no value at all",
      { properties: { seed: false } },
      { seed: 1 },
      ["/seed | seed 1; its schema allows no value here"],
    ],
    [
      "two forms",
      { oneOf: [{ type: "string" }, { maxLength: 3 }] },
      "ab",
      [' | the body "ab", which fits two forms of its schema where exactly one must fit'],
    ],
    [
      "a forbidden field",
      { properties: {}, additionalProperties: false },
      { "a b": 1 },
      ['/a b | ["a b"] (an integer), which no schema documents'],
    ],
  ])("%s", (_, schema, value, want) => {
    expect(told(schema, value)).toEqual(want);
  });

  it("cuts long values and shows hidden characters", () => {
    expect(told({ type: "integer" }, `\u202e${"x".repeat(100)}`)[0]).toMatch(
      /^ \| the body "\\u202ex{40,60}…", a string/,
    );
  });
});

describe("unions", () => {
  it("names every type that would have done", () => {
    expect(told({ anyOf: [{ type: "string" }, { type: "null" }] }, 7)).toEqual([
      " | the body 7, an integer; its schema says string or null",
    ]);
  });

  it("shows the branch that the tag names, and no other", () => {
    const schema = {
      oneOf: [
        picture("a", { type: "integer" }),
        picture("b", { type: "string" }),
        picture("c", true),
      ],
    };
    expect(told(schema, { model: "b", prompt: "", more: 1 })).toEqual([
      '/prompt | prompt "": it must NOT have fewer than 1 characters',
      "/more | more 1, an integer; its schema says string",
    ]);
  });

  it("shows unknown fields of the branch that was meant", () => {
    const schema = {
      oneOf: [picture("a", { properties: { x: true } }), picture("b", { properties: { y: true } })],
    };
    expect(told(schema, { model: "b", prompt: "p", more: { x: 1 } }, "closed")).toEqual([
      "/more/x | more.x (an integer), which no schema documents",
    ]);
  });

  it("looks into unions within unions", () => {
    const inner = { anyOf: [{ type: "object", required: ["url"] }, { type: "null" }] };
    const schema = {
      anyOf: [{ type: "object", properties: { output: inner } }, { type: "array" }],
    };
    expect(told(schema, { output: {} })).toEqual([
      '/output | output without "url", which its schema requires',
    ]);
  });

  it("keeps what is wrong elsewhere", () => {
    const schema = {
      required: ["id"],
      properties: { a: { anyOf: [{ type: "string" }, { type: "null" }] }, b: { type: "string" } },
    };
    expect(told(schema, { a: 1, b: 2 })).toEqual([
      ' | a body without "id", which its schema requires',
      "/b | b 2, an integer; its schema says string",
      "/a | a 1, an integer; its schema says string or null",
    ]);
  });
});

describe("schemas that cannot be used", () => {
  it.each<[string, Json]>([
    ["a pattern that is none", { pattern: "(" }],
    ["a reference that leads nowhere", { $ref: "#/components/responses/Missing" }],
  ])("%s", (_, schema) => {
    const validators = createValidators({});
    expect(validators.problems(schema, "open", "x")).toMatchObject([
      { kind: "unusable", pointer: "" },
    ]);
    expect(validators.fits(schema, "open", "x")).toBe(false);
  });

  describe("schemas that name each other twice at every level", () => {
    const levels = (count: number, part: (next: Json) => Json): Json => {
      const names = Array.from({ length: count }, (_, i) => [
        `S${i}`,
        part({ $ref: `#/components/schemas/S${i + 1}` }),
      ]);
      const schemas = { ...Object.fromEntries(names), [`S${count}`]: { type: "string" } };
      return { components: { schemas } };
    };
    const first = { $ref: "#/components/schemas/S0" };

    it.each<[string, (next: Json) => Json, Json]>([
      ["as intersections", (next) => ({ allOf: [next, next] }), first],
      ["as forms", (next) => ({ anyOf: [{ type: "number" }, { allOf: [next, next] }] }), first],
      ["beside a reference", (next) => ({ allOf: [next], not: { not: next } }), first],
      ["below a field", (next) => ({ allOf: [next, next] }), { properties: { a: first } }],
    ])("are not looked through: %s", (_, part, schema) => {
      const validators = createValidators(levels(60, part));
      expect(validators.problems(schema, "open", "x")).toMatchObject([
        { kind: "unusable", message: expect.stringContaining("looked at more than 100000 times") },
      ]);
    });

    it("are, where they are few, and where each is about another part", () => {
      const few = createValidators(levels(8, (next) => ({ allOf: [next, next] })));
      expect(few.problems(first, "open", "x")).toEqual([]);
      const parts = levels(60, (next) => ({ properties: { a: next, b: next } }));
      expect(createValidators(parts).problems(first, "open", { a: { b: {} } })).toEqual([]);
    });
  });

  it("patterns that only older engines know are used", () => {
    expect(told({ pattern: "^[\\w-.]+$" }, "a b")).toHaveLength(1);
    expect(told({ pattern: "^[\\w-.]+$" }, "a-b")).toEqual([]);
  });
});
