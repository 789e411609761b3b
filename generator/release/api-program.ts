// Two sets of declarations in one program, so that the compiler itself can say whether what was
// written for the one still fits the other.

import { dirname } from "node:path";
import ts from "typescript";
import type { Declarations } from "./declarations.ts";
import { strictMethods } from "./declarations.ts";

export type Side = "old" | "new";

export interface ApiProgram {
  readonly checker: ts.TypeChecker;
  /** What a module exports, re-exports included, by name. */
  readonly exportsOf: (side: Side, path: string) => ReadonlyMap<string, ts.Symbol>;
  /** Whether a symbol is declared in the packages, and not in a library. */
  readonly isOurs: (symbol: ts.Symbol) => boolean;
}

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: [
    "lib.es2022.d.ts",
    "lib.dom.d.ts",
    "lib.dom.iterable.d.ts",
    "lib.dom.asynciterable.d.ts",
    "lib.esnext.disposable.d.ts",
  ],
  types: [],
};

export function apiProgram(
  old: Declarations,
  next: Declarations,
  entries: Readonly<Record<Side, readonly string[]>>,
): ApiProgram {
  const texts = new Map<string, string>();
  for (const [path, text] of withOpaque(old, next)) texts.set(`/old/${path}`, text);
  for (const [path, text] of next) texts.set(`/new/${path}`, text);
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => texts.has(path) || isLibrary(path, disk),
    readFile: (path) =>
      texts.get(path) ?? (isLibrary(path, disk) ? disk.readFile(path) : undefined),
    directoryExists: (path) =>
      path === "/" || [...texts.keys()].some((key) => key.startsWith(path)),
    getSourceFile: (path, target) => {
      const text = texts.get(path);
      if (text === undefined) return libraryFile(path, target, disk);
      return ts.createSourceFile(path, strictMethods(path, text), target, true);
    },
    getDirectories: () => [],
    getCurrentDirectory: () => "/",
    writeFile: () => undefined,
  };
  const roots = (["old", "new"] as const).flatMap((side) =>
    entries[side].map((path) => `/${side}/${path}`),
  );
  const program = ts.createProgram(roots, options, host);
  const checker = program.getTypeChecker();
  return {
    checker,
    exportsOf(side, path) {
      const file = program.getSourceFile(`/${side}/${path}`);
      const symbol = file && checker.getSymbolAtLocation(file);
      // A module without exports has no symbol.
      if (!symbol) return new Map();
      return new Map(checker.getExportsOfModule(symbol).map((one) => [one.name, resolve(one)]));
    },
    isOurs: (symbol) =>
      (symbol.declarations ?? []).some((declaration) =>
        /^\/(old|new)\//.test(declaration.getSourceFile().fileName),
      ),
  };

  function resolve(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  }
}

/** Parsed once for all packages: they are most of the work, and never change. */
const libraries = new Map<string, ts.SourceFile | undefined>();

function libraryFile(
  path: string,
  target: ts.ScriptTarget | ts.CreateSourceFileOptions,
  disk: ts.CompilerHost,
): ts.SourceFile | undefined {
  if (!libraries.has(path)) libraries.set(path, disk.getSourceFile(path, target));
  return libraries.get(path);
}

function isLibrary(path: string, disk: ts.CompilerHost): boolean {
  const folder = dirname(ts.sys.getExecutingFilePath());
  return path.startsWith(folder) && disk.fileExists(path);
}

/**
 * Descriptors are made by the package and handed back to it; callers never write one. So what they
 * consist of is nobody's business, and both sides get the newer form.
 */
const opaque = new Set(["Model", "Operation", "OperationParameter", "Protocol"]);
const descriptors = "runtime/descriptors.d.ts";

function withOpaque(old: Declarations, next: Declarations): Declarations {
  const [before, after] = [old.get(descriptors), next.get(descriptors)];
  if (before === undefined || after === undefined || before === after) return old;
  const parts = (text: string) => {
    const file = ts.createSourceFile(descriptors, text, ts.ScriptTarget.ES2022, true);
    return file.statements.map((statement) => ({
      name: ts.isInterfaceDeclaration(statement) ? statement.name.text : null,
      imports: ts.isImportDeclaration(statement),
      text: statement.getText(),
    }));
  };
  const isOpaque = ({ name }: { name: string | null }) => name !== null && opaque.has(name);
  const [was, is] = [parts(before), parts(after)];
  const kept = was.filter((part) => !isOpaque(part) && !part.imports);
  const keptNames = new Set(kept.map(({ name }) => name));
  // What the newer form refers to comes with it, where the older text does not have it.
  const taken = is.filter(
    (part) => part.imports || isOpaque(part) || (part.name !== null && !keptNames.has(part.name)),
  );
  return new Map(old).set(descriptors, [...taken, ...kept].map(({ text }) => text).join("\n"));
}
