// What programs that use the generated packages carry, in bytes after esbuild and gzip. Lazily
// loaded parts (uploads, shapes for `validate`) are files of their own and counted apart.

import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { describe, expect, it } from "vitest";
import type { Catalog, Model, Provider } from "../generator/catalog/catalog.ts";

const catalog = JSON.parse(readFileSync("generated/catalog.json", "utf8")) as Catalog;
const sourceOf = ({ id }: Provider) => resolve("generated", "packages", id, "src");

interface Bundle {
  /** Compressed bytes that are loaded at once. */
  readonly bytes: number;
  /** Files of the package that are in them. */
  readonly files: readonly string[];
  /** Compressed bytes of each part loaded later. */
  readonly later: readonly number[];
}

async function bundle(program: string): Promise<Bundle> {
  const result = await build({
    stdin: { contents: program, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    outdir: "out",
    write: false,
    metafile: true,
    tsconfigRaw: "{}",
  });
  const entry = Object.keys(result.metafile.outputs).find((path) => path.endsWith("stdin.js"))!;
  const atOnce = reach(result.metafile, entry);
  const sizeOf = (path: string) => {
    const { contents } = result.outputFiles.find((file) => file.path.endsWith(basename(path)))!;
    return gzipSync(contents, { level: 9 }).length;
  };
  const others = Object.keys(result.metafile.outputs).filter((path) => !atOnce.has(path));
  return {
    bytes: [...atOnce].map(sizeOf).reduce((sum, size) => sum + size, 0),
    files: [...atOnce].flatMap((path) =>
      Object.entries(result.metafile.outputs[path]!.inputs)
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([file]) => file),
    ),
    later: others.map(sizeOf),
  };
}

/** An output and what it imports without being asked. */
function reach({ outputs }: Metafile, start: string): ReadonlySet<string> {
  const found = new Set([start]);
  for (const path of found) {
    for (const { path: next, kind } of outputs[path]!.imports) {
      if (kind === "import-statement") found.add(next);
    }
  }
  return found;
}

function modelProgram(provider: Provider, model: Model): string {
  const source = sourceOf(provider);
  return `
    import { ${provider.identifier} } from ${JSON.stringify(`${source}/index.js`)};
    import { ${model.identifier} } from ${JSON.stringify(`${source}/models/${model.moduleName}.js`)};
    const client = new ${provider.identifier}({ apiKey: "x" });
    console.log(await client.run(${model.identifier}, JSON.parse("{}")));`;
}

/** The model whose descriptor says most: prices by parameter and places for files. */
function largest(provider: Provider): Model {
  const weight = (model: Model) =>
    JSON.stringify(model.price).length +
    60 * model.parameters.filter(({ media }) => media !== null).length;
  return [...provider.models].sort((a, b) => weight(b) - weight(a))[0]!;
}

describe.each(catalog.providers.filter(({ models }) => models.length > 0))("$id", (provider) => {
  const model = provider.models.find(({ id }) => id === "flux-2-dev") ?? provider.models[0]!;

  it("a program that runs one model is at most 8 KiB, whatever else the package holds", async () => {
    const { bytes, files } = await bundle(modelProgram(provider, model));
    expect(bytes).toBeLessThanOrEqual(8192);
    const own = files.filter((file) => /src\/(models|operations|checks|schemas)[/.]/.test(file));
    expect(own.map((file) => basename(file))).toEqual([`${model.moduleName}.ts`]);
  });

  it("the largest model adds its prices and its places for files, and no more", async () => {
    const { bytes, later } = await bundle(modelProgram(provider, largest(provider)));
    expect(bytes).toBeLessThanOrEqual(8600);
    for (const size of later) expect(size).toBeLessThanOrEqual(2048);
  });

  it("a bare call with typed errors is at most 3.6 kB", async () => {
    const source = sourceOf(provider);
    const operation = provider.operations.find(({ id }) => id === provider.jobs?.poll.operation)!;
    const { bytes, files } = await bundle(`
      import { createClient } from ${JSON.stringify(`${source}/minimal.js`)};
      import { ${operation.identifier} } from ${JSON.stringify(`${source}/operations/${operation.moduleName}.js`)};
      console.log(await ${operation.identifier}(createClient({ apiKey: "x" }), JSON.parse("{}")));`);
    expect(bytes).toBeLessThanOrEqual(3600);
    expect(files.map((file) => basename(file))).not.toContain("job.ts");
  });
});
