// Every text of a value, and another text in its place: what is poisoned is told by pointers, so that
// the same places can be given something harmless for comparison.

import { isObject, type Json } from "../../generator/ground/json.ts";
import { childPointer } from "../../generator/ground/location.ts";

/** A text that stands in a value, or the name of a member. */
export interface Spot {
  readonly kind: "text" | "name";
  readonly pointer: string;
}

export function spotsIn(value: Json, pointer = "#"): Spot[] {
  if (typeof value === "string") return [{ kind: "text", pointer }];
  if (Array.isArray(value))
    return value.flatMap((item, i) => spotsIn(item, childPointer(pointer, i)));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const below = childPointer(pointer, key);
    return [{ kind: "name", pointer: below } as const, ...spotsIn(item, below)];
  });
}

/** A copy in which each of the spots says what `change` makes of it. */
export function poisoned(
  value: Json,
  spots: readonly Spot[],
  change: (text: string) => string,
): Json {
  const named = new Set(spots.map(({ kind, pointer }) => `${kind} ${pointer}`));
  const copy = (item: Json, pointer: string): Json => {
    if (typeof item === "string") return named.has(`text ${pointer}`) ? change(item) : item;
    if (Array.isArray(item)) return item.map((one, i) => copy(one, childPointer(pointer, i)));
    if (!isObject(item)) return item;
    return Object.fromEntries(
      Object.entries(item).map(([key, one]) => {
        const below = childPointer(pointer, key);
        return [named.has(`name ${below}`) ? change(key) : key, copy(one, below)];
      }),
    );
  };
  return copy(value, "#");
}
