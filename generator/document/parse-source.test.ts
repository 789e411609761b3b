import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultLimits, type ReadLimits } from "../ground/limits.ts";
import { parseSource } from "./parse-source.ts";

const first = (file: string, text: string, limits: ReadLimits = defaultLimits) =>
  parseSource(file, text, limits).diagnostics[0];
const parsed = (file: string, text: string) => parseSource(file, text).value?.value;

describe("parseSource", () => {
  it.each([
    ["JSON by name", "a.json", '{"a": 1}', { a: 1 }],
    ["YAML by name", "a.yaml", "a: 1", { a: 1 }],
    ["JSON by sight", "https://acme.example/openapi", '{"a": 1}', { a: 1 }],
    ["YAML by sight", "https://acme.example/openapi", "a: 1", { a: 1 }],
    ["a query behind the name", "https://acme.example/a.json?v=2", '{"a": 1}', { a: 1 }],
    ["JSON in a YAML file", "a.yml", '{"a": [1,\n2]}', { a: [1, 2] }],
    ["flow YAML", "a.yml", "{a: [1, 2]}", { a: [1, 2] }],
    ["a byte order mark", "a.json", '\uFEFF{"a": 1}', { a: 1 }],
    ["no dates", "a.yaml", "a: 2020-01-01", { a: "2020-01-01" }],
    ["words that YAML 1.1 took for booleans", "a.yaml", "a: yes\nb: on", { a: "yes", b: "on" }],
    ["numbers as keys", "a.yaml", "200: ok", { "200": "ok" }],
    ["merge keys", "a.yaml", "a: &x {b: 1}\nc: {<<: *x, d: 2}", { a: { b: 1 }, c: { b: 1, d: 2 } }],
  ])("reads %s", (_, file, text, want) => {
    expect(parseSource(file, text).diagnostics).toEqual([]);
    expect(parsed(file, text)).toEqual(want);
  });

  it.each(["a.json", "a.yaml"])("keeps keys that objects have anyway in %s", (file) => {
    const value = parsed(file, '{"__proto__": {"a": 1}, "constructor": 2}') as object;
    expect(Object.entries(value)).toEqual([
      ["__proto__", { a: 1 }],
      ["constructor", 2],
    ]);
  });

  it("gives every use of an alias a value of its own", () => {
    const value = parsed("a.yaml", "a: &x {b: 1}\nc: *x") as Record<string, object>;
    expect(value["a"]).toEqual(value["c"]);
    expect(value["a"]).not.toBe(value["c"]);
  });

  it.each([
    [
      "broken JSON",
      "a.json",
      '{"a": 1\n "b": 2}',
      "a comma or } is missing before this",
      { line: 2, column: 2 },
    ],
    ["YAML named .json", "a.json", "a: 1", "a is no JSON value", { line: 1, column: 1 }],
    ["broken YAML", "a.yaml", "a: 1\n  b: 2", null, { line: 2, column: 4 }],
    [
      "two YAML documents",
      "a.yaml",
      "a: 1\n---\nb: 2",
      "the file holds more than one YAML document",
      null,
    ],
    [
      "a key that is a list",
      "a.yaml",
      "? [a]\n: b",
      "a list or a mapping cannot be a key",
      { line: 1, column: 1 },
    ],
    ["nothing", "a.yaml", " \n", "the file is empty", null],
    ["only comments", "a.yaml", "# later", "the file has nothing but comments", null],
    [
      "a page",
      "a.json",
      "<!DOCTYPE html><p>",
      "this is an HTML page, neither JSON nor YAML",
      { line: 1, column: 1 },
    ],
    [
      "a feed",
      "a",
      '<?xml version="1.0"?><a/>',
      "this is XML or HTML, neither JSON nor YAML",
      { line: 1, column: 1 },
    ],
  ])("refuses %s", (_, file, text, message, position) => {
    const { value, diagnostics } = parseSource(file, text);
    expect(value).toBeNull();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: "read/syntax", at: { file, pointer: "#" } });
    if (message) expect(diagnostics[0]!.message).toBe(message);
    expect(diagnostics[0]!.position ?? null).toEqual(position);
  });

  it("advises on YAML in a file named .json", () => {
    expect(first("a.json", "a: 1")!.fix).toBe(
      "if the file is YAML, give it a name that ends in .yaml",
    );
  });

  it.each([
    ["a.json", '{"p": {"a": 1,\n"\\u0061": 2}}', "#/p", { line: 2, column: 1 }],
    [
      "a.json",
      '{"p": [{"a": {"a": 1}}, {"b": 1, "a": 2,\n"a": 3}]}',
      "#/p/1",
      { line: 2, column: 1 },
    ],
    ["a.yaml", "p:\n  a: 1\n  'a': 2", "#/p", { line: 3, column: 3 }],
    ["a.yaml", "p:\n- x\n- a: {a: 1}\n  a: 2", "#/p/1", { line: 4, column: 3 }],
    ["a.yaml", "p: {a: 1, a: 2}\n? [a]\n: {a: 1}\nq: *x", "#/p", { line: 1, column: 11 }],
  ])("finds a key that stands twice in %s %j", (file, text, pointer, position) => {
    expect(parseSource(file, text)).toEqual({
      value: null,
      diagnostics: [
        {
          code: "read/duplicate-key",
          message: expect.stringMatching(
            /^the key "a" stands twice in one object, first on line \d$/,
          ),
          at: { file, pointer },
          position,
          fix: "keep one of the two, or give one of them another name",
        },
      ],
    });
  });

  it("names all duplicates, but not without end", () => {
    const text = `{${Array.from({ length: 80 }, (_, i) => `"k${i}":1,"k${i}":2`).join(",")}}`;
    const { diagnostics } = parseSource("a.json", text);
    expect(diagnostics).toHaveLength(50);
    expect(diagnostics.at(-1)!.message).toMatch(/; 30 more keys stand twice$/);
  });

  it.each([
    ["a.json", '{"a": 1e999}', "#/a", 'the value of "a" is too large for a number'],
    ["a.yaml", "a: [.inf]", "#/a/0", "the value of 0 is no value that JSON can hold"],
    ["a.yaml", "a: &x [*x]", "#/a/0", "the value of 0 contains itself, by an alias of YAML"],
  ])("refuses what JSON cannot hold in %s %j", (file, text, pointer, message) => {
    expect(parseSource(file, text).diagnostics).toEqual([
      { code: "read/syntax", message, at: { file, pointer }, fix: null },
    ]);
  });
});

