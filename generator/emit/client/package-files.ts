// The files that make a folder of modules an npm package.

import type { Provider } from "../../catalog/catalog.ts";
import { canonicalJson, type Json } from "../../ground/json.ts";
import { plainLine } from "../code-text.ts";
import type { PlainFile } from "../emitter.ts";

/** Carries the requests of every package; the version is pinned, since its traps were measured. */
const openapiFetch = "0.17.0";

export function packageJson(
  provider: Provider,
  extras: { readonly webhooks: boolean; readonly raw: boolean; readonly extensions: boolean },
): string {
  const entry = (name: string) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });
  const models = provider.models.length > 0;
  const manifest: Json = {
    name: provider.packageName,
    version: "0.1.0",
    description: `Typed client for ${plainLine(provider.title)}`,
    license: "Apache-2.0",
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    exports: {
      ".": entry("index"),
      "./minimal": entry("minimal"),
      ...(models ? { "./models": entry("models"), "./models/*": entry("models/*") } : {}),
      "./operations/*": entry("operations/*"),
      "./schemas/*": entry("schemas/*"),
      "./recorder": entry("recorder"),
      ...(extras.webhooks ? { "./webhooks": entry("webhooks") } : {}),
      ...(extras.extensions ? { "./extensions/*": entry("extensions/*") } : {}),
      ...(extras.raw ? { "./raw": entry("raw"), "./schema": entry("schema") } : {}),
      "./openapi.json": "./openapi.json",
      "./package.json": "./package.json",
    },
    files: ["dist", "openapi.json"],
    scripts: { build: "tsc -p tsconfig.json" },
    dependencies: { "openapi-fetch": openapiFetch },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Compiles the package on its own, with nothing of Node in sight. */
export function packageTsconfig(): string {
  return canonicalJson({
    compilerOptions: {
      declaration: true,
      exactOptionalPropertyTypes: true,
      isolatedModules: true,
      lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
      module: "nodenext",
      moduleResolution: "nodenext",
      outDir: "dist",
      rootDir: "src",
      strict: true,
      target: "ES2022",
      types: [],
      verbatimModuleSyntax: true,
    },
    include: ["src"],
  });
}

/** `paths` by which the repository resolves the packages by name, before anything is built. */
export function tsconfigPaths(
  packages: readonly Pick<Provider, "packageName" | "id">[],
): PlainFile {
  const paths = packages.flatMap(({ packageName, id }): [string, string[]][] => [
    [packageName, [`./packages/${id}/src/index.ts`]],
    [`${packageName}/*`, [`./packages/${id}/src/*.ts`]],
  ]);
  return {
    path: "tsconfig.paths.json",
    text: `${JSON.stringify({ compilerOptions: { paths: Object.fromEntries(paths) } }, null, 2)}\n`,
  };
}
