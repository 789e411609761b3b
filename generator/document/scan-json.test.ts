import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeString, scanJson } from "./scan-json.ts";

const parses = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("scanJson", () => {
  it.each([
    ['{"a":1,}', 6, "there is a comma too many before this }"],
    ['{"a":1 "b":2}', 7, "a comma or } is missing before this"],
    ["[1 2]", 3, "a comma or ] is missing before this"],
    ['{"a" 1}', 5, "a colon is missing after the name of this member"],
    ["{a:1}", 1, "the name a needs double quotes"],
    ["{'a':1}", 1, "names need double quotes in JSON"],
    ["{\"a\":'b'}", 5, "strings need double quotes in JSON"],
    ['{"a":NaN}', 5, "NaN is no JSON value"],
    ['{"a":}', 5, "a value is missing before this }"],
    ['{"a":01}', 5, "01 is not how JSON writes a number"],
    ['{"a":.5}', 5, "this is no JSON value"],
    ['{"a":1}}', 7, "there is more text after the end of the document"],
    ['{"a":[1}', 7, "this } closes a list, which needs ]"],
    ['// x\n{"a":1}', 0, "JSON has no comments"],
    ['{"a":1, // x\n"b":2}', 8, "JSON has no comments"],
    ['{"a":"x\ny"}', 7, "the line ends inside a string"],
    ['{"a":"\\q"}', 6, "this is no escape that JSON knows"],
    ['{"a":"x', 5, "the text ends inside the string that starts here"],
    ['{\n"a":[1,\n', 10, "the text ends inside the list that starts on line 2"],
    ["", 0, "the text ends where a value should be"],
  ])("says what is wrong with %j", (text, offset, message) => {
    expect(scanJson(text)).toEqual({ offset, message });
  });

  it("is silent on JSON", () => {
    expect(scanJson(' {"a": [1, -0.5e+3, true, null, "\\u0041\\""], "b": {}} ')).toBeNull();
  });

  it("takes what JSON.parse takes, and nothing else", () => {
    const json = fc
      .json()
      .chain((text) =>
        fc
          .tuple(fc.nat(text.length), fc.nat(3), fc.string({ maxLength: 3 }))
          .map(([at, cut, put]) => [text, text.slice(0, at) + put + text.slice(at + cut)]),
      );
    fc.assert(
      fc.property(json, ([whole, broken]) => {
        expect(scanJson(whole!)).toBeNull();
        expect(scanJson(broken!) === null, broken).toBe(parses(broken!));
      }),
      { numRuns: 2000 },
    );
  });

  it("nests without using the stack", () => {
    expect(scanJson("[".repeat(200_000) + "]".repeat(200_000))).toBeNull();
  });

  it("tells names and values in the order of the text", () => {
    const text = '{"a\\n": [10, {}]}';
    const seen: string[] = [];
    scanJson(text, {
      name: (start, end) => seen.push(`name ${JSON.stringify(decodeString(text, start, end))}`),
      value: (offset) => seen.push(`value ${offset}`),
      enter: (isList) => seen.push(isList ? "[" : "{"),
      leave: () => seen.push("end"),
    });
    expect(seen).toEqual([
      "value 0",
      "{",
      'name "a\\n"',
      "value 8",
      "[",
      "value 9",
      "value 13",
      "{",
      "end",
      "end",
      "end",
    ]);
  });
});
