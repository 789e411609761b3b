import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import type { Json } from "../ground/json.ts";
import {
  codeCell,
  docComment,
  literal,
  plainLine,
  propertyKey,
  proseLine,
  quote,
  wrapText,
} from "./code-text.ts";
import { descriptionLines } from "./description-lines.ts";

/** Pieces that mean something to a parser, an editor or a terminal. */
const hostile = [
  "*/",
  "/*",
  "*",
  "/",
  "//",
  "`",
  "$" + "{x}",
  '"',
  "'",
  "\\",
  "\\u0022",
  "\n",
  "\r",
  "\r\n",
  "\u2028",
  "\u2029",
  "\u202e",
  "\u2066",
  "\u061c",
  "\u200b",
  "\u200d",
  "\u00ad",
  "\ufeff",
  "\u0000",
  "\u001b[31m",
  "\ud800",
  "\udc00",
  "\u{e0041}",
  "@deprecated",
  "@ts-ignore",
  "@",
  "</script>",
  "<!--",
  "-->",
  "{{x}}",
  "__proto__",
  "constructor",
  " ",
  "word",
  "été",
  "東京",
];
const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "binary", maxLength: 4 })), {
    maxLength: 14,
  })
  .map((pieces) => pieces.join(""));

const { value: hostileJson } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
    hostileText,
    fc.array(tie("value"), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.oneof(fc.constant("__proto__"), hostileText), tie("value")), {
        maxLength: 4,
      })
      .map((entries) => Object.fromEntries(entries)),
  ),
}));

function parse(source: string): ts.SourceFile {
  return ts.createSourceFile("x.ts", source, ts.ScriptTarget.ES2022, true);
}

function problemsOf(file: ts.SourceFile): readonly unknown[] {
  // The compiler keeps what its parser found there, and offers no public way to a single file's.
  return (file as unknown as { parseDiagnostics: readonly unknown[] }).parseDiagnostics;
}

/** The value of an expression, as the compiler's own output gives it. */
function evaluate(expression: string): unknown {
  const { outputText } = ts.transpileModule(`const value = ${expression};\nreturn value;`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  return new Function(outputText)();
}

describe("quote", () => {
  it.each([
    ["plain text", "a cat", '"a cat"'],
    ["quotes and backslashes", 'say "\\"', '"say \\"\\\\\\""'],
    ["line breaks", "a\nb\u2028c", '"a\\nb\\u2028c"'],
    ["direction and width", "\u202eabc\u200b", '"\\u202eabc\\u200b"'],
    ["a lone surrogate", "\ud800", '"\\ud800"'],
    ["an invisible tag character", "\u{e0041}", '"\\udb40\\udc41"'],
    ["other scripts", "東京 été", '"東京 été"'],
  ])("%s", (_, given, want) => {
    expect(quote(given)).toBe(want);
  });

  it("means the same text, in printable characters on one line", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const printed = quote(text);
        expect(printed).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/u);
        expect(evaluate(printed)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });
});

describe("propertyKey", () => {
  it.each([
    ["prompt", "prompt"],
    ["$ref", "$ref"],
    ["class", "class"],
    ["constructor", "constructor"],
    ["__proto__", '["__proto__"]'],
    ["aspect-ratio", '"aspect-ratio"'],
    ["2x", '"2x"'],
    ["", '""'],
    ["été", '"été"'],
  ])("%s", (given, want) => {
    expect(propertyKey(given)).toBe(want);
  });
});

describe("literal", () => {
  it.each<[string, Json, string]>([
    ["short lists stay on a line", [1, "a", null, true], '[1, "a", null, true]'],
    ["short objects too", { id: "x", n: { deep: [] } }, '{ id: "x", n: { deep: [] } }'],
    ["nothing", {}, "{}"],
    [
      "a key that would set the prototype",
      Object.fromEntries([["__proto__", 1]]),
      '{ ["__proto__"]: 1 }',
    ],
    [
      "long ones are wrapped",
      { first: "a".repeat(50), second: "b".repeat(50) },
      `{\n  first: "${"a".repeat(50)}",\n  second: "${"b".repeat(50)}",\n}`,
    ],
  ])("%s", (_, given, want) => {
    expect(literal(given)).toBe(want);
  });

  it("prints what is missing as undefined", () => {
    expect(literal(undefined)).toBe("undefined");
  });

  it("parses back to the same value", () => {
    fc.assert(
      fc.property(hostileJson, (value) => {
        const printed = `(${literal(value)})`;
        const file = parse(`const value = ${printed};`);
        expect(problemsOf(file)).toEqual([]);
        expect(file.statements).toHaveLength(1);
        const found = evaluate(printed);
        expect(JSON.stringify(found)).toBe(JSON.stringify(value));
        expect(Object.getPrototypeOf(found ?? {})).toBe(Object.getPrototypeOf(value ?? {}));
      }),
      { numRuns: 200 },
    );
  });
});

