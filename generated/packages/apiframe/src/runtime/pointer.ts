// Copied from templates/client/runtime/pointer.ts. Do not edit.

// JSON Pointers into answers. Only own keys count, so `/constructor` finds nothing by accident.

import type { Pointer } from "./descriptors.js";

/** The value at a pointer, or undefined. `""` names the whole value. */
export function at(value: unknown, pointer: Pointer | null | undefined): unknown {
  if (pointer == null) return undefined;
  const parts = pointer.split("/").slice(1);
  return atPath(
    value,
    parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")),
  );
}

/** The value under a list of keys, or undefined. */
export function atPath(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}

/** The string or whole number at a pointer as a string, or null: also for a number grown inexact. */
export function textAt(value: unknown, pointer: Pointer | null | undefined): string | null {
  const found = at(value, pointer);
  return typeof found === "string" || Number.isSafeInteger(found) ? `${found}` || null : null;
}

/**
 * The id at a pointer, or null where there is none that can be one: it stays within its segment of
 * a path (`..` would not), is the same in every encoding, and has nothing for a terminal to obey.
 */
export function idAt(value: unknown, pointer: Pointer): string | null {
  const id = textAt(value, pointer) ?? "";
  return /^(?!\.\.?$)[^\p{C}\ufffd]{1,999}$/u.test(id) ? id : null;
}

/** The finite number at a pointer, or null. */
export function numberAt(value: unknown, pointer: Pointer | null | undefined): number | null {
  const found = at(value, pointer);
  return Number.isFinite(found) ? (found as number) : null;
}
