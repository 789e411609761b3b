// The exported declarations of a package, before and after: what a program that compiled against
// the one meets in the other. The compiler judges; nothing here knows what a name stands for.

import ts from "typescript";
import type { Level } from "../diff/change.ts";
import { byCodeUnit } from "../ground/json.ts";
import { type Direction, directionsOf } from "./api-directions.ts";
import { type ApiProgram, apiProgram, type Side } from "./api-program.ts";
import { compareMembers } from "./compare-types.ts";
import type { Declarations } from "./declarations.ts";

export interface ApiChange {
  readonly id: "api-removed" | "api-added" | "api-changed";
  readonly level: Level;
  /** The module as it is imported: `models/painter-2`; empty for the package itself. */
  readonly entry: string;
  /** The export, or null when the whole module came or went. */
  readonly name: string | null;
  readonly message: string;
}

export interface ApiSurface {
  readonly declarations: Declarations;
  /** Paths below `dist/` that may be imported: `index.d.ts`, `models/*.d.ts`. */
  readonly entries: readonly string[];
}

export function compareApi(old: ApiSurface, next: ApiSurface): ApiChange[] {
  const paths = { old: entryPaths(old), new: entryPaths(next) };
  const [was, is] = [new Set(paths.old), new Set(paths.new)];
  const changes: ApiChange[] = [
    ...paths.old
      .filter((path) => !is.has(path))
      .map((path) => moduleChange("api-removed", "major", path, "is gone")),
    ...paths.new
      .filter((path) => !was.has(path))
      .map((path) => moduleChange("api-added", "minor", path, "is new")),
  ];
  const changed = changedPaths(old.declarations, next.declarations);
  const common = paths.new.filter((path) => was.has(path) && changed.has(path));
  if (common.length > 0) changes.push(...compareModules(old, next, paths, common));
  return changes.sort((a, b) => byCodeUnit(keyOf(a), keyOf(b)));
}

const keyOf = ({ entry, name, id }: ApiChange) => `${entry}\0${name ?? ""}\0${id}`;

function moduleChange(id: ApiChange["id"], level: Level, path: string, what: string): ApiChange {
  const entry = entryName(path);
  return { id, level, entry, name: null, message: `the module ${entry} ${what}` };
}

function entryName(path: string): string {
  return path === "index.d.ts" ? "" : path.replace(/\.d\.ts$/, "");
}

function entryPaths({ declarations, entries }: ApiSurface): string[] {
  const patterns = entries.map(
    (entry) => new RegExp(`^${entry.split("*").map(escapePattern).join("[^/]+")}$`),
  );
  return [...declarations.keys()].filter((path) => patterns.some((one) => one.test(path)));
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Modules whose text, or that of anything they import, is another. */
function changedPaths(old: Declarations, next: Declarations): ReadonlySet<string> {
  const changed = new Set(
    [...next].filter(([path, text]) => old.get(path) !== text).map(([p]) => p),
  );
  const imports = new Map([...next].map(([path, text]) => [path, importsOf(path, text)]));
  for (let grown = true; grown; ) {
    grown = false;
    for (const [path, targets] of imports) {
      if (changed.has(path) || !targets.some((target) => changed.has(target))) continue;
      changed.add(path);
      grown = true;
    }
  }
  return changed;
}

function importsOf(path: string, text: string): string[] {
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
  return ts.preProcessFile(text, true, true).importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith(".")) return [];
    const { pathname } = new URL(fileName, `https://package.invalid/${folder}`);
    return [pathname.slice(1).replace(/\.js$/, ".d.ts")];
  });
}

/** Printed by openapi-typescript, document-wide: of these only names are compared. */
const documentWide = new Set(["schema.d.ts", "raw.d.ts"]);

