import { describe, expect, it } from "vitest";
import { compareApi } from "./compare-api.ts";
import { declarationsOf } from "./declarations.ts";

const entries = ["index.d.ts", "models/*.d.ts", "schema.d.ts"];
const descriptors = `export interface Model<P, O> { readonly id: string; estimate(params: P): number; readonly types?: { readonly params: P; readonly output: O } }
export interface Protocol { readonly name: string }`;

/** A package with one model and one function; what is given replaces a module. */
function aPackage(files: Record<string, string> = {}) {
  const texts = {
    "runtime/descriptors.d.ts": descriptors,
    "runtime/client.d.ts": `import type { Model, Protocol } from "./descriptors.js";
/** Runs models. */
export declare class Client {
    #private;
    private readonly secret;
    constructor(protocol: Protocol, options?: { readonly apiKey?: string });
    run<P, O>(model: Model<P, O>, params: P): Promise<O>;
}`,
    "index.d.ts": `export { Client } from "./runtime/client.js";`,
    "models/painter.d.ts": aModel(),
    "schema.d.ts": "export interface paths { a: 1 }",
    ...files,
  };
  return { declarations: declarationsOf(new Map(Object.entries(texts))), entries };
}

function aModel(
  params = 'prompt: string; size?: "s" | "m"; options?: PainterOptions',
  output = "images: readonly string[]; state?: string",
  options = "seed?: number",
): string {
  return `import type { Model } from "../runtime/descriptors.js";
export interface PainterParams { ${params} }
export interface PainterOptions { ${options} }
export interface PainterOutput { ${output} }
export declare const painter: Model<PainterParams, PainterOutput>;`;
}

const client = (members: string) => `import type { Model, Protocol } from "./descriptors.js";
export declare class Client { ${members} }`;

function changes(files: Record<string, string>) {
  const found = compareApi(aPackage(), aPackage(files));
  return found.map(({ level, message }) => `${level}: ${message}`);
}

describe("compareApi", () => {
  it.each<[string, string, string[]]>([
    [
      "an input gains an optional property",
      aModel('prompt: string; size?: "s" | "m"; options?: PainterOptions; style?: string'),
      ["minor: PainterParams of models/painter has gained style"],
    ],
    [
      "an input gains a required property",
      aModel('prompt: string; size?: "s" | "m"; options?: PainterOptions; style: string'),
      ["major: PainterParams of models/painter does not take what it took (new: style)"],
    ],
    [
      "an input loses an optional property",
      aModel("prompt: string; options?: PainterOptions"),
      ["major: PainterParams of models/painter has lost size"],
    ],
    [
      "an input takes one value more",
      aModel('prompt: string; size?: "s" | "m" | "l"; options?: PainterOptions'),
      ["minor: PainterParams of models/painter takes more"],
    ],
    [
      "an input takes one value less",
      aModel('prompt: string; size?: "s"; options?: PainterOptions'),
      ["major: PainterParams of models/painter does not take what it took"],
    ],
    [
      "a part of an input changes, and is told of where it is exported",
      aModel(undefined, undefined, "seed?: number; steps?: number"),
      ["minor: PainterOptions of models/painter has gained steps"],
    ],
    [
      "an output gains a property",
      aModel(undefined, "images: readonly string[]; state?: string; cost: number"),
      ["minor: PainterOutput of models/painter has gained cost"],
    ],
    [
      "an output loses an optional property",
      aModel(undefined, "images: readonly string[]"),
      ["major: PainterOutput of models/painter has lost state"],
    ],
    [
      "an output may be absent",
      aModel(undefined, "images?: readonly string[]; state?: string"),
      ["major: PainterOutput of models/painter gives what it did not give"],
    ],
    [
      "an output is narrowed",
      aModel(undefined, 'images: readonly string[]; state?: "done"'),
      ["minor: PainterOutput of models/painter says more about what it gives"],
    ],
    ["comments and order change", aModel().replace("export", "/** Paints. */\nexport"), []],
  ])("%s", (_, model, want) => {
    expect(changes({ "models/painter.d.ts": model })).toEqual(want);
  });

  it("tells of modules and exports that come and go", () => {
    expect(
      changes({
        "models/sketcher.d.ts": "export declare const sketcher: string;",
        "models/painter.d.ts": aModel().replace("const painter:", "const brush:"),
      }),
    ).toEqual([
      "minor: brush of models/painter is new",
      "major: painter of models/painter is gone",
      "minor: the module models/sketcher is new",
    ]);
    const more = aPackage({ "models/sketcher.d.ts": "export {};" });
    expect(compareApi(more, aPackage()).map(({ message }) => message)).toEqual([
      "the module models/sketcher is gone",
    ]);
  });

  it("is not misled by private members, nor by what descriptors consist of", () => {
    expect(
      changes({
        "runtime/client.d.ts": client(
          "#other; private more; constructor(protocol: Protocol, options?: { readonly apiKey?: string }); run<P, O>(model: Model<P, O>, params: P): Promise<O>;",
        ),
        "runtime/descriptors.d.ts": descriptors.replace(
          "readonly name: string",
          "readonly name: string; readonly more: number",
        ),
      }),
    ).toEqual([]);
  });

  it("compares the parameters of methods as strictly as those of functions", () => {
    const before = client("run(size: string | number): void;");
    const after = client("run(size: string): void;");
    const given = (text: string) => aPackage({ "runtime/client.d.ts": text });
    expect(compareApi(given(before), given(after)).map(({ level }) => level)).toEqual(["major"]);
    expect(compareApi(given(after), given(before)).map(({ level }) => level)).toEqual(["minor"]);
  });

  it("leaves the contents of document-wide types to the diff of the documents", () => {
    expect(changes({ "schema.d.ts": "export interface paths { b: 2 }" })).toEqual([]);
    expect(changes({ "schema.d.ts": "export interface operations { b: 2 }" })).toEqual([
      "minor: operations of schema is new",
      "major: paths of schema is gone",
    ]);
  });
});
