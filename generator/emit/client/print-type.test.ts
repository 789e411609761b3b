import ts from "typescript";
import { describe, expect, it } from "vitest";
import { anObject, aString } from "../../catalog/makers.ts";
import type { Property, Schema, UnionSchema } from "../../catalog/schema.ts";
import {
  limitText,
  type PrintOptions,
  printDeclaration,
  printType,
  schemaLines,
} from "./print-type.ts";

const modes = ["exact", "request", "response"] as const;
const options = (mode: PrintOptions["mode"]): PrintOptions => ({ mode, nameOf: (name) => name });
const print = (schema: Schema, mode: PrintOptions["mode"] = "request") =>
  printType(schema, options(mode));

const integer = (changes: object = {}): Schema => ({
  kind: "integer",
  nullable: false,
  ...changes,
});
const boolean: Schema = { kind: "boolean", nullable: false };
const any: Schema = { kind: "any", nullable: false };
const never: Schema = { kind: "never", nullable: false };
const nothing: Schema = { kind: "null", nullable: false };
const ref = (name: string, changes: object = {}): Schema => ({
  kind: "ref",
  name,
  nullable: false,
  ...changes,
});
const list = (items: Schema, changes: object = {}): Schema => ({
  kind: "array",
  prefix: [],
  items,
  nullable: false,
  ...changes,
});
const union = (branches: readonly Schema[], changes: Partial<UnionSchema> = {}): Schema => ({
  kind: "union",
  mode: "anyOf",
  branches,
  discriminator: null,
  nullable: false,
  ...changes,
});
const both = (...parts: readonly Schema[]): Schema => ({
  kind: "intersection",
  parts,
  nullable: false,
});
const property = (name: string, schema: Schema, required = true): Property => ({
  name,
  schema,
  required,
});
const nullable = (schema: Schema): Schema => ({ ...schema, nullable: true });
const open = (additional: Schema, properties: readonly Property[] = []) =>
  anObject({ additional, additionalStated: true, properties });

