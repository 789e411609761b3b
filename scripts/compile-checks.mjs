// Puts compiled validators in place of modules that compile them at run time: a schema of ours
// never changes between two runs of one build, and compiling it took longer than a small run.

import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";

const require = createRequire(import.meta.url);

/** An esbuild plugin for `facts-checks.ts`, whose schemas are in `facts-schema.ts` beside it. */
export const compiledChecks = {
  name: "compiled-checks",
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /[\\/]facts-checks\.ts$/ }, async ({ path }) => {
      const { factsSchemas, ajvOptions } = await load(join(dirname(path), "facts-schema.ts"));
      const ajv = new Ajv2020({ ...ajvOptions, code: { source: true, esm: true } });
      const ids = Object.fromEntries(
        Object.entries(factsSchemas).map(([name, schema]) => {
          ajv.addSchema(schema, name);
          return [name, name];
        }),
      );
      const getters = Object.keys(ids).map((name) => `${name}: () => ${name}`);
      return {
        contents: `${standalone.default(ajv, ids)}\nexport function createFactsChecks() { return { ${getters.join(", ")} }; }\n`,
        loader: "js",
        resolveDir: dirname(path),
      };
    });
    // The few functions that compiled validators share are bundled: they are required by name.
    onResolve({ filter: /^ajv\/dist\/runtime\// }, ({ path }) => ({ path: require.resolve(path) }));
  },
};

/** A module of ours with what it imports, as it is now. */
async function load(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: "esm",
    logLevel: "warning",
  });
  const text = Buffer.from(outputFiles[0].contents).toString("base64");
  return import(`data:text/javascript;base64,${text}`);
}
