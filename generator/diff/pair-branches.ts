// Branches of two unions, matched by what tells them apart, never by their place in the list.

import type { Json } from "../ground/json.ts";
import { kindsOfPlain, valuesOf } from "./kinds.ts";
import type { Branch, Schemas, Shape } from "./shape.ts";
import { shapeOf } from "./shape.ts";
import type { Pair } from "./site.ts";

export interface PairedBranches {
  readonly pairs: readonly Pair<Branch>[];
  readonly removed: readonly Branch[];
  readonly added: readonly Branch[];
  /** Pairs of which one side is told apart by a fixed value, and the other no longer limits it. */
  readonly blurred: readonly Pair<Branch>[];
}

type Same = (old: Branch, next: Branch) => boolean;

/** Surest sign first; what each leaves over goes to the next. */
export function pairBranches(old: Shape, next: Shape, schemas: Pair<Schemas>): PairedBranches {
  const signs = {
    old: signOf(old, next.discriminator, schemas.old),
    new: signOf(next, old.discriminator, schemas.new),
  };
  const tests: readonly Same[] = [
    (a, b) => sameSign(signs.old(a), signs.new(b)),
    (a, b) => a.name !== null && a.name === b.name && apart(a, b, signs) === false,
    (a, b) => JSON.stringify(a.schema) === JSON.stringify(b.schema),
    (a, b) => apart(a, b, signs) === false && likeness(a, b) >= 0.5,
  ];
  let left: readonly Branch[] = old.branches;
  let right: readonly Branch[] = next.branches;
  const pairs: Pair<Branch>[] = [];
  for (const same of tests) {
    const taken = new Set<Branch>();
    left = left.filter((a) => {
      const b = right.find((candidate) => !taken.has(candidate) && same(a, candidate));
      if (!b) return true;
      taken.add(b);
      pairs.push({ old: a, new: b });
      return false;
    });
    right = right.filter((branch) => !taken.has(branch));
  }
  const all = [...pairs, ...onlyOnes(left, right, signs)];
  const blurred = all.filter(
    (pair) =>
      !marks(signs.old(pair.old), pair.new, schemas.new) ||
      !marks(signs.new(pair.new), pair.old, schemas.old),
  );
  return { pairs: all, ...without(left, right, signs), blurred };
}

/** One of a kind on each side can only be each other. */
function onlyOnes(
  left: readonly Branch[],
  right: readonly Branch[],
  signs: Pair<SignOf>,
): Pair<Branch>[] {
  return left.flatMap((a): Pair<Branch>[] => {
    const [b, rival] = right.filter((candidate) => sameKind(a, candidate));
    const twin = left.some((other) => other !== a && sameKind(other, a));
    return b && !rival && !twin && !apart(a, b, signs) ? [{ old: a, new: b }] : [];
  });
}

function without(left: readonly Branch[], right: readonly Branch[], signs: Pair<SignOf>) {
  const last = onlyOnes(left, right, signs);
  return {
    removed: left.filter((branch) => !last.some((pair) => pair.old === branch)),
    added: right.filter((branch) => !last.some((pair) => pair.new === branch)),
  };
}

type Sign = readonly { readonly property: string; readonly value: Json }[];
type SignOf = (branch: Branch) => Sign;

/** The fixed values of a branch, those of the named discriminator alone where it has one. */
function signOf(shape: Shape, other: string | null, schemas: Schemas): SignOf {
  const cache = new Map<Branch, Sign>();
  const discriminator = shape.discriminator ?? other;
  return (branch) => {
    const known = cache.get(branch);
    if (known) return known;
    const sign = branch.schema.kind === "object" ? fixedValues(branch, schemas) : [];
    const told = sign.filter(({ property }) => property === discriminator);
    const result = told.length > 0 ? told : sign;
    cache.set(branch, result);
    return result;
  };
}

function fixedValues({ schema }: Branch, schemas: Schemas): Sign {
  if (schema.kind !== "object") return [];
  return schema.properties.flatMap(({ name, schema: value }) => {
    const values = valuesOf(shapeOf(value, schemas));
    return values?.length === 1 ? [{ property: name, value: values[0]! }] : [];
  });
}

/** Whether a branch still limits what the other side's told it apart by. No sign needs no mark. */
function marks(sign: Sign, { schema }: Branch, schemas: Schemas): boolean {
  if (sign.length === 0 || schema.kind !== "object") return true;
  return schema.properties.some(
    ({ name, schema: value }) =>
      sign.some(({ property }) => property === name) && valuesOf(shapeOf(value, schemas)) !== null,
  );
}

function sameSign(a: Sign, b: Sign): boolean {
  return a.length > 0 && b.length > 0 && compareSigns(a, b) === "same";
}

function compareSigns(a: Sign, b: Sign): "same" | "apart" | "unknown" {
  const common = a.filter(({ property }) => b.some((sign) => sign.property === property));
  if (common.length === 0) return "unknown";
  const same = common.every(({ property, value }) =>
    b.some(
      (sign) => sign.property === property && JSON.stringify(sign.value) === JSON.stringify(value),
    ),
  );
  return same ? "same" : "apart";
}

function apart(a: Branch, b: Branch, signs: Pair<SignOf>): boolean {
  return compareSigns(signs.old(a), signs.new(b)) === "apart";
}

/** An integer that becomes a number is still the same branch. */
function sameKind(a: Branch, b: Branch): boolean {
  const kinds = (branch: Branch) =>
    kindsOfPlain(branch.schema).join().replaceAll("integer", "number");
  return kinds(a) === kinds(b);
}

/** The share of property names two objects have in common. */
function likeness(a: Branch, b: Branch): number {
  if (a.schema.kind !== "object" || b.schema.kind !== "object") return 0;
  const names = new Set(a.schema.properties.map(({ name }) => name));
  const common = b.schema.properties.filter(({ name }) => names.has(name)).length;
  return common / Math.max(1, names.size, b.schema.properties.length);
}

/** How a message calls a branch: by its fixed value, its name, or its kind. */
export function branchName(branch: Branch, discriminator: string | null, schemas: Schemas): string {
  const sign = fixedValues(branch, schemas);
  const told = sign.find(({ property }) => property === discriminator) ?? sign[0];
  if (told) return `${told.property} ${JSON.stringify(told.value)}`;
  return branch.name ?? (kindsOfPlain(branch.schema).join(" or ") || branch.schema.kind);
}
