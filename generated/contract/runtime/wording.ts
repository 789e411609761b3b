// Copied from templates/contract/runtime/wording.ts. Do not edit.

// Findings in words. Each phrase follows a subject and a verb: "acme/painter-2 answered …".

import type { ErrorObject } from "ajv/dist/2020.js";
import { isObject, type Json, own, pointerParts } from "./json.js";

/** One validation error; `field` is set when it is about a field that nothing documents. */
export function describe(error: ErrorObject, field: string | null): string {
  const { instancePath, keyword, params, data } = error;
  const place = spoken(pointerParts(instancePath));
  const value = data as Json;
  if (field !== null) {
    const held = isObject(value) ? (own(value, field) ?? null) : null;
    const name = spoken([...pointerParts(instancePath), field]);
    return `${name} (${typed(held)}), which no schema documents`;
  }
  switch (keyword) {
    case "type":
      return `${place} ${shown(value)}${kindAfter(value)}; its schema says ${listed(params.type)}`;
    case "required":
      return `${beside(place)} without ${quoted(String(params.missingProperty))}, which its schema requires`;
    case "enum":
      return `${place} ${shown(value)}; its schema allows ${choices(params.allowedValues)}`;
    case "const":
      return `${place} ${shown(value)}; its schema says ${shown(params.allowedValue as Json)}`;
    case "format":
      return `${place} ${shown(value)}, which is no valid ${String(params.format)}`;
    case "oneOf":
      return params.passingSchemas
        ? `${place} ${shown(value)}, which fits two forms of its schema where exactly one must fit`
        : `${place} ${shown(value)}, which fits no form of its schema`;
    case "anyOf":
      return `${place} ${shown(value)}, which fits no form of its schema`;
    case "false schema":
      return `${place} ${shown(value)}; its schema allows no value here`;
    default:
      return `${place} ${shown(value)}: it ${error.message ?? `breaks "${keyword}"`}`;
  }
}

/** Keys as a reader would write them: `output.images[0]["a b"]`; "the body" for the root. */
export function spoken(parts: readonly string[]): string {
  if (parts.length === 0) return "the body";
  const text = parts.map((part) => {
    if (/^\d+$/.test(part)) return `[${part}]`;
    return /^[A-Za-z_$][\w$-]*$/.test(part) ? `.${part}` : `[${quoted(part)}]`;
  });
  return text.join("").replace(/^\./, "");
}

/** "output without x", but "a body without x". */
function beside(place: string): string {
  return place === "the body" ? "a body" : place;
}

/** A value, short enough for a line. */
export function shown(value: Json): string {
  if (Array.isArray(value)) return value.length === 1 ? "[1 item]" : `[${value.length} items]`;
  if (isObject(value)) return Object.keys(value).length === 0 ? "{}" : "{…}";
  const text = visible(JSON.stringify(value));
  return text.length <= 60 ? text : `${text.slice(0, 57)}…${typeof value === "string" ? '"' : ""}`;
}

/** What a value is, where its look alone could mislead. */
function kindAfter(value: Json): string {
  return value === null ? "" : `, ${typed(value)}`;
}

export function typed(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (isObject(value)) return "an object";
  if (typeof value === "number") return Number.isInteger(value) ? "an integer" : "a number";
  return `a ${typeof value}`;
}

function listed(types: unknown): string {
  const all = Array.isArray(types) ? types.map(String) : [String(types)];
  return all.length <= 1
    ? (all[0] ?? "nothing")
    : `${all.slice(0, -1).join(", ")} or ${all.at(-1)}`;
}

function choices(values: unknown): string {
  const all = Array.isArray(values) ? (values as Json[]) : [];
  const named = all.slice(0, 6).map(shown).join(", ");
  return all.length > 6 ? `${named} and ${all.length - 6} more` : named;
}

export function quoted(text: string): string {
  return visible(JSON.stringify(text));
}

/** Characters that change how a line is read without being seen, as escapes. */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