/** What is printed in exact, request and response mode; one entry where all three agree. */
const table: readonly [string, Schema, ...string[]][] = [
  ["text", aString(), "string"],
  ["text or null", aString({ nullable: true }), "string | null"],
  ["bytes", aString({ format: "binary" }), "string", "Blob", "Blob"],
  [
    "a choice",
    aString({ enum: ["a", "b"] }),
    '"a" | "b"',
    '"a" | "b"',
    '"a" | "b" | (string & {})',
  ],
  ["a mark", aString({ enum: ["a"] }), '"a"'],
  [
    "an open choice",
    aString({ enum: ["a"], open: true }),
    "string",
    '"a" | (string & {})',
    '"a" | (string & {})',
  ],
  ["a hostile choice", aString({ enum: ['"*/\u2028'] }), '"\\"*/\\u2028"'],
  ["a number", integer(), "number"],
  ["numbers", integer({ enum: [1, -2] }), "1 | -2", "1 | -2", "1 | -2 | (number & {})"],
  ["yes or no", boolean, "boolean"],
  ["only yes", { kind: "boolean", enum: [true], nullable: false }, "true"],
  ["null", nothing, "null"],
  ["null twice", nullable(nothing), "null"],
  ["mixed values", { kind: "literal", values: [1, "a", null], nullable: false }, '1 | "a" | null'],
  [
    "structured values",
    { kind: "literal", values: [{ "a-b": [1, []] }, {}], nullable: false },
    '{ "a-b": [1, never[]] } | Record<string, never>',
  ],
  ["a list", list(aString()), "string[]", "readonly string[]", "string[]"],
  [
    "a list or null",
    nullable(list(aString())),
    "string[] | null",
    "readonly string[] | null",
    "string[] | null",
  ],
  [
    "a list with null",
    list(aString({ nullable: true })),
    "(string | null)[]",
    "readonly (string | null)[]",
    "(string | null)[]",
  ],
  [
    "lists in lists",
    list(list(aString())),
    "string[][]",
    "readonly (readonly string[])[]",
    "string[][]",
  ],
  [
    "a list of either",
    list(union([aString(), integer()])),
    "(string | number)[]",
    "readonly (string | number)[]",
    "(string | number)[]",
  ],
  [
    "a tuple",
    list(never, { prefix: [aString(), integer()] }),
    "[string, number]",
    "readonly [string, number]",
    "[string, number]",
  ],
  [
    "an open tuple",
    list(union([aString(), boolean]), { prefix: [integer()] }),
    "[number]",
    "readonly [number, ...(string | boolean)[]]",
    "[number, ...(string | boolean)[]]",
  ],
  ["an empty object", anObject(), "Record<string, never>"],
  [
    "an object of which nothing is said",
    anObject({ additional: any, additionalStated: false }),
    "{ [key: string]: unknown }",
    "Record<string, unknown>",
    "Record<string, unknown>",
  ],
  ["a map", open(integer()), "{ [key: string]: number }"],
  [
    "an object",
    anObject({ properties: [property("a", aString()), property("b-c", boolean, false)] }),
    '{\n  a: string;\n  "b-c"?: boolean;\n}',
  ],
  [
    "an object that says nothing of more",
    anObject({ properties: [property("a", aString())], additional: any, additionalStated: false }),
    "{\n  a: string;\n}",
  ],
  [
    "an open object",
    open(any, [property("a", aString())]),
    "{\n  a: string;\n} & { [key: string]: unknown }",
    "{\n  a: string;\n  [key: string]: unknown;\n}",
    "{\n  a: string;\n  [key: string]: unknown;\n}",
  ],
  [
    "an object with more of a kind",
    open(integer(), [property("a", integer())]),
    "{\n  a: number;\n} & { [key: string]: number }",
    "{\n  a: number;\n  [key: string]: number;\n}",
    "{\n  a: number;\n  [key: string]: number;\n}",
  ],
  [
    "an object with more of another kind: an index signature has to cover all",
    open(integer(), [property("a", aString(), false)]),
    "{\n  a?: string;\n} & { [key: string]: number }",
    "{\n  a?: string;\n  [key: string]: number | string | undefined;\n}",
    "{\n  a?: string;\n  [key: string]: number | string | undefined;\n}",
  ],
  [
    "an object with an object and more of another kind",
    open(integer(), [property("a", anObject({ properties: [property("b", aString())] }))]),
    "{\n  a: {\n    b: string;\n  };\n} & { [key: string]: number }",
    "{\n  a: {\n    b: string;\n  };\n  [key: string]: unknown;\n}",
    "{\n  a: {\n    b: string;\n  };\n  [key: string]: unknown;\n}",
  ],
  [
    "a read-only property",
    anObject({ properties: [property("id", aString({ readOnly: true }))] }),
    "{\n  readonly id: string;\n}",
    "{\n  readonly id?: string;\n}",
    "{\n  readonly id: string;\n}",
  ],
  [
    "a write-only property",
    anObject({ properties: [property("key", aString({ writeOnly: true }))] }),
    "{\n  key: string;\n}",
    "{\n  key: string;\n}",
    "{\n  key?: string;\n}",
  ],
  [
    "a key that is the prototype's",
    anObject({ properties: [property("__proto__", aString())] }),
    '{\n  ["__proto__"]: string;\n}',
  ],
  [
    "objects in objects",
    anObject({
      properties: [property("a", anObject({ properties: [property("b", integer(), false)] }))],
    }),
    "{\n  a: {\n    b?: number;\n  };\n}",
  ],
  ["either", union([aString(), integer()]), "string | number"],
  ["either or null", nullable(union([aString(), integer()])), "string | number | null"],
  ["the same twice", union([aString(), aString({ pattern: "^a" })]), "string"],
  ["either, or anything", union([aString(), any]), "unknown"],
  ["both", both(ref("A"), ref("B")), "A & B"],
  ["both, one a choice", both(ref("A"), union([ref("B"), ref("C")])), "A & (B | C)"],
  ["both, or another", union([both(ref("A"), ref("B")), ref("C")]), "(A & B) | C"],
  ["both or null", nullable(both(ref("A"), ref("B"))), "A & B | null"],
  ["both, one without a statement", both(ref("A"), any), "A"],
  ["several without a statement", both(any, any), "unknown"],
  ["a name", ref("A"), "A"],
  ["a name or null", nullable(ref("A")), "A | null"],
  ["anything", any, "unknown"],
  ["anything or null", nullable(any), "unknown"],
  ["nothing at all", never, "never"],
];

