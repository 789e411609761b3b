// Puts compiled validators in place of modules that compile them at run time: a schema of ours
// never changes between two runs of one build, and compiling it took longer than a small run.

import { createRequire } from "node:module";
import { dirname } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build, transform } from "esbuild";

const require = createRequire(import.meta.url);

/** An esbuild plugin for `…-checks.ts`, whose schemas are in `…-schema.ts` beside it. */
export const compiledChecks = {
  name: "compiled-checks",
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /[\\/](facts|settings)-checks\.ts$/ }, async ({ path }) => {
      const { schemas, options } = await load(path.replace(/-checks\.ts$/, "-schema.ts"));
      const ajv = new Ajv2020({ ...options, code: { source: true, esm: true } });
      const ids = Object.fromEntries(
        Object.entries(schemas).map(([name, schema]) => {
          ajv.addSchema(schema, name);
          return [name, name];
        }),
      );
      const getters = Object.keys(ids).map((name) => `${name}: () => ${name}`);
      // Nobody reads it, and every run has to.
      const { code } = await transform(standalone.default(ajv, ids), { minify: true });
      return {
        contents: `${code}\nexport function createChecks() { return { ${getters.join(", ")} }; }\n`,
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