function compareModules(
  old: ApiSurface,
  next: ApiSurface,
  paths: Readonly<Record<Side, readonly string[]>>,
  common: readonly string[],
): ApiChange[] {
  const program = apiProgram(old.declarations, next.declarations, paths);
  const all = (side: Side) =>
    paths[side].flatMap((path) => [...program.exportsOf(side, path).values()]);
  const directions = directionsOf(program.checker, all("new"), program.isOurs);
  const exported = new Set([...all("old"), ...all("new")]);
  const told = new Set<ts.Symbol>();
  return common.flatMap((path) => {
    const sides = { old: program.exportsOf("old", path), new: program.exportsOf("new", path) };
    const changes: ApiChange[] = [];
    for (const [name, was] of sides.old) {
      const is = sides.new.get(name);
      if (!is) changes.push(exportChange("api-removed", "major", path, name, "is gone"));
      // What several modules export again is told of once.
      else if (!documentWide.has(path) && !told.has(is)) {
        told.add(is);
        const change = judge(program, { old: was, new: is }, directions.get(is), exported);
        if (change)
          changes.push(exportChange("api-changed", change.level, path, name, change.what));
      }
    }
    for (const name of sides.new.keys()) {
      if (!sides.old.has(name))
        changes.push(exportChange("api-added", "minor", path, name, "is new"));
    }
    return changes;
  });
}

function exportChange(
  id: ApiChange["id"],
  level: Level,
  path: string,
  name: string,
  what: string,
): ApiChange {
  const entry = entryName(path);
  const place = entry === "" ? "" : ` of ${entry}`;
  return { id, level, entry, name, message: `${name}${place} ${what}` };
}

interface Judgement {
  readonly level: Level;
  readonly what: string;
}

/** Null when no program can tell the two apart. */
function judge(
  { checker, isOurs }: ApiProgram,
  symbols: Readonly<Record<Side, ts.Symbol>>,
  direction: Direction | undefined,
  exported: ReadonlySet<ts.Symbol>,
): Judgement | null {
  const isElsewhere = (type: ts.Type) => {
    const symbol = type.aliasSymbol ?? type.symbol;
    return symbol !== undefined && exported.has(symbol) && isOurs(symbol);
  };
  const found: Judgement[] = [];
  for (const space of ["value", "type"] as const) {
    const [old, next] = [typeIn(checker, symbols.old, space), typeIn(checker, symbols.new, space)];
    if (old === null && next === null) continue;
    if (old === null) found.push({ level: "minor", what: `is a ${space}, too` });
    else if (next === null) found.push({ level: "major", what: `is no ${space} any more` });
    // A descriptor says nothing beside its parameters and its output, which have names of their own.
    else if (space === "value" && isDescriptor(old) && isDescriptor(next)) continue;
    else {
      const way =
        space === "value" ? { in: false, out: true } : (direction ?? { in: true, out: true });
      const one = judgeTypes(checker, { old, new: next }, way, isElsewhere);
      if (one) found.push(one);
    }
  }
  return found.find(({ level }) => level === "major") ?? found[0] ?? null;
}

function judgeTypes(
  checker: ts.TypeChecker,
  { old, new: next }: Readonly<Record<Side, ts.Type>>,
  direction: Direction,
  isElsewhere: (type: ts.Type) => boolean,
): Judgement | null {
  const { lost, gained } = compareMembers(checker, { old, new: next }, isElsewhere);
  if (lost.length > 0) return { level: "major", what: `has lost ${listed(lost)}` };
  const fitsIn = checker.isTypeAssignableTo(old, next);
  const fitsOut = checker.isTypeAssignableTo(next, old);
  if (direction.in && !fitsIn)
    return { level: "major", what: `does not take what it took${additions(gained)}` };
  if (direction.out && !fitsOut)
    return { level: "major", what: `gives what it did not give${additions(gained)}` };
  if (gained.length > 0) return { level: "minor", what: `has gained ${listed(gained)}` };
  if (!fitsIn) return { level: "minor", what: "says more about what it gives" };
  return fitsOut ? null : { level: "minor", what: "takes more" };
}

function additions(gained: readonly string[]): string {
  return gained.length > 0 ? ` (new: ${listed(gained)})` : "";
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 4).join(", ");
  return names.length > 4 ? `${shown} and ${names.length - 4} more` : shown;
}

function typeIn(
  checker: ts.TypeChecker,
  symbol: ts.Symbol,
  space: "value" | "type",
): ts.Type | null {
  if (space === "value") {
    return symbol.flags & ts.SymbolFlags.Value ? checker.getTypeOfSymbol(symbol) : null;
  }
  return symbol.flags & ts.SymbolFlags.Type ? checker.getDeclaredTypeOfSymbol(symbol) : null;
}

function isDescriptor(type: ts.Type): boolean {
  return type.symbol?.name === "Model" || type.aliasSymbol?.name === "Model";
}
