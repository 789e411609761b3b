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

/** Bundles in turns of a few, so that all models take seconds. */
async function bundleAll(programs: readonly string[]): Promise<readonly Bundle[]> {
  const bundles: Bundle[] = [];
  for (let i = 0; i < programs.length; i += 8) {
    bundles.push(...(await Promise.all(programs.slice(i, i + 8).map(bundle))));
  }
  return bundles;
}

describe.each(catalog.providers.filter(({ models }) => models.length > 0))("$id", (provider) => {
  it("a program that runs one model is at most 8 KiB, for every model, whatever else there is", async () => {
    const bundles = await bundleAll(provider.models.map((model) => modelProgram(provider, model)));
    const sizes = bundles.map(({ bytes }) => bytes);
    // A name, its prices and its places for files are all in which models differ.
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(450);
    for (const [i, { bytes, files, later }] of bundles.entries()) {
      const { moduleName, parameters, price } = provider.models[i]!;
      const plain =
        parameters.every(({ media }) => media === null) &&
        ["fixed", "variable", "unknown"].includes(price.kind);
      expect([moduleName, bytes <= (plain ? 7880 : 8192) || bytes]).toEqual([moduleName, true]);
      const own = files.filter((file) => /src\/(models|operations|checks|schemas)[/.]/.test(file));
      expect(own.map((file) => basename(file))).toEqual([`${moduleName}.ts`]);
      for (const size of later) expect(size).toBeLessThanOrEqual(2048);
    }
  }, 60_000);

  it("does not grow with the number of models: the namespace of all of them gives the same program", async () => {
    const source = sourceOf(provider);
    const model = provider.models[0]!;
    const named = await bundle(modelProgram(provider, model));
    const all = await bundle(
      modelProgram(provider, model).replace(
        JSON.stringify(`${source}/models/${model.moduleName}.js`),
        JSON.stringify(`${source}/models.js`),
      ),
    );
    expect(Math.abs(all.bytes - named.bytes)).toBeLessThanOrEqual(16);
  });

  it("a bare call with typed errors is at most 3.5 kB", async () => {
    const source = sourceOf(provider);
    const operation = provider.operations.find(({ id }) => id === provider.jobs?.poll.operation)!;
    const { bytes, files } = await bundle(`
      import { createClient } from ${JSON.stringify(`${source}/minimal.js`)};
      import { ${operation.identifier} } from ${JSON.stringify(`${source}/operations/${operation.moduleName}.js`)};
      console.log(await ${operation.identifier}(createClient({ apiKey: "x" }), JSON.parse("{}")));`);
    expect(bytes).toBeLessThanOrEqual(3500);
    expect(files.map((file) => basename(file))).not.toContain("job.ts");
  });
});
