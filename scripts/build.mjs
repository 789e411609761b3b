// Bundles the program into dist/, one chunk per heavy part so that a light verb stays light.
import { rm } from "node:fs/promises";
import { build } from "esbuild";

const outdir = new URL("../dist/", import.meta.url).pathname;
// `bench` is for people who work on the program; it is built only when asked for.
const extra = process.argv.slice(2).map((name) => `scripts/${name}.ts`);
await rm(outdir, { recursive: true, force: true });
await build({
  entryPoints: ["scripts/modelsmith.ts", "generator/emit/schema-worker.ts", ...extra],
  entryNames: "[name]",
  absWorkingDir: new URL("..", import.meta.url).pathname,
  outdir,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  packages: "external",
  logLevel: "warning",
});
// The scripts of the site's pages: classic ones, since a page opened from a disk loads no modules.
await build({
  entryPoints: ["templates/docs/scripts/model.ts", "templates/docs/scripts/try-it.ts"],
  absWorkingDir: new URL("..", import.meta.url).pathname,
  outdir: `${outdir}site`,
  bundle: true,
  minify: true,
  format: "iife",
  platform: "browser",
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
});
