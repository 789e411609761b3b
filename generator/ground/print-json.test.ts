import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printJson, type Split } from "./print-json.ts";

const fixed = { seed: Number(process.env["FUZZ_SEED"] ?? 41) };
const silent = () => {};

describe("printJson", () => {
  it("prints what JSON.stringify prints, wherever it is split", () => {
    const split = fc.letrec<{ split: Split }>((tie) => ({
      split: fc.oneof(
        { depthSize: "small" },
        fc.constant<Split>("this"),
        fc.dictionary(fc.constantFrom("*", "a", "0", "__proto__"), tie("split")),
      ),
    })).split;
    const value = fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()));
    fc.assert(
      fc.property(value, split, fc.integer({ min: 1, max: 4 }), (value, split, indent) => {
        const text = printJson(value, { indent, split, take: silent });
        expect(text).toBe(JSON.stringify(value, null, indent));
      }),
      fixed,
    );
  });

  it("hands out the chosen parts with the keys that lead to them", () => {
    const taken: [string, string][] = [];
    const value = { a: [{ id: 1 }, { id: 2 }], b: { c: true }, left: undefined };
    printJson(value, {
      indent: 1,
      split: { a: { "*": "this" } },
      take: (keys, text) => taken.push([keys.join("/"), text]),
    });
    expect(taken).toEqual([
      ["a/0", '{\n   "id": 1\n  }'],
      ["a/1", '{\n   "id": 2\n  }'],
    ]);
  });
});
