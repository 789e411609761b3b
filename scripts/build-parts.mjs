// Bundles the program as two scripts that V8 can keep compiled: `command.cjs`, with what looks
// whether there is anything to do, and `program.cjs`, with all that the command loads when there is.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { build } from "esbuild";

/** Modules that the command loads late, and yet holds itself: they are small, and most runs need them. */
const ofCommand = ["scripts/generate.ts", "generator/document/read.ts"];

/** Written as they stand: as `new RegExp(…)` an expression is compiled each time it is come by. */
export const expressions = {
  "regexp-unicode-property-escapes": true,
  "regexp-lookbehind-assertions": true,
};

/** Packages that are worth keeping compiled: `generate` needs them. */
const bundled = ["commander", "js-yaml", "jsonpath-rfc9535", "yaml", "marked"];

export async function buildParts({ root, outdir, plugins }) {
  const shared = {
    absWorkingDir: root,
    outdir,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20.19",
    supported: expressions,
    define: { "import.meta.url": "moduleUrl" },
    banner: { js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
    // Every run reads it all; names stay, for whoever reads a stack.
    minifyWhitespace: true,
    lineLimit: 160,
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  };
  const parts = new Set();
  const command = await build({
    ...shared,
    entryPoints: ["scripts/command.ts"],
    plugins: [...plugins, late, packages, partOfProgram(root, parts)],
  });
  const modules = [...parts].sort();
  const lines = [...modules.map((path) => [path, path]), ["library", "generator/library.ts"]].map(
    ([name, path]) => `exports[${JSON.stringify(name)}] = () => require("./${path}");`,
  );
  const program = await build({
    ...shared,
    stdin: { contents: lines.join("\n"), resolveDir: root, sourcefile: "program.js" },
    entryNames: "program",
    plugins: [...plugins, packages],
  });
  await build({
    ...shared,
    banner: {},
    define: {},
    entryPoints: ["scripts/start/modelsmith.ts"],
  });
  for (const name of ["command.cjs", "program.cjs"]) escapeWide(join(outdir, name));
  writeNotices(root, join(outdir, "third-party.txt"), [command, program]);
}

/**
 * The scripts are read byte by byte. esbuild escapes all texts, and leaves regular expressions as they
 * stand, where `\u2026` means the same as the character.
 */
function escapeWide(path) {
  const text = readFileSync(path, "utf8").replace(/[^\0-\x7f]/g, (character) => {
    const code = character.charCodeAt(0);
    if (code >= 0xd800 && code < 0xe000)
      throw new Error(`${path} holds more than a regular expression may`);
    return `\\u${code.toString(16).padStart(4, "0")}`;
  });
  writeFileSync(path, text);
}

/** The licenses of what is bundled, which have to go with it. */
function writeNotices(root, path, builds) {
  const inputs = builds.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const folders = inputs.map((input) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]);
  const notices = [...new Set(folders)]
    .filter(Boolean)
    .sort()
    .map((folder) => {
      const { name, version } = JSON.parse(
        readFileSync(join(root, folder, "package.json"), "utf8"),
      );
      const file = readdirSync(join(root, folder)).find((file) => /^licen[cs]e/i.test(file));
      if (file === undefined) throw new Error(`${name} has no license to go with its code`);
      return `${name} ${version}\n\n${readFileSync(join(root, folder, file), "utf8").trim()}\n`;
    });
  writeFileSync(path, notices.join(`\n${"-".repeat(80)}\n\n`));
}

/** What the command seldom needs of Node, and what takes long to load: when one of its members is used. */
const late = {
  name: "late",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:(child_process|net)$/ }, ({ path, namespace }) =>
      namespace === "late" ? { path, external: true } : { path, namespace: "late" },
    );
    onLoad({ filter: /./, namespace: "late" }, ({ path }) => {
      const members = Object.keys(createRequire(import.meta.url)(path)).map(
        (name) => `get ${name}() { return require("${path}").${name}; }`,
      );
      return { contents: `module.exports = { ${members.join(", ")} };` };
    });
  },
};

const packages = {
  name: "packages",
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
      if (kind === "entry-point" || bundled.includes(path)) return null;
      return { path, external: true };
    });
  },
};

/** Has what the command imports late come from the program, and notes in `parts` what that is. */
function partOfProgram(root, parts) {
  return {
    name: "part-of-program",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\./ }, ({ path, kind, resolveDir }) => {
        const name = relative(root, join(resolveDir, path)).replaceAll("\\", "/");
        if (kind !== "dynamic-import" || ofCommand.includes(name)) return null;
        parts.add(name);
        return { path: name, namespace: "program" };
      });
      onLoad({ filter: /./, namespace: "program" }, ({ path }) => ({
        contents: `module.exports = require("part:program")[${JSON.stringify(path)}]();`,
        resolveDir: dirname(join(root, path)),
      }));
    },
  };
}
