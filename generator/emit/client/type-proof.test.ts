import ts from "typescript";
import { describe, expect, it } from "vitest";
import { buildSchema } from "../../catalog/build-schema.ts";
import { aNamedSchema, anObject, aProvider, aString } from "../../catalog/makers.ts";
import type { Json, JsonObject } from "../../ground/json.ts";
import { printSchema } from "../print-schema.ts";
import { planTypeProof } from "./type-proof.ts";

const wide = {
  description: "One of everything that two printers could see differently.",
  type: "object",
  required: ["id", "list"],
  properties: {
    id: { type: "string", readOnly: true },
    choice: { enum: ["a", "b", null] },
    silent: { type: "object" },
    closed: { type: "object", additionalProperties: false },
    map: { type: "object", additionalProperties: { type: ["integer", "null"] } },
    openMap: { type: "object", properties: { a: { type: "string" } }, additionalProperties: true },
    list: { type: "array", items: { type: "array", items: { $ref: "#/components/schemas/Leaf" } } },
    tuple: { type: "array", prefixItems: [{ type: "string" }, { type: "number" }] },
    both: { allOf: [{ $ref: "#/components/schemas/Leaf" }, { properties: { b: { const: 1 } } }] },
    either: {
      properties: { c: {} },
      oneOf: [{ $ref: "#/components/schemas/Leaf" }, { type: "null" }],
    },
    sibling: { $ref: "#/components/schemas/Leaf", properties: { d: { type: "boolean" } } },
    several: { type: ["string", "object", "null"], properties: { e: {} } },
    evident: { minimum: 1 },
    never: false,
    any: true,
    literal: { enum: [1, "1", [], {}, { a: [true] }] },
    self: { anyOf: [{ $ref: "#/components/schemas/Wide" }, { type: "null" }] },
    file: { type: "file" },
    "odd name": { type: "string", pattern: "*/" },
    patterned: {
      patternProperties: { "^x": { type: "string" } },
      additionalProperties: { type: "number" },
    },
  },
};
const schemas: JsonObject = {
  Wide: wide,
  Leaf: { type: "object", properties: { a: { type: "string", enum: ["x", "y"] } } },
  "odd-name.1": { type: ["string", "null"], format: "binary" },
};

describe("planTypeProof", () => {
  it("compiles when both renderings agree", () => {
    expect(differences(schemas, schemas)).toEqual([]);
  });

  it.each<[string, Json]>([
    ["Leaf", { type: "object", properties: { a: { type: "string" } } }],
    [
      "Leaf",
      { type: "object", properties: { a: { type: "string", enum: ["x", "y"] } }, required: ["a"] },
    ],
    [
      "Leaf",
      { type: "object", properties: { a: { type: "string", enum: ["x", "y"], readOnly: true } } },
    ],
    ["odd-name.1", { type: "string" }],
  ])("names %s when they differ", (name, other) => {
    expect(differences(schemas, { ...schemas, [name]: other })).toEqual([`"${name}": true`]);
  });

  it("leaves out by name what is known to differ", () => {
    const odd = { Odd: { type: "array", items: { const: ["a"] } } };
    expect(differences(odd, odd)).toEqual([]);
    expect(textFor(odd)).toContain(
      "// Left out: Odd, of whose lists of one fixed list openapi-typescript drops a level.\n",
    );
  });

  it("is one file beside the contract tests", () => {
    const provider = aProvider({
      schemas: [
        aNamedSchema({
          name: "Picture",
          schema: anObject({ properties: [{ name: "url", required: true, schema: aString() }] }),
        }),
      ],
    });
    expect(planTypeProof(provider)).toEqual({
      path: "contract/acme/type-proof.ts",
      text: `// Generated for Acme API. Do not edit.
// Compiles only while the types that our emitter prints equal those of openapi-typescript.

import type { components } from "../../packages/acme/src/schema.js";

type Theirs = components["schemas"];

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;

/** Schemas whose two renderings are one type; a line that does not compile names one that differs. */
export const equalSchemas: {
  "Picture": Equal<
    {
      url: string;
    },
    Theirs["Picture"]
  >;
} = {
  "Picture": true,
};
`,
    });
  });

  it("needs no schemas", () => {
    expect(planTypeProof(aProvider()).text).toContain("export const equalSchemas: {\n} = {\n};\n");
  });
});

function textFor(schemas: JsonObject): string {
  const named = Object.entries(schemas).map(([name, schema]) =>
    aNamedSchema({ name, schema: buildSchema(schema, "#", { unmodelled: new Map() }) }),
  );
  return planTypeProof(aProvider({ schemas: named })).text;
}

/** The lines that do not compile when our types come from one document and theirs from another. */
function differences(ours: JsonObject, theirs: JsonObject): string[] {
  const document = {
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: {},
    components: { schemas: theirs },
  };
  const files = new Map([
    ["/contract/acme/type-proof.ts", textFor(ours)],
    ["/packages/acme/src/schema.ts", printSchema(document)],
  ]);
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    lib: ["lib.es2022.d.ts"],
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.directoryExists = () => true;
  host.fileExists = (path) => files.has(path) || fileExists.call(host, path);
  host.readFile = (path) => files.get(path) ?? ts.sys.readFile(path);
  host.getSourceFile = (path, version) => {
    const text = files.get(path);
    return text === undefined
      ? getSourceFile.call(host, path, version)
      : ts.createSourceFile(path, text, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    if (messageText !== "Type 'true' is not assignable to type 'false'.") {
      return ts.flattenDiagnosticMessageText(messageText, "\n");
    }
    return file!.text.slice(start).split(",\n")[0]!;
  });
}
