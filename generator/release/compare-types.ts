// What one type has lost or gained against its older self, member by member. Assignability does
// not see everything that breaks a program: an optional property may go, and the type still fits.

import ts from "typescript";

export interface MemberChanges {
  /** `seed`, `fluxParams.seed`, `images[].url`. */
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

interface Sides {
  readonly old: ts.Type;
  readonly new: ts.Type;
}

/** Deeper, types are exported by themselves or are a library's. */
const deepest = 6;

/** @param isElsewhere true for types that are told about where they are exported. */
export function compareMembers(
  checker: ts.TypeChecker,
  types: Sides,
  isElsewhere: (type: ts.Type) => boolean,
): MemberChanges {
  const lost: string[] = [];
  const gained: string[] = [];
  const seen = new Set<ts.Type>();
  visit(types, "", 0);
  return { lost, gained };

  function visit(sides: Sides, at: string, depth: number): void {
    if (depth > deepest || seen.has(sides.new)) return;
    seen.add(sides.new);
    const [old, next] = [membersOf(sides.old), membersOf(sides.new)];
    if (old === null || next === null) return;
    for (const [name, was] of old.properties) {
      const is = next.properties.get(name);
      const path = at === "" ? name : `${at}.${name}`;
      if (is) descend({ old: was, new: is }, path, depth);
      else if (!next.open) lost.push(path);
    }
    for (const name of next.properties.keys()) {
      if (!old.properties.has(name) && !old.open) gained.push(at === "" ? name : `${at}.${name}`);
    }
    if (old.item && next.item) descend({ old: old.item, new: next.item }, `${at}[]`, depth);
  }

  function descend(sides: Sides, path: string, depth: number): void {
    const all = branchesOf(checker.getNonNullableType(sides.new));
    if (!all.every(isElsewhere)) visit(sides, path, depth + 1);
  }

  /** The members of all branches of a union; null for what has none of its own. */
  function membersOf(type: ts.Type) {
    const properties = new Map<string, ts.Type>();
    let item: ts.Type | null = null;
    let open = false;
    let any = false;
    for (const branch of branchesOf(checker.getNonNullableType(type))) {
      if (!(branch.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) continue;
      if (checker.isArrayType(branch) || checker.isTupleType(branch)) {
        item = branch.getNumberIndexType() ?? item;
        any = true;
        continue;
      }
      if (branch.getCallSignatures().length > 0 || isLibraryType(branch)) continue;
      any = true;
      open ||= branch.getStringIndexType() !== undefined;
      for (const property of checker.getPropertiesOfType(branch)) {
        properties.set(property.name, checker.getTypeOfSymbol(property));
      }
    }
    return any ? { properties, item, open } : null;
  }
}

function branchesOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

function isLibraryType(type: ts.Type): boolean {
  const declarations = (type.aliasSymbol ?? type.symbol)?.declarations ?? [];
  return declarations.some((one) => !/^\/(old|new)\//.test(one.getSourceFile().fileName));
}
