import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../../ground/json.ts";
import {
  cleanBlock,
  cleanLine,
  duration,
  joined,
  jsonText,
  pointerPath,
  sentence,
  shownValue,
  visible,
} from "./text.ts";

const unseen =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e0fff}]/u;

describe("cleanLine", () => {
  it.each([
    ["folds white space", " a\n\t b  c ", "a b c"],
    ["drops direction marks and zero-width characters", "a\u202eb\u200bc\ufeff", "abc"],
    ["drops tag characters, which hide words from people", "a\u{e0041}\u{e0042}", "a"],
    ["keeps joiners that emoji are made of", "👩\u200d🎨", "👩\u200d🎨"],
    ["drops half a surrogate pair", "a\ud800b", "ab"],
  ])("%s", (_, given, want) => expect(cleanLine(given)).toBe(want));
});

it("keeps lines where they mean something", () => {
  expect(cleanBlock("a\r\nb\u2028c\u202e\n")).toBe("a\nb\nc");
});

it("shows in code what cannot be seen", () => {
  expect(visible("a\u202eb\tc\u{e0041}")).toBe("a\\u202eb\\tc\\udb40\\udc41");
});

it("writes JSON that parses to the same value and hides nothing", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
      const text = jsonText(value as Json);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(unseen.test(text)).toBe(false);
    }),
  );
  expect(JSON.parse(jsonText({ a: "x\u202e\u0000\ud800y" }))).toEqual({
    a: "x\u202e\u0000\ud800y",
  });
});

it.each([
  ["text", "text"],
  ["", '""'],
  [1.5, "1.5"],
  [null, "null"],
  [["a", 1], '["a",1]'],
] as const)("shows %j as %s", (given, want) => expect(shownValue(given as Json)).toBe(want));

it.each([
  ["/output/images", "output.images"],
  ["#/a~1b/c~0d", "a/b.c~d"],
  ["#", "the whole body"],
  ["", "the whole body"],
])("reads the pointer %s as %s", (given, want) => expect(pointerPath(given)).toBe(want));

it.each([
  [1, "1 second"],
  [3.5, "3.5 seconds"],
  [600, "10 minutes"],
  [3600, "1 hour"],
  [86_400, "24 hours"],
  [259_200, "3 days"],
])("says %d seconds as %s", (given, want) => expect(duration(given)).toBe(want));

it("joins and finishes sentences", () => {
  expect(joined(["a", "b", "c"], "or")).toBe("a, b or c");
  expect(sentence("the page lists no limits")).toBe("The page lists no limits.");
  expect(sentence("")).toBe("");
});
