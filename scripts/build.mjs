// Bundles the program into dist/.
//
//   node scripts/build.mjs [name…] [--types] [--out DIR]
//
// `bench` and other names are for people who work on the program, and built only when asked for.
// `--types` adds the declarations of the library, which only a package needs.
import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { buildParts, expressions } from "./build-parts.mjs";
import { compiledChecks } from "./compile-checks.mjs";
import { compiledTemplates } from "./compile-templates.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { types: { type: "boolean" }, out: { type: "string", default: "dist" } },
});
const outdir = resolve(root, values.out);
const extra = positionals.map((name) => `scripts/${name}.ts`);
await rm(outdir, { recursive: true, force: true });
const plugins = [compiledChecks, compiledTemplates];
await buildParts({ root, outdir, plugins });
await build({
  entryPoints: [
    "scripts/start/library.ts",
    "generator/emit/schema-worker.ts",
    "generator/write/output-worker.ts",
    ...extra,
  ],
  entryNames: "[name]",
  absWorkingDir: root,
  outdir,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  supported: expressions,
  packages: "external",
  plugins,
  minifyWhitespace: true,
  lineLimit: 160,
  logLevel: "warning",
});
if (values.types) {
  const { writeDeclarations } = await import("./build-types.mjs");
  writeDeclarations(root, resolve(outdir, "types"));
}
// The scripts of the site's pages: classic ones, since a page opened from a disk loads no modules.
await build({
  entryPoints: ["templates/docs/scripts/model.ts", "templates/docs/scripts/try-it.ts"],
  absWorkingDir: new URL("..", import.meta.url).pathname,
  outdir: `${outdir}/site`,
  bundle: true,
  minify: true,
  format: "iife",
  platform: "browser",
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
});