describe("printType", () => {
  it.each(table)("%s", (_, schema, exact, request = exact, response = exact) => {
    expect(modes.map((mode) => print(schema, mode))).toEqual([exact, request, response]);
  });

  it("is not led astray by quotes in a comment", () => {
    const screen = anObject({
      properties: [property("a", aString({ description: 'A 12" screen | more' }))],
    });
    expect(print(list(nullable(screen)), "response")).toBe(
      '({\n  /** A 12" screen | more */\n  a: string;\n} | null)[]',
    );
  });

  it("explains members, but not in the proof", () => {
    const schema = anObject({
      properties: [
        property(
          "seed",
          integer({
            description: "Where chance begins.",
            minimum: 1,
            maximum: 9,
            default: 7,
            deprecated: true,
          }),
        ),
      ],
    });
    expect(print(schema, "exact")).toBe("{\n  seed: number;\n}");
    expect(print(schema)).toBe(`{
  /**
   * Where chance begins.
   * 1 to 9.
   * @defaultValue 7
   * @deprecated
   */
  seed: number;
}`);
  });
});

describe("printDeclaration", () => {
  it.each<[string, Schema, string]>([
    [
      "an interface for a plain object",
      anObject({ properties: [property("a", integer())], description: "One." }),
      "/** One. */\nexport interface Thing {\n  a: number;\n}\n",
    ],
    ["an alias for an empty one", anObject(), "export type Thing = Record<string, never>;\n"],
    [
      "an alias where null is allowed",
      anObject({ properties: [property("a", integer())], nullable: true }),
      "export type Thing = {\n  a: number;\n} | null;\n",
    ],
    [
      "an interface where more is allowed",
      open(integer(), [property("a", integer())]),
      "export interface Thing {\n  a: number;\n  [key: string]: number;\n}\n",
    ],
    ["an alias for a choice", aString({ enum: ["a", "b"] }), 'export type Thing = "a" | "b";\n'],
  ])("%s", (_, schema, want) => {
    expect(printDeclaration("Thing", schema, options("request"))).toBe(want);
  });

  it("prints declarations that compile", () => {
    const names = ["A", "B", "C"].map((name) => `export interface ${name} { ${name}?: string }\n`);
    const declarations = modes.flatMap((mode) =>
      table.map(([, schema], i) => printDeclaration(`T${i}${mode}`, schema, options(mode))),
    );
    const source = [...names, "interface Blob { size: number }\n", ...declarations].join("");
    expect(problemsOf(source)).toEqual([]);
  });
});

describe("limitText", () => {
  it.each<[string, Schema, string | null]>([
    ["nothing", integer(), null],
    ["a range", integer({ minimum: 1, maximum: 4 }), "1 to 4."],
    ["a floor", integer({ minimum: 0 }), "At least 0."],
    ["a ceiling", integer({ maximum: 4 }), "At most 4."],
    [
      "bounds that are left out",
      integer({ exclusiveMinimum: 0, exclusiveMaximum: 1 }),
      "Above 0, below 1.",
    ],
    ["half a range left out", integer({ exclusiveMinimum: 0, maximum: 1 }), "Above 0, at most 1."],
    [
      "steps",
      integer({ minimum: 256, maximum: 2048, multipleOf: 8 }),
      "256 to 2048, a multiple of 8.",
    ],
    ["letters", aString({ minLength: 1, maxLength: 2000 }), "1 to 2000 characters."],
    ["one letter", aString({ maxLength: 1 }), "At most 1 character."],
    ["items", list(aString(), { minItems: 2, maxItems: 2 }), "Exactly 2 items."],
    ["an item", list(aString(), { minItems: 1 }), "At least 1 item."],
  ])("%s", (_, schema, want) => {
    expect(limitText(schema)).toBe(want);
  });
});

describe("schemaLines", () => {
  it("keeps a default from ending the comment or adding a tag", () => {
    expect(schemaLines(aString({ default: "*/\n@internal", description: "A word." }))).toEqual([
      "A word.",
      '@defaultValue "*/\\n@internal"',
    ]);
  });
});

/** What the compiler says of one module under `--strict`. */
function problemsOf(source: string): string[] {
  const host = ts.createCompilerHost({});
  const { getSourceFile } = host;
  host.getSourceFile = (name, version) =>
    name === "module.ts"
      ? ts.createSourceFile(name, source, version)
      : getSourceFile.call(host, name, version);
  const program = ts.createProgram(
    ["module.ts"],
    {
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      types: [],
      lib: ["lib.es2022.d.ts"],
      skipLibCheck: true,
    },
    host,
  );
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