describe("plainLine", () => {
  it.each([
    ["folds white space", " a\n\t b\u2028c ", "a b c"],
    ["drops what acts unseen", "a\u202eb\u0000c\u00add\u200be", "abcde"],
    ["leaves no hole where something was dropped", "a \u200b b", "a b"],
    ["keeps joiners", "👩\u200d🚀 می\u200cخواهم", "👩\u200d🚀 می\u200cخواهم"],
    ["mends half a character", "a\ud800b", "a\ufffdb"],
  ])("%s", (_, given, want) => {
    expect(plainLine(given)).toBe(want);
  });
});

describe("codeCell", () => {
  it.each([
    ["a name", "aspect_ratio", "`aspect_ratio`"],
    ["what ends a cell", "a|b", "`a\\|b`"],
    ["what ends a span", "a`b``c", "```a`b``c```"],
    ["a tick at the end", "a`", "`` a` ``"],
    ["lines", "a\nb", "`a b`"],
    ["nothing", "", "`  `"],
  ])("holds %s", (_, text, want) => {
    expect(codeCell(text)).toBe(want);
  });
});

describe("proseLine", () => {
  it.each([
    ["@deprecated soon", "\\@deprecated soon"],
    ["use @ts-ignore here", "use \\@ts-ignore here"],
    ["mail a@b.example, or 5 @ 3", "mail a@b.example, or 5 \\@ 3"],
  ])("%s", (given, want) => {
    expect(proseLine(given)).toBe(want);
  });
});

describe("docComment", () => {
  it.each([
    ["nothing for nothing", [], ""],
    ["nothing for empty lines", ["", " "], ""],
    ["one line", ["What to paint."], "/** What to paint. */\n"],
    ["paragraphs", ["One.", "", "Two."], "/**\n * One.\n *\n * Two.\n */\n"],
    ["what would end it", ["a */ b /* c"], "/** a *\\/ b /\\* c */\n"],
    [
      "our own tags",
      ["One.", "@defaultValue 1", "@deprecated"],
      "/**\n * One.\n * @defaultValue 1\n * @deprecated\n */\n",
    ],
    [
      "tags of others",
      ["@ts-ignore", "@defaultValue a @internal"],
      "/**\n * \\@ts-ignore\n * @defaultValue a \\@internal\n */\n",
    ],
  ])("%s", (_, given, want) => {
    expect(docComment(given)).toBe(want);
  });

  it("indents and wraps", () => {
    const lines = docComment(["word ".repeat(40)], "  ")
      .trimEnd()
      .split("\n");
    expect(lines[0]).toBe("  /**");
    expect(lines.at(-1)).toBe("   */");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it("lets nothing out, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 4 }), (texts) => {
        const comment = docComment(texts.flatMap((text) => [...descriptionLines(text), text]));
        const file = parse(`${comment}export const x = 1;\n`);
        expect(problemsOf(file)).toEqual([]);
        expect(file.statements).toHaveLength(1);
        expect(file.getFullText().slice(file.statements[0]!.getStart())).toBe(
          "export const x = 1;\n",
        );
        const tags = ts.getJSDocTags(file.statements[0]!).map(({ tagName }) => tagName.text);
        expect(tags.filter((tag) => tag !== "deprecated")).toEqual([]);
        const directives = (file as unknown as { commentDirectives?: unknown }).commentDirectives;
        expect(directives).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});

describe("wrapText", () => {
  it("keeps long words whole", () => {
    expect(wrapText("a bbbbbbbbbb c d", 5)).toEqual(["a", "bbbbbbbbbb", "c d"]);
  });
});
