// Compiles emitted files where they stand in memory, as strictly as their users may.

import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** A folder that does not exist, within the repository: packages resolve from there. */
const folder = `${root}generator/golden/emitted/`;

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  noEmit: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  types: [],
  skipLibCheck: true,
};

/** What the compiler says of the TypeScript among these files; tests need Node's types and are left out. */
export function compile(files: ReadonlyMap<string, string>): string[] {
  const sources = new Map(
    [...files]
      .filter(([path]) => path.endsWith(".ts"))
      .map(([path, text]) => [folder + path, withNeighbours(path, text)]),
  );
  const folders = new Set([...sources.keys()].flatMap(foldersAbove));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, directoryExists } = host;
  host.fileExists = (path) => sources.has(path) || fileExists.call(host, path);
  host.directoryExists = (path) => folders.has(path) || directoryExists!.call(host, path);
  host.readFile = (path) => sources.get(path) ?? ts.sys.readFile(path);
  host.getSourceFile = (path, version) => {
    const text = sources.get(path);
    return text === undefined
      ? getSourceFile.call(host, path, version)
      : ts.createSourceFile(path, text, version);
  };
  const roots = [...sources.keys()].filter(
    (path) => path.includes("/packages/") || path.endsWith("/type-proof.ts"),
  );
  return ts
    .getPreEmitDiagnostics(ts.createProgram(roots, options, host))
    .map(({ file, start, messageText }) => {
      const line =
        file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
      const where = file ? `${file.fileName.replace(folder, "")}:${line}` : "";
      return `${where} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
}

/** Cases have packages of equal names: what one imports by name is the one beside it. */
function withNeighbours(path: string, text: string): string {
  const depth = path.slice(path.indexOf("/packages/")).split("/").length - 3;
  return path.includes("/packages/")
    ? text.replace(
        /import\("@modelsmith\/([^/"]+)\/([^"]+)"\)/g,
        `import("${"../".repeat(depth)}$1/src/$2.js")`,
      )
    : text;
}

function foldersAbove(path: string): string[] {
  const above: string[] = [];
  for (let at = dirname(path); at.length >= folder.length - 1; at = dirname(at)) above.push(at);
  return above;
}
