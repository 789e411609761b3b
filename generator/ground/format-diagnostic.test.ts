import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  diagnosticsToJson,
  formatDiagnostics,
  type LocatedDiagnostic,
} from "./format-diagnostic.ts";

const located = (changes: Partial<LocatedDiagnostic> = {}): LocatedDiagnostic => ({
  code: "merge/path-collision",
  message: "POST /v1/images is already defined upstream",
  at: { file: "spec/additions/acme.yaml", pointer: "#/paths/~1v1~1images/post" },
  fix: "move this to an overlay, or give the path another name",
  position: { line: 41, column: 5 },
  lines: ["    post:"],
  ...changes,
});

const plain = (...diagnostics: LocatedDiagnostic[]) =>
  formatDiagnostics(diagnostics, { color: false });

describe("formatDiagnostics", () => {
  it("says what, where, why and what to do", () => {
    expect(plain(located())).toBe(
      [
        "error[merge/path-collision] POST /v1/images is already defined upstream",
        "  spec/additions/acme.yaml:41:5  #/paths/~1v1~1images/post",
        "  41 │     post:",
        "     │     ^^^^",
        "  why  an addition may add operations; only an overlay may change an upstream one",
        "  fix  move this to an overlay, or give the path another name",
        "",
      ].join("\n"),
    );
  });

  it("shows the lines that lead up to a syntax error", () => {
    const broken = located({
      code: "read/syntax",
      message: "a comma or } is missing before this",
      at: { file: "acme.json", pointer: "#" },
      position: { line: 10, column: 3 },
      lines: ["{", '  "openapi": "3.1.0"', '  "info": {'],
      fix: null,
    });
    expect(plain(broken)).toBe(
      [
        "error[read/syntax] a comma or } is missing before this",
        "  acme.json:10:3",
        "   8 │ {",
        '   9 │   "openapi": "3.1.0"',
        '  10 │   "info": {',
        "     │   ^^^^^^",
        "",
      ].join("\n"),
    );
  });

  it("gives the reason of a code once", () => {
    const text = plain(located(), located({ message: "again" }));
    expect(text.match(/ {2}why {2}/g)).toHaveLength(1);
    expect(text).toContain("\n\nerror[merge/path-collision] again\n");
  });

  it("does without a place, or without a text", () => {
    expect(
      plain(located({ at: null, position: null, lines: [], fix: null, code: "write/failed" })),
    ).toBe("error[write/failed] POST /v1/images is already defined upstream\n");
    expect(plain(located({ position: null, lines: [], code: "write/failed" })).split("\n")[1]).toBe(
      "  spec/additions/acme.yaml  #/paths/~1v1~1images/post",
    );
  });

  it("is empty for none", () => {
    expect(plain()).toBe("");
  });

  it("shows what a terminal would obey or hide", () => {
    const text = plain(
      located({
        message: "a\u001b[31mb\nc\u202ed\u200be\ud800",
        fix: "f\u0007",
        at: { file: "x\r.yaml", pointer: "#/\u2066" },
        lines: ["  \u001b[2Jpost: \u200f"],
      }),
    );
    expect(text).toContain("a\\u001b[31mb\\nc\\u202ed\\u200be\\ud800");
    expect(text).toContain("x\\r.yaml");
    expect(text).toContain("#/\\u2066");
    expect(text).toContain("f\\u0007");
    expect(text).toContain("  \\u001b[2Jpost: \\u200f");
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u200f\u202e]/);
  });

  it.each([
    ["tabs", "\t\tpost: x", 3, "    post: x", "    ^^^^"],
    ["wide characters", "  絵: post", 6, "  絵: post", "      ^^^^"],
    ["combining marks", "  e\u0301: post", 7, "  e\u0301: post", "     ^^^^"],
    ["a string", '"a b": 1', 1, '"a b": 1', "^^^^^"],
    ["the end of a line", "abc", 4, "abc", "   ^"],
  ])("puts the mark under the place, with %s", (_, line, column, shown, marks) => {
    const lines = plain(located({ position: { line: 7, column }, lines: [line] })).split("\n");
    expect(lines[2]).toBe(`  7 │ ${shown}`);
    expect(lines[3]).toBe(`    │ ${marks}`);
  });

  it("cuts a long line around the place", () => {
    const line = `${"a".repeat(5000)} "here" ${"b".repeat(5000)}`;
    const text = plain(located({ position: { line: 1, column: 5002 }, lines: [line] })).split("\n");
    expect(text[2]).toMatch(/^ {2}1 │ …a{39} "here" b+…$/);
    expect(text[2]!.length).toBeLessThan(120);
    expect(text[3]!.indexOf("^")).toBe(text[2]!.indexOf('"here"'));
    expect(text[3]!.trim()).toBe(`│ ${" ".repeat(41)}^^^^^^`);
  });

  it("shortens a long pointer in the middle", () => {
    const pointer = `#/paths/~1v1~1images/post/${"requestBody/content/".repeat(6)}properties/seed`;
    expect(plain(located({ at: { file: "a.yaml", pointer } }))).toContain(
      "a.yaml:41:5  #/paths/~1v1~1images/post/…/properties/seed\n",
    );
  });

  it("colours by severity, and only when asked", () => {
    const warning = located({ code: "lint/missing-description" });
    expect(formatDiagnostics([warning], { color: true })).toContain(
      "\u001b[1;33mwarning[lint/missing-description]\u001b[22;39m",
    );
    expect(plain(warning)).not.toContain("\u001b");
  });

  it("takes any text, and prints nothing but visible characters", () => {
    const texts = fc.string({ unit: "binary", maxLength: 300 });
    fc.assert(
      fc.property(texts, texts, fc.nat(400), (message, line, column) => {
        const text = plain(
          located({ message, lines: [line], position: { line: 3, column: column + 1 } }),
        );
        expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e]/u);
      }),
    );
  });
});

describe("diagnosticsToJson", () => {
  it("has everything, flat", () => {
    expect(diagnosticsToJson([located()])).toEqual([
      {
        severity: "error",
        code: "merge/path-collision",
        message: "POST /v1/images is already defined upstream",
        file: "spec/additions/acme.yaml",
        line: 41,
        column: 5,
        pointer: "#/paths/~1v1~1images/post",
        why: "an addition may add operations; only an overlay may change an upstream one",
        fix: "move this to an overlay, or give the path another name",
      },
    ]);
  });

  it("says null for what is not known", () => {
    const [json] = diagnosticsToJson([
      located({ at: null, position: null, lines: [], fix: null }),
    ]) as [object];
    expect(json).toMatchObject({ file: null, line: null, column: null, pointer: null, fix: null });
  });
});
