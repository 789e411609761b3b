// The form in which a reader fills in a model's parameters: what it asks, and how its texts become
// the JSON that is sent. The page's script and the build share this file.

import { isObject, type Json, type JsonObject } from "../../ground/json.ts";

export interface TryField {
  /** Keys from the root of the parameters. */
  readonly path: readonly string[];
  readonly label: string;
  readonly kind: "line" | "text" | "number" | "boolean" | "choice" | "list" | "json";
  readonly required: boolean;
  /** For `choice`, and offered for `line` and `number`. */
  readonly values: readonly (string | number)[];
  /** What stands in the form at first; empty means that the parameter is left out. */
  readonly text: string;
  readonly hint: string;
}

/** A page's form and the request it fills. */
export interface TryReading {
  readonly params: JsonObject;
  /** What is wrong, by the label of its field. */
  readonly problems: readonly (readonly [label: string, problem: string])[];
}

/** Texts in the order of the fields. An empty one leaves its parameter out. */
export function readFields(fields: readonly TryField[], texts: readonly string[]): TryReading {
  const problems: [string, string][] = [];
  const entries: [readonly string[], Json][] = [];
  fields.forEach((field, i) => {
    const text = texts[i] ?? "";
    if (text.trim() === "") {
      if (field.required) problems.push([field.label, "is required"]);
      return;
    }
    const value = valueFrom(field, text);
    if (value === undefined) problems.push([field.label, expected[field.kind]]);
    else entries.push([field.path, value]);
  });
  return { params: nested(entries), problems };
}

const expected: Readonly<Record<TryField["kind"], string>> = {
  line: "",
  text: "",
  choice: "",
  list: "",
  number: "must be a number",
  boolean: "must be true or false",
  json: "must be JSON",
};

function valueFrom({ kind, values }: TryField, text: string): Json | undefined {
  switch (kind) {
    case "line":
    case "text":
      return text;
    case "choice":
      return values.find((value) => String(value) === text) ?? text;
    case "number":
      return Number.isFinite(Number(text)) ? Number(text) : undefined;
    case "boolean":
      return text === "true" ? true : text === "false" ? false : undefined;
    case "list":
      return text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
    case "json":
      try {
        return JSON.parse(text) as Json;
      } catch {
        return undefined;
      }
  }
}

/** The text that a field shows for a value. */
export function textOf(kind: TryField["kind"], value: Json | undefined): string {
  if (value === undefined) return "";
  if (kind === "list" && Array.isArray(value)) return value.map(String).join("\n");
  return typeof value === "string" && kind !== "json" ? value : JSON.stringify(value);
}

/** Objects from paths, built from entries so that no key means more than itself. */
export function nested(entries: readonly (readonly [readonly string[], Json])[]): JsonObject {
  const heads = new Map<string, (readonly [readonly string[], Json])[]>();
  for (const [[head = "", ...rest], value] of entries) {
    heads.set(head, [...(heads.get(head) ?? []), [rest, value]]);
  }
  return Object.fromEntries(
    [...heads].map(([head, inner]) => {
      const leaf = inner.find(([rest]) => rest.length === 0);
      return [head, leaf ? leaf[1] : nested(inner)];
    }),
  );
}

/** The value under a list of keys, own keys only. */
export function valueUnder(value: Json | undefined, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (found, key) => (isObject(found) && Object.hasOwn(found, key) ? found[key] : undefined),
    value,
  );
}
