import { describe, expect, it } from "vitest";
import { code, inlineSpans, parseProse, plain, say } from "./prose.ts";

describe("inlineSpans", () => {
  it.each([
    ["text", [plain("text")]],
    ["use `n` here", [plain("use "), code("n"), plain(" here")]],
    ["``a`b``", [code("a`b")]],
    ["**bold** _stressed_ word", [plain("bold stressed word")]],
    ["**`n`:** a number", [code("n"), plain(": a number")]],
    [
      "see [the docs](https://a.example/x)",
      [plain("see "), { text: "the docs", code: false, href: "https://a.example/x" }],
    ],
    [
      "see [here](/rest/x) and [this](javascript:alert(1))",
      [plain("see here and [this](javascript:alert(1))")],
    ],
    ["snake_case and 2*3*4", [plain("snake_case and 2*3*4")]],
    ["an open ` backtick", [plain("an open ` backtick")]],
    ["<x>{{x}}</x>", [plain("<x>{{x}}</x>")]],
  ])("reads %j", (given, want) => expect(inlineSpans(given)).toEqual(want));

  it("takes time that grows with the length of hostile text, not faster", () => {
    const started = performance.now();
    for (const piece of ["[", "`", "**", "[a](", "`a", "![["]) inlineSpans(piece.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

it("reads paragraphs, lists, headings and fenced code", () => {
  const blocks = parseProse(
    "# Title\nOne\ntwo\n\n- a\n- b\n  more\n\n```js\nlet x\n\n\ty\n```\n> quoted",
  );
  expect(blocks).toEqual([
    { paragraph: [plain("Title")], items: null, code: null },
    { paragraph: [plain("One two")], items: null, code: null },
    { paragraph: null, items: [[plain("a")], [plain("b more")]], code: null },
    { paragraph: null, items: null, code: "let x\n\n\ty" },
    { paragraph: [plain("quoted")], items: null, code: null },
  ]);
});

it("has nothing to say about nothing", () => {
  expect(parseProse(null)).toEqual([]);
  expect(parseProse("  \n ")).toEqual([]);
});

it("puts what is filled in into code", () => {
  expect(say`Send ${"x"} to ${[plain("us")]}.`).toEqual([
    plain("Send "),
    code("x"),
    plain(" to "),
    plain("us"),
    plain("."),
  ]);
});
