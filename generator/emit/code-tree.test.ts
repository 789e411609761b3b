import { describe, expect, it } from "vitest";
import { type Code, call, members, printCode } from "./code-tree.ts";

const long = members([
  ["first_of_two_long_names", call("text", ["{ minLength: 3, maxLength: 70 }"])],
  ["second-of-two", call("oneOf", ['"a long value"', '"another long value"', '"a third one"'])],
]);

describe("printCode", () => {
  it("keeps on one line what fits there", () => {
    expect(printCode(call("list", [call("text", []), members([["a", "1"]])]))).toBe(
      "list(text(), { a: 1 })",
    );
    expect(printCode(members([]))).toBe("{}");
  });

  it("has a line for each member, and keeps a last argument that is long on its call's line", () => {
    expect(printCode(call("object", ["{}", long]), "  ")).toBe(`object({}, {
    first_of_two_long_names: text({ minLength: 3, maxLength: 70 }),
    "second-of-two": oneOf("a long value", "another long value", "a third one"),
  })`);
  });

  it("has a line for each argument where others are long too", () => {
    expect(printCode(call("either", [long, long]))).toBe(`either(
  {
    first_of_two_long_names: text({ minLength: 3, maxLength: 70 }),
    "second-of-two": oneOf("a long value", "another long value", "a third one"),
  },
  {
    first_of_two_long_names: text({ minLength: 3, maxLength: 70 }),
    "second-of-two": oneOf("a long value", "another long value", "a third one"),
  },
)`);
  });

  it("takes code of several lines as it is", () => {
    expect(printCode(call("f", ["(a) => {\n}"]))).toBe("f((a) => {\n})");
  });

  it("prints calls within calls once each, however many", () => {
    // Printed twice at every level, it would take years.
    let code: Code = long;
    for (let i = 0; i < 60; i += 1) code = call("list", [code]);
    const text = printCode(code);
    expect(text.startsWith(`${"list(".repeat(60)}{\n`)).toBe(true);
    expect(text.endsWith(`}${")".repeat(60)}`)).toBe(true);
  });
});
