import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "./json.ts";
import { printJson, type Split } from "./print-json.ts";

const fixed = { seed: Number(process.env["FUZZ_SEED"] ?? 41) };

function partsOf(value: object, split: Split, indent = 1): [string, string][] {
  const taken: [string, string][] = [];
  printJson(value, {
    indent,
    split,
    take: (keys, text) => taken.push([keys.join("/"), text]),
  });
  return taken;
}

describe("printJson", () => {
  it("prints what JSON.stringify prints, and hands out what the keys lead to", () => {
    const split = fc.letrec<{ split: Split }>((tie) => ({
      split: fc.oneof(
        { depthSize: "small" },
        fc.constant<Split>("this"),
        fc.dictionary(fc.constantFrom("*", "a", "0", "__proto__"), tie("split")),
      ),
    })).split;
    const key = fc.oneof(
      fc.string(),
      fc.constantFrom("a", "0", 'quo"te', "line\nend", "__proto__"),
    );
    const json = fc.letrec<{ json: Json }>((tie) => ({
      json: fc.oneof(
        { depthSize: "small" },
        fc.oneof(fc.string(), fc.constantFrom("\n }", ",", "}", 1, null, true, -0)),
        fc.array(tie("json")),
        fc.dictionary(key, tie("json")),
      ),
    })).json;
    const value = fc.oneof(fc.array(json), fc.dictionary(key, json));
    fc.assert(
      fc.property(value, split, fc.integer({ min: 1, max: 4 }), (value, split, indent) => {
        const take = (keys: readonly string[], text: string) => {
          const part = keys.reduce(
            (held: Json, key) => (held as Record<string, Json>)[key]!,
            value,
          );
          const alone = JSON.stringify(part, null, indent);
          const margin = "\n".padEnd(1 + keys.length * indent);
          expect(text).toBe(alone.replaceAll("\n", margin));
        };
        const text = printJson(value, { indent, split, take });
        expect(text).toBe(JSON.stringify(value, null, indent));
      }),
      { ...fixed, numRuns: 2000 },
    );
  });

  it("hands out the chosen parts in their order", () => {
    const value = { a: [{ id: 1 }, {}, "}"], b: { c: true }, d: [] };
    expect(partsOf(value, { a: { "*": "this" }, d: { "*": "this" } })).toEqual([
      ["a/0", '{\n   "id": 1\n  }'],
      ["a/1", "{}"],
      ["a/2", '"}"'],
    ]);
  });

  it("passes over members without a value", () => {
    const value = { a: undefined, b: { c: 1, d: undefined, e: 2 } };
    expect(partsOf(value, { b: { e: "this" } })).toEqual([["b/e", "2"]]);
  });
});
