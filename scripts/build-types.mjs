// The declarations of the library: those of generator/library.ts and of what it names.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

export function writeDeclarations(root, folder) {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent(
    { compilerOptions: config.compilerOptions, files: ["generator/library.ts"] },
    ts.sys,
    root,
  );
  const program = ts.createProgram([join(root, "generator/library.ts")], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: join(root, "generator"),
    outDir: folder,
  });
  const made = new Map();
  program.emit(undefined, (path, text) => made.set(path, withJsImports(text)), undefined, true);
  // Most of the program is behind functions whose types name none of it.
  const wanted = [join(folder, "library.d.ts")];
  const kept = new Set(wanted);
  for (const path of wanted) {
    for (const { fileName } of ts.preProcessFile(made.get(path)).importedFiles) {
      const target = join(dirname(path), fileName.replace(/\.js$/, ".d.ts"));
      if (!fileName.startsWith(".") || kept.has(target)) continue;
      if (!made.has(target))
        throw new Error(`${relative(folder, path)} imports ${fileName}, which has no declarations`);
      kept.add(target);
      wanted.push(target);
    }
  }
  for (const path of kept) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, made.get(path));
  }
}

/** Sources import each other as `.ts`; what is published is `.js` with declarations beside it. */
function withJsImports(text) {
  return text
    .replace(/((?:from|import) "\.{1,2}\/[^"]+)\.ts"/g, '$1.js"')
    .replace(/(import\("\.{1,2}\/[^"]+)\.ts"\)/g, '$1.js")');
}
