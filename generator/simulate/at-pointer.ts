// Values under JSON Pointers, read and replaced. Nothing is changed in place: bodies are taken from
// recordings, which every answer shares.

import { isObject, type Json, own } from "../ground/json.ts";
import { parsePointer } from "../ground/location.ts";

export function partsOf(pointer: string): readonly string[] {
  return parsePointer(pointer) ?? [];
}

export function valueAt(value: Json, pointer: string): Json | undefined {
  let found: Json | undefined = value;
  for (const part of partsOf(pointer)) {
    if (Array.isArray(found)) found = found[Number(part)];
    else found = isObject(found) ? own(found, part) : undefined;
  }
  return found;
}

/** A copy with `replacement` under the pointer; objects on the way there are made. */
export function withValueAt(value: Json, pointer: string, replacement: Json): Json {
  return replaceAt(value, partsOf(pointer), replacement);
}

function replaceAt(value: Json, [part, ...rest]: readonly string[], replacement: Json): Json {
  if (part === undefined) return replacement;
  if (Array.isArray(value)) {
    return value.map((item, i) => (String(i) === part ? replaceAt(item, rest, replacement) : item));
  }
  const entries = new Map(isObject(value) ? Object.entries(value) : []);
  entries.set(part, replaceAt(entries.get(part) ?? {}, rest, replacement));
  return Object.fromEntries(entries);
}
