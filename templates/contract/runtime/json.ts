// JSON as recorded and described. Keys such as `__proto__` are ordinary here, so every lookup
// asks for own properties.

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

export function ownObject(object: JsonObject, key: string): JsonObject | null {
  const value = own(object, key);
  return isObject(value) ? value : null;
}

export function ownArray(object: JsonObject, key: string): readonly Json[] {
  const value = own(object, key);
  return Array.isArray(value) ? value : [];
}

/** The value at a local reference such as `#/components/schemas/Job`; undefined when there is none. */
export function findAt(root: Json, reference: string): Json | undefined {
  let node: Json | undefined = root;
  for (const part of pointerParts(reference)) {
    if (Array.isArray(node)) node = /^\d+$/.test(part) ? node[Number(part)] : undefined;
    else node = isObject(node) ? own(node, part) : undefined;
    if (node === undefined) return undefined;
  }
  return node;
}

/** The keys of a JSON Pointer, with or without `#` in front. */
export function pointerParts(pointer: string): string[] {
  const text = pointer.startsWith("#") ? decodeFragment(pointer.slice(1)) : pointer;
  if (text === "") return [];
  return text
    .slice(1)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Escapes one key for a JSON Pointer. */
export function pointerPart(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function decodeFragment(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    // A bare `%` stands for itself.
    return text;
  }
}

/** Equality of values; the order of keys does not count. */
export function sameJson(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, i) => sameJson(item, b[i]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key]!, b[key]!))
  );
}
