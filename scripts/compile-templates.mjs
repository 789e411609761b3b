// Puts the program's own templates into a build as functions: reading them anew took longer than
// laying out a small site.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import Handlebars from "handlebars";

/** An esbuild plugin that fills `generator/emit/built-templates.ts`. */
export const compiledTemplates = {
  name: "compiled-templates",
  setup({ onLoad, initialOptions }) {
    onLoad({ filter: /[\\/]emit[\\/]built-templates\.ts$/ }, async ({ path }) => {
      const { templateCode, templateKey, docsHelpers } = await load(dirname(path));
      const names = new Set(Object.keys(docsHelpers));
      const folder = join(initialOptions.absWorkingDir, "templates");
      const files = readdirSync(folder, { recursive: true }).filter((name) =>
        name.endsWith(".hbs"),
      );
      const entries = files.sort().flatMap((name) => {
        const text = readFileSync(join(folder, name), "utf8");
        // What cannot be a function is left to Handlebars when the program runs.
        const compiled = templateCode(Handlebars.parse(text), names);
        if (compiled === null) return [];
        const { code, ...known } = compiled;
        const members = JSON.stringify(known).slice(1, -1);
        return [`["${templateKey(text)}", { ${members}, factory: ${code} }],\n`];
      });
      return {
        contents: `export const builtTemplates = new Map([\n${entries.join("")}]);\n`,
        loader: "js",
        watchDirs: [folder],
      };
    });
  },
};

/** The parts of the program that a template's function depends on, as they are now. */
async function load(folder) {
  const { outputFiles } = await build({
    stdin: {
      contents:
        'export { templateCode, templateKey } from "./template-code.ts";\n' +
        'export { docsHelpers } from "./docs/docs-helpers.ts";\n',
      resolveDir: folder,
    },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    logLevel: "warning",
  });
  const text = Buffer.from(outputFiles[0].contents).toString("base64");
  return import(`data:text/javascript;base64,${text}`);
}
