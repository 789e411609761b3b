// What a program pays its compiler: type instantiations and time for twenty typed calls, with our
// named types and with openapi-fetch's inference over the whole document, beside an empty file.

import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import ts from "typescript";
import type { Catalog, Provider } from "../generator/catalog/catalog.ts";

const calls = 20;

/** Head first: which program, how many models its package has, instantiations, seconds, per call. */
export function typeRows(catalog: Catalog): string[][] {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "modelsmith-types-")));
  try {
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
    const rows = catalog.providers.flatMap((provider) => {
      const models = String(provider.models.length);
      const empty = measure(folder, "export {};\n");
      const ours = measure(folder, ourCalls(provider));
      const theirs = measure(folder, theirCalls(provider));
      const row = (what: string, found: Cost) => [
        what,
        models,
        String(found.instantiations),
        ((found.instantiations - empty.instantiations) / calls).toFixed(0),
        `${found.seconds.toFixed(2)} s`,
      ];
      return [
        row(`${provider.name}: an empty file`, empty),
        row("  20 calls, model modules", ours),
        row("  20 calls, openapi-fetch over schema.ts", theirs),
      ];
    });
    return [["program", "models", "instantiations", "per call", "check"], ...rows];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Cost {
  readonly instantiations: number;
  readonly seconds: number;
}

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
  // The libraries would be checked alike by all of them.
  skipLibCheck: true,
};

function measure(folder: string, text: string): Cost {
  const file = join(folder, "program.ts");
  writeFileSync(file, text);
  const begun = performance.now();
  const program = ts.createProgram([file], options);
  const found = [...program.getSyntacticDiagnostics(), ...program.getSemanticDiagnostics()];
  const seconds = (performance.now() - begun) / 1000;
  const wrong = found.find((diagnostic) => diagnostic.file?.fileName === file);
  if (wrong) throw new Error(ts.flattenDiagnosticMessageText(wrong.messageText, " "));
  return { instantiations: program.getInstantiationCount(), seconds };
}

const sourceOf = ({ id }: Provider) => resolve("generated", "packages", id, "src");

function ourCalls(provider: Provider): string {
  const model = provider.models[0]!;
  const source = sourceOf(provider);
  const call = `await client.run(${model.identifier}, {} as ${model.typeName}Params);\n`;
  return `
import { ${provider.identifier} } from ${JSON.stringify(`${source}/index.js`)};
import { ${model.identifier}, type ${model.typeName}Params } from ${JSON.stringify(`${source}/models/${model.moduleName}.js`)};
const client = new ${provider.identifier}({ apiKey: "x" });
${call.repeat(calls)}`;
}

function theirCalls(provider: Provider): string {
  const { operation } = provider.models[0]!;
  const { path } = provider.operations.find(({ id }) => id === operation)!;
  const call = `await client.POST(${JSON.stringify(path)}, { body: {} as never });\n`;
  return `
import createClient from "openapi-fetch";
import type { paths } from ${JSON.stringify(`${sourceOf(provider)}/schema.js`)};
const client = createClient<paths>();
${call.repeat(calls)}`;
}
