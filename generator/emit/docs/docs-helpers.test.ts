import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeHtml, codeSpan, docsHelpers, escapeMarkdown } from "./docs-helpers.ts";
import { code, plain } from "./prose.ts";

describe("escapeMarkdown", () => {
  it.each([
    ["a plain sentence, 1.5 to 5 credits.", "a plain sentence, 1.5 to 5 credits."],
    ["snake_case _word_", "snake_case \\_word\\_"],
    ["a|b", "a\\|b"],
    ["</script><b>", "\\</script\\>\\<b\\>"],
    ["[x](javascript:y)", "\\[x\\]\\(javascript:y)"],
    ["`code`", "\\`code\\`"],
    ["{{x}} and {% y %}", "\\{{x}} and \\{% y %}"],
    ["&lt; & co", "\\&lt; & co"],
    ["# heading", "\\# heading"],
    ["- item", "\\- item"],
    ["1. item", "1\\. item"],
    ["***", "\\*\\*\\*"],
  ])("writes %j as %j", (given, want) => expect(escapeMarkdown(given)).toBe(want));
});

it("outnumbers backticks within code", () => {
  expect(codeSpan("a")).toBe("`a`");
  expect(codeSpan("a`b")).toBe("``a`b``");
  expect(codeSpan("`a`")).toBe("`` `a` ``");
  fc.assert(
    fc.property(fc.stringMatching(/^[`a ]{1,12}$/), (text) => {
      const written = codeSpan(text);
      const run = /^`+/.exec(written)![0];
      expect(written.slice(run.length, -run.length).match(/`+/g) ?? []).not.toContain(run);
    }),
  );
});

it("fences code with more backticks than it holds", () => {
  expect(docsHelpers.fence!("a", "ts")).toBe("```ts\na\n```");
  expect(docsHelpers.fence!("```\nb\n````", "")).toBe("`````\n```\nb\n````\n`````");
});

it("keeps bars in table cells from ending them", () => {
  expect(docsHelpers.mdCellCode!("a|b")).toBe("`a\\|b`");
  expect(docsHelpers.mdCellSpans!([plain("a|b "), code("c|d")])).toBe("a\\|b `c\\|d`");
});

it("writes links of spans in each kind", () => {
  const spans = [plain("see "), { text: "docs", code: false, href: "https://a.example/" }];
  expect(docsHelpers.mdSpans!(spans)).toBe("see [docs](https://a.example/)");
  expect(docsHelpers.textSpans!(spans)).toBe("see docs (https://a.example/)");
});

it("keeps a comment from being ended", () => {
  expect(docsHelpers.comment!("a --> <b> --!>")).not.toMatch(/-->|--!>|</);
});

it("refuses what a view lacks", () => {
  expect(() => docsHelpers.md!(undefined)).toThrow('helper "md" was given nothing');
  expect(() => docsHelpers.mdSpans!("text")).toThrow('helper "mdSpans" was given string');
});

it("writes code as HTML in which text stays text", () => {
  const code = [
    { kind: "k", text: "const" },
    { kind: null, text: " a = b && c < d; " },
    { kind: "s", text: '"</i><script>"' },
    { kind: "c", text: "// <!--" },
  ] as const;
  expect(codeHtml(code)).toBe(
    '<b>const</b> a = b &amp;&amp; c &lt; d; <i>"&lt;/i&gt;&lt;script&gt;"</i><em>// &lt;!--</em>',
  );
});

it("colours the texts of a recorded message and neither its keys nor its head", () => {
  expect(docsHelpers.messageHtml!('HTTP 200 OK\n\n{\n  "a<b": "x: \\"y\\"",\n  "n": 1\n}')).toBe(
    'HTTP 200 OK\n\n{\n  "a&lt;b": <i>"x: \\"y\\""</i>,\n  "n": 1\n}',
  );
});

it.each([
  ["https://docs.acme.example/prices", "docs.acme.example/prices"],
  ["http://www.acme.example/", "acme.example/"],
  ["https:///", "https:///"],
  ["API keys", "API keys"],
])("shortens the address %s", (given, want) => {
  expect(docsHelpers.shortAddress!(given)).toBe(want);
});
