// How the list of values at one place has changed.

import type { Json } from "../ground/json.ts";
import { kindsOf, namedValuesOf, relate, valuesOf } from "./kinds.ts";
import type { Shape } from "./shape.ts";
import type { Pair } from "./site.ts";

export type EnumChange =
  | { readonly kind: "const"; readonly old: Json; readonly new: Json }
  | {
      readonly kind: "values";
      readonly removed: readonly Json[];
      readonly added: readonly Json[];
      /** The list is of known values only; others were and are allowed. */
      readonly open: boolean;
    }
  | { readonly kind: "closed"; readonly values: readonly Json[] }
  | { readonly kind: "lifted"; readonly values: readonly Json[] };

/** Null where neither side lists values, or the type itself has changed. */
export function enumChange(shapes: Pair<Shape>): EnumChange | null {
  const { old, new: next } = shapes;
  if (old.branches.length !== 1 || next.branches.length !== 1) return null;
  if (kindsOf(old) === null || kindsOf(next) === null || relate(old, next) === "other") return null;
  const [before, after] = [valuesOf(old), valuesOf(next)];
  if (!before && after) return { kind: "closed", values: after };
  if (before && !after) return { kind: "lifted", values: before };
  if (!before || !after) return openChange(shapes);
  const [removed, added] = [missing(before, after), missing(after, before)];
  if (removed.length + added.length === 0) return null;
  if (before.length === 1 && after.length === 1) {
    return { kind: "const", old: before[0]!, new: after[0]! };
  }
  return { kind: "values", removed, added, open: false };
}

function openChange({ old, new: next }: Pair<Shape>): EnumChange | null {
  const [before, after] = [namedValuesOf(old), namedValuesOf(next)];
  if (!before || !after) return null;
  const [removed, added] = [missing(before, after), missing(after, before)];
  if (removed.length + added.length === 0) return null;
  return { kind: "values", removed, added, open: true };
}

/** What the first list has and the second lacks. */
function missing(from: readonly Json[], list: readonly Json[]): Json[] {
  const known = new Set(list.map((value) => JSON.stringify(value)));
  return from.filter((value) => !known.has(JSON.stringify(value)));
}
