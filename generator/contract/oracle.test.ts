import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createValidators } from "../../templates/contract/runtime/validators.js";
import type { Json } from "../ground/json.ts";
import { faultsOf } from "./mutants.ts";
import { createOracle } from "./oracle.ts";

const named = { type: "object", properties: { a: { type: "string" } } };
const document: Json = {
  components: { schemas: { Named: named, Loop: { $ref: "#/components/schemas/Loop" } } },
};
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const refuses = createOracle(document);
const ask = (schema: Json, value: Json, closed = false) => refuses(schema, value, closed);

describe("the oracle", () => {
  it.each<[string, Json, Json, boolean]>([
    ["another type", { type: "string" }, 1, true],
    ["one of several types", { type: ["string", "null"] }, null, false],
    ["a fraction for an integer", { type: "integer" }, 1.5, true],
    ["another constant", { const: "a" }, "b", true],
    ["a value outside a list", { enum: ["a", 1] }, "1", true],
    ["a missing field", { required: ["a"] }, {}, true],
    ["a wrong field", named, { a: 1 }, true],
    ["a wrong field behind a reference", ref("Named"), { a: 1 }, true],
    ["a wrong item", { items: ref("Named") }, [{ a: "x" }, { a: 1 }], true],
    ["a wrong leading item", { prefixItems: [{ type: "string" }] }, [1], true],
    ["a forbidden field", { ...named, additionalProperties: false }, { b: 1 }, true],
    ["a wrong other field", { additionalProperties: { type: "string" } }, { b: 1 }, true],
    ["one wrong part of allOf", { allOf: [named, { required: ["b"] }] }, { a: "x" }, true],
    ["all branches wrong", { anyOf: [{ type: "string" }, { type: "null" }] }, 1, true],
    ["one branch right", { oneOf: [{ type: "string" }, { type: "null" }] }, null, false],
    ["what nothing fits", false, null, true],
    ["what is not described", {}, { b: 1 }, false],
    ["a circle", ref("Loop"), 1, false],
    ["a reference to nothing", ref("Missing"), 1, false],
  ])("%s", (_, schema, value, want) => {
    expect(ask(schema, value)).toBe(want);
  });

  it.each<[string, Json, Json, boolean]>([
    ["an unknown field", named, { b: 1 }, true],
    ["an unknown field below", { properties: { n: ref("Named") } }, { n: { b: 1 } }, true],
    [
      "a field of another part",
      { allOf: [ref("Named"), { properties: { b: {} } }] },
      { a: "x", b: 1 },
      false,
    ],
    ["a field of no part", { allOf: [ref("Named"), { properties: { b: {} } }] }, { c: 1 }, true],
    ["a field where others are allowed", { ...named, additionalProperties: true }, { b: 1 }, false],
    ["a field of a free-form object", { type: "object" }, { b: 1 }, false],
    ["a field beside a free-form branch", { anyOf: [named, { required: ["x"] }] }, { b: 1 }, false],
    ["a field of an object that may be null", { anyOf: [named, { type: "null" }] }, { b: 1 }, true],
  ])("when closed: %s", (_, schema, value, want) => {
    expect(ask(schema, value, true)).toBe(want);
  });
});

describe("the oracle and the validator", () => {
  const leaf = fc.constantFrom<Json[]>(
    { type: "string" },
    { type: ["integer", "null"] },
    { enum: ["a", "b"] },
    { const: 1 },
    {},
    { type: "object" },
    { required: ["a"] },
    { $ref: "#/components/schemas/Named" },
  );
  const { schema } = fc.letrec<{ schema: Json }>((tie) => ({
    schema: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      leaf,
      fc.array(tie("schema"), { minLength: 1, maxLength: 3 }).map((oneOf) => ({ oneOf })),
      fc.array(tie("schema"), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
      fc.array(tie("schema"), { minLength: 1, maxLength: 3 }).map((allOf) => ({ allOf })),
      tie("schema").map((items) => ({ type: "array", items })),
      fc
        .record({
          properties: fc.dictionary(fc.constantFrom("a", "b", "c"), tie("schema"), { maxKeys: 3 }),
          more: fc.constantFrom<Json[]>(
            {},
            { additionalProperties: false },
            { additionalProperties: true },
            { required: ["b"] },
          ),
          union: fc.option(fc.array(tie("schema"), { minLength: 1, maxLength: 2 }), { nil: null }),
        })
        .map(({ properties, more, union }) => ({
          type: "object",
          properties,
          ...(more as object),
          ...(union ? { anyOf: union } : {}),
        })),
    ),
  }));
  const value = fc
    .jsonValue({ maxDepth: 2 })
    .chain((any) =>
      fc.oneof(
        fc.constant(any),
        fc.dictionary(
          fc.constantFrom("a", "b", "c", "d"),
          fc.constantFrom<Json[]>("a", 1, null, { a: "x" }, [1]),
        ),
      ),
    ) as fc.Arbitrary<Json>;

  it.each([false, true])("never disagree on what is refused (closed: %s)", (closed) => {
    fc.assert(
      fc.property(schema, value, (anySchema, anyValue) => {
        const validators = createValidators(document);
        for (const candidate of [
          anyValue,
          ...[...faultsOf(anyValue)].slice(0, 12).map((fault) => fault.value),
        ]) {
          if (!refuses(anySchema, candidate, closed)) continue;
          expect(validators.fits(anySchema, closed ? "closed" : "open", candidate)).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });
});
