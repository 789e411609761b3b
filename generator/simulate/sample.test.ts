import { describe, expect, it } from "vitest";
import { anObject, aString } from "../catalog/makers.ts";
import type { Schema } from "../catalog/schema.ts";
import type { Json } from "../ground/json.ts";
import { type SampleContext, sampleOf } from "./sample.ts";

const required = (name: string, schema: Schema) => ({ name, required: true, schema });
const optional = (name: string, schema: Schema) => ({ name, required: false, schema });
const ref = (name: string): Schema => ({ kind: "ref", nullable: false, name });

const node: Schema = anObject({
  properties: [required("name", aString()), optional("next", ref("Node"))],
});

const context = (changes: Partial<SampleContext> = {}): SampleContext => ({
  schemas: new Map<string, Schema>([
    ["Node", node],
    ["Loop", ref("Loop")],
    [
      "Done",
      anObject({
        properties: [
          required("state", { kind: "literal", nullable: false, values: ["done"] }),
          required("url", aString()),
        ],
      }),
    ],
    [
      "Gone",
      anObject({
        properties: [
          required("state", { kind: "literal", nullable: false, values: ["gone"] }),
          required("why", aString()),
        ],
      }),
    ],
  ]),
  known: () => undefined,
  address: (name) => `file:${name}`,
  uuid: () => "u-1",
  now: "2030-01-01T00:00:00.000Z",
  full: false,
  ...changes,
});

describe("sampleOf", () => {
  it.each<[string, Schema, Json]>([
    ["an example", aString({ examples: ["sky"] }), "sky"],
    ["an enum", aString({ enum: ["a", "b"] }), "a"],
    ["a moment", aString({ format: "date-time" }), "2030-01-01T00:00:00.000Z"],
    ["an id", aString({ format: "uuid" }), "u-1"],
    ["enough letters", aString({ minLength: 6 }), "texttt"],
    ["few letters", aString({ maxLength: 2 }), "te"],
    ["an excluded limit", { kind: "integer", nullable: false, exclusiveMinimum: 3 }, 4],
    ["a step", { kind: "integer", nullable: false, minimum: 10, multipleOf: 8 }, 16],
    ["below a limit", { kind: "number", nullable: false, maximum: -2 }, -2],
    [
      "enough items",
      { kind: "array", nullable: false, prefix: [], items: aString(), minItems: 2 },
      ["text", "text"],
    ],
    [
      "all parts",
      {
        kind: "intersection",
        nullable: false,
        parts: [
          node,
          anObject({ properties: [required("age", { kind: "integer", nullable: false })] }),
        ],
      },
      { name: "text", age: 1 },
    ],
    [
      "null for what may be null",
      anObject({ properties: [required("x", aString({ nullable: true }))] }),
      { x: null },
    ],
    ["nothing for a circle", ref("Loop"), null],
    [
      "an ordinary name",
      anObject({ properties: [required("__proto__", aString())] }),
      Object.fromEntries([["__proto__", "text"]]),
    ],
  ])("gives %s", (_, schema, want) => expect(sampleOf(schema, context())).toEqual(want));

  it("leaves out what is optional, unless it is known or all is wanted", () => {
    expect(sampleOf(node, context())).toEqual({ name: "text" });
    expect(
      sampleOf(node, context({ known: (name) => (name === "next" ? "n" : undefined) })),
    ).toEqual({ name: "text", next: "n" });
    expect(sampleOf(ref("Node"), context({ full: true }))).toEqual({ name: "text" });
  });

  it("takes the branch that agrees with what is known", () => {
    const union: Schema = {
      kind: "union",
      mode: "oneOf",
      nullable: false,
      discriminator: null,
      branches: [ref("Done"), ref("Gone")],
    };
    const known = (state: string) =>
      context({ known: (name) => (name === "state" ? state : undefined) });
    expect(sampleOf(union, known("done"))).toEqual({ state: "done", url: "text" });
    expect(sampleOf(union, known("gone"))).toEqual({ state: "gone", why: "text" });
  });
});
