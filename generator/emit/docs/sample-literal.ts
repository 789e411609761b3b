// A JSON value as an expression of a language, on one line where that is short.

import type { Json } from "../../ground/json.ts";
import { propertyKey } from "../code-text.ts";
import { type Code, codeLength, joinCode, piece } from "./sample-code.ts";
import { quoteJavaScript, quotePython } from "./sample-quotes.ts";

export interface LiteralStyle {
  readonly quote: (text: string) => string;
  readonly key: (name: string) => Code;
  readonly words: { readonly true: string; readonly false: string; readonly null: string };
  /** One step to the right. */
  readonly indent: string;
  /** What stands between the braces of an object on one line. */
  readonly pad: string;
}

export const javaScriptStyle: LiteralStyle = {
  quote: quoteJavaScript,
  key(name) {
    const key = propertyKey(name);
    return piece(/["[]/.test(key) ? "s" : null, key);
  },
  words: { true: "true", false: "false", null: "null" },
  indent: "  ",
  pad: " ",
};

export const pythonStyle: LiteralStyle = {
  quote: quotePython,
  key: (name) => piece("s", quotePython(name)),
  words: { true: "True", false: "False", null: "None" },
  indent: "    ",
  pad: "",
};

/** Beyond this a line is broken. */
const longest = 88;

/** `open`: objects at the root always take a line per member. */
export function literalCode(
  value: Json,
  style: LiteralStyle,
  indent = "",
  open: "open" | "fit" = "fit",
): Code {
  if (typeof value === "string") return piece("s", style.quote(value));
  if (value === null) return piece("k", style.words.null);
  if (typeof value === "boolean") return piece("k", style.words[`${value}`]);
  if (typeof value === "number") return piece(null, JSON.stringify(value));
  const isList = Array.isArray(value);
  const [start, end] = isList ? ["[", "]"] : ["{", "}"];
  const inner = indent + style.indent;
  const parts: Code[] = isList
    ? value.map((item: Json) => literalCode(item, style, inner))
    : Object.entries(value).map(([key, item]) => [
        ...style.key(key),
        ...piece(null, ": "),
        ...literalCode(item as Json, style, inner),
      ]);
  if (parts.length === 0) return piece(null, `${start}${end}`);
  const isBroken = parts.some((part) => part.some(({ text }) => text.includes("\n")));
  const length = parts.reduce((sum, part) => sum + codeLength(part) + 2, indent.length + 2);
  if (!isBroken && length <= longest && open === "fit") {
    const pad = isList ? "" : style.pad;
    return [...piece(null, start + pad), ...joinCode(parts, ", "), ...piece(null, pad + end)];
  }
  return [
    ...piece(null, `${start}\n${inner}`),
    ...joinCode(parts, `,\n${inner}`),
    ...piece(null, `,\n${indent}${end}`),
  ];
}