describe("limits", () => {
  const limits = { bytes: 1000, depth: 10, nodes: 50 };
  const bomb = `a0: &a0 [x]\n${Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`).join("\n")}`;

  it.each([
    [
      "bytes",
      "a.json",
      `"${"é".repeat(500)}"`,
      /^the file is larger than the limit of 1000 bytes$/,
    ],
    [
      "depth",
      "a.json",
      "[".repeat(11) + "]".repeat(11),
      /^values are nested deeper than the limit of 10 levels$/,
    ],
    ["depth", "a.yaml", `${"- ".repeat(11)}x`, /^values are nested deeper/],
    ["depth", "a.yaml", "a: &a [[[[[x]]]]]\nb: [[[[[*a]]]]]", /^values are nested deeper/],
    [
      "nodes",
      "a.json",
      JSON.stringify(Array(60).fill(0)),
      /^the document holds more values than the limit of 50,/,
    ],
    [
      "nodes",
      "a.yaml",
      JSON.stringify(Array(60).fill(0)).replace("[", "[ x, "),
      /^the document holds more/,
    ],
  ])("%s in %s", (limit, file, text, message) => {
    const found = first(file, text, limits)!;
    expect(found).toMatchObject({
      code: "read/limit",
      fix: `if the document can be trusted, raise "limits.${limit}" in modelsmith.yaml, or for once with --limit ${limit}=…`,
    });
    expect(found.message).toMatch(message);
  });

  it("counts an alias bomb without setting it off", () => {
    const started = performance.now();
    expect(first("bomb.yaml", bomb)!.code).toBe("read/limit");
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it("survives aliases that chain deeper than any stack", () => {
    const chain = Array.from(
      { length: 50_000 },
      (_, i) => `${50_000 - i}: &c${i} [${i ? `*c${i - 1}` : "x"}]`,
    );
    expect(first("chain.yaml", chain.join("\n"))!.code).toBe("read/limit");
  });

  it("is silent at the limit", () => {
    expect(first("a.json", "[".repeat(10) + "]".repeat(10), limits)).toBeUndefined();
    expect(first("a.yaml", `${"- ".repeat(10)}x`, limits)).toBeUndefined();
  });
});

describe("any text", () => {
  const names = fc.constantFrom("a.json", "a.yaml", "https://acme.example/api");
  const yamlish = fc
    .array(
      fc.constantFrom(
        "a",
        ": ",
        "- ",
        "\n",
        "  ",
        "{",
        "}",
        "[",
        "]",
        "&x ",
        "*x",
        "!!str ",
        "? ",
        "|",
        ">",
        '"',
        "'",
        "#",
        ",",
        "<<",
        "---\n",
        "\t",
        "1",
        "~",
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(""));

  it("gives a JSON value or diagnostics", () => {
    fc.assert(
      fc.property(
        names,
        fc.oneof(fc.string({ unit: "binary" }), yamlish, fc.json()),
        (file, text) => {
          const { value, diagnostics } = parseSource(file, text);
          expect(value === null).toBe(diagnostics.length > 0);
          if (value) expect(JSON.parse(JSON.stringify(value.value))).toEqual(value.value);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("reads JSON and the same JSON as YAML alike", () => {
    fc.assert(
      fc.property(fc.json({ noUnicodeString: false }), (text) => {
        const [json, yaml] = [
          parseSource("a.json", text),
          parseSource("a.yaml", `# yaml\n${text}`),
        ];
        // Line breaks within JSON strings are escaped, so both read the same, but for `-0`.
        if (json.value && yaml.value && !/-0/.test(text))
          expect(yaml.value.value).toEqual(json.value.value);
      }),
    );
  });
});
