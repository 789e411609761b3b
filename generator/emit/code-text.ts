// Text from documents as TypeScript source: strings, keys, comments. Everything that reaches
// emitted code from outside goes through one of these.

import type { Json } from "../ground/json.ts";

/** A string literal that means exactly this text, on one line, in every tool. */
export function quote(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, escapeUnit);
}

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** A property key: bare where that is the usual way to write it. `__proto__` is always computed. */
export function propertyKey(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
}

/** A value as an expression; objects as literals, wrapped once they no longer fit a line. */
export function literal(value: Json | undefined, indent = ""): string {
  if (value === undefined) return "undefined";
  if (typeof value === "string") return quote(value);
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => literal(item, inner))
    : Object.entries(value).map(([key, item]) => `${propertyKey(key)}: ${literal(item, inner)}`);
  if (parts.length === 0) return `${open}${close}`;
  const pad = open === "{" ? " " : "";
  const line = `${open}${pad}${parts.join(", ")}${pad}${close}`;
  if (line.length + indent.length <= 90 && !line.includes("\n")) return line;
  return `${open}\n${parts.map((part) => `${inner}${part},`).join("\n")}\n${indent}${close}`;
}

/** Characters that change how text is read without being seen. */
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** One line of plain text: no control or direction characters, white space folded. */
export function plainLine(text: string): string {
  return text.replace(invisible, "").replace(/\s+/g, " ").trim();
}

/**
 * A JSDoc block of the given lines, wrapped at 100 columns, with nothing in it that could end it.
 * Empty lines part paragraphs; no line at all gives no comment.
 */
export function docComment(lines: readonly string[], indent = ""): string {
  const width = 97 - indent.length;
  const wrapped = lines.flatMap((line) => wrapText(commentText(line), width));
  while (wrapped.at(-1) === "") wrapped.pop();
  if (wrapped.length === 0) return "";
  if (wrapped.length === 1 && wrapped[0]!.length <= width - 4) return `${indent}/** ${wrapped[0]} */\n`;
  return `${indent}/**\n${wrapped.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}`).join("\n")}\n${indent} */\n`;
}

/** `*` + `/` would end the comment; a leading `@` would be read as a tag of ours. */
function commentText(text: string): string {
  return plainLine(text).replaceAll("*/", "*\\/").replaceAll("/*", "/\\*");
}

/** A description as lines: its paragraphs, with tags it may contain made harmless. */
export function descriptionLines(text: string | null | undefined): string[] {
  if (!text) return [];
  const paragraphs = text
    .split(/\n\s*\n/)
    .map(plainLine)
    .filter((line) => line !== "")
    .map((line) => line.replace(/(^|\s)@(?=[A-Za-z])/g, "$1\\@"));
  return paragraphs.flatMap((line, i) => (i === 0 ? [line] : ["", line]));
}

export function wrapText(text: string, width: number): string[] {
  if (text === "") return [""];
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}
