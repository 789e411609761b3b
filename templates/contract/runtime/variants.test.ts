import { describe, expect, it } from "vitest";
import type { Json } from "./json.js";
import { createValidators } from "./validators.js";

/** The fields that the closed variant of `Subject` does not know, by pointer. */
function unknown(schemas: Json, value: Json): string[] {
  const document = { components: { schemas } };
  const subject = { $ref: "#/components/schemas/Subject" };
  return createValidators(document)
    .problems(subject, "closed", value)
    .map(({ kind, pointer }) => (kind === "unknown-field" ? pointer : `${kind} ${pointer}`));
}

const bird = { type: "object", properties: { name: { type: "string" } } };
const wings = { type: "object", properties: { wings: { type: "integer" } }, required: ["wings"] };
const fins = { type: "object", properties: { fins: { type: "integer" } }, required: ["fins"] };

describe("the closed variant", () => {
  it.each<[string, Json, Json, string[]]>([
    ["reports an unknown field", { Subject: bird }, { name: "Pip", age: 2 }, ["/age"]],
    ["is silent about known fields", { Subject: bird }, { name: "Pip" }, []],
    [
      "keeps a stated `additionalProperties: true`",
      { Subject: { ...bird, additionalProperties: true } },
      { age: 2 },
      [],
    ],
    [
      "keeps a schema for other fields",
      { Subject: { ...bird, additionalProperties: { type: "integer" } } },
      { age: 2 },
      [],
    ],
    ["leaves a free-form object alone", { Subject: { type: "object" } }, { age: 2 }, []],
    ["leaves an unstated value alone", { Subject: {} }, { age: 2 }, []],
    [
      "looks into properties, items and other fields",
      {
        Bird: bird,
        Subject: {
          type: "object",
          properties: {
            one: bird,
            many: { type: "array", items: { $ref: "#/components/schemas/Bird" } },
          },
          additionalProperties: { $ref: "#/components/schemas/Bird" },
        },
      },
      { one: { a: 1 }, many: [{ name: "Pip" }, { b: 1 }], more: { c: 1 } },
      ["/more/c", "/one/a", "/many/1/b"],
    ],
    [
      "adds up the parts of allOf, through references",
      {
        Bird: bird,
        Wings: wings,
        Subject: {
          allOf: [{ $ref: "#/components/schemas/Bird" }, { $ref: "#/components/schemas/Wings" }],
        },
      },
      { name: "Pip", wings: 2, fins: 1 },
      ["/fins"],
    ],
    [
      "adds own fields to those of a reference beside them",
      {
        Bird: bird,
        Subject: { $ref: "#/components/schemas/Bird", properties: { age: { type: "integer" } } },
      },
      { name: "Pip", age: 2, fins: 1 },
      ["/fins"],
    ],
    [
      "knows the fields of the branch that fits",
      { Subject: { oneOf: [wings, fins] } },
      { wings: 2, name: "Pip" },
      ["/name"],
    ],
    [
      "knows the fields of every branch that fits",
      { Subject: { anyOf: [wings, fins] } },
      { wings: 2, fins: 2 },
      [],
    ],
    [
      "counts a free-form branch as knowing all",
      { Subject: { anyOf: [wings, { type: "object" }] } },
      { age: 2 },
      [],
    ],
    [
      "counts an unstated branch as knowing all",
      { Subject: { anyOf: [wings, true] } },
      { age: 2 },
      [],
    ],
    [
      "takes a branch that only requires as no description",
      { Subject: { ...bird, anyOf: [{ required: ["name"] }, { required: ["age"] }] } },
      { name: "Pip", age: 2 },
      ["/age"],
    ],
    [
      "follows circles",
      {
        Subject: {
          type: "object",
          properties: { child: { $ref: "#/components/schemas/Subject" } },
        },
      },
      { child: { child: { age: 2 } } },
      ["/child/child/age"],
    ],
    [
      "knows fields with strange names",
      { Subject: { properties: { constructor: true, toString: true, "a/b": true } } },
      { "a/b": 1, constructor: 1 },
      [],
    ],
    ["reports fields with strange names", { Subject: bird }, { "a/b~c": 1 }, ["/a~1b~0c"]],
  ])("%s", (_, schemas, value, want) => {
    expect(unknown(schemas, value).sort()).toEqual([...want].sort());
  });

  it("does not close what `not` and `contains` ask about", () => {
    const schemas = { Subject: { ...bird, not: wings } };
    expect(unknown(schemas, { name: "Pip", wings: 2 })).toContain("mismatch ");
  });
});

describe("component names", () => {
  it.each(["a/b", "%41", "__proto__", "constructor", "Überraschung", "a b", "#"])(
    "may be %s",
    (name) => {
      const document = {
        components: {
          schemas: Object.fromEntries([
            [name, bird],
            ["Subject", { type: "array", items: { $ref: refTo(name) } }],
          ]),
        },
      };
      const subject = { $ref: "#/components/schemas/Subject" };
      const validators = createValidators(document);
      expect(validators.problems(subject, "open", [{ name: 1 }])).toHaveLength(1);
      expect(validators.problems(subject, "closed", [{ age: 1 }])).toHaveLength(1);
      expect(validators.problems(subject, "open", [{ name: "Pip" }])).toEqual([]);
    },
  );

  it("are found through a reference into a component", () => {
    const document = { components: { schemas: { Bird: bird } } };
    const deep = { $ref: "#/components/schemas/Bird/properties/name" };
    expect(createValidators(document).fits(deep, "open", 1)).toBe(false);
    expect(createValidators(document).fits(deep, "open", "Pip")).toBe(true);
  });
});

function refTo(name: string): string {
  const part = name.replaceAll("~", "~0").replaceAll("/", "~1");
  return `#/components/schemas/${encodeURIComponent(part)}`;
}

describe("annotations", () => {
  it("never reach the validator, whatever they hold", () => {
    const schemas = {
      Subject: {
        ...bird,
        $id: "x",
        example: { $id: "y", $ref: "#/nowhere" },
        "x-note": { $ref: 1 },
      },
    };
    expect(unknown(schemas, { name: "Pip" })).toEqual([]);
  });

  it("stay when they are names of properties", () => {
    const schemas = {
      Subject: { properties: { description: { type: "string" }, "x-note": { type: "string" } } },
    };
    expect(unknown(schemas, { description: 1, "x-note": "" })).toEqual(["mismatch /description"]);
  });
});
