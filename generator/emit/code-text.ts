// Text from documents as TypeScript source: strings, keys, comments. Everything that reaches
// emitted code from outside goes through one of these.

import { byCodeUnit, type Json, type JsonObject } from "../ground/json.ts";

/** Control, format and separator characters: they act on text without being seen. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const isPrintable = /^[ -~]*$/;

/** A string literal that means exactly this text, on one line, in every tool. */
export function quote(text: string): string {
  const quoted = JSON.stringify(text);
  if (isPrintable.test(quoted)) return quoted;
  return quoted.replace(unseen, (character) => [...unitsOf(character)].join(""));
}

function* unitsOf(character: string): Generator<string> {
  for (let i = 0; i < character.length; i += 1) {
    yield `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`;
  }
}

/** A property key: bare where that is the usual way to write it. `__proto__` is always computed. */
export function propertyKey(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
}

/** Import lines in the order of the modules they name, each once. */
export function sortImports(lines: readonly string[]): string[] {
  const module = (line: string) => line.slice(line.lastIndexOf(' from "'));
  return [...new Set(lines)].sort((a, b) => byCodeUnit(module(a) + a, module(b) + b));
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

/** An object with a line for each member, however short. */
export function onLines(value: JsonObject, indent = ""): string {
  const members = Object.entries(value).map(
    ([key, member]) => `${indent}  ${propertyKey(key)}: ${literal(member, `${indent}  `)},\n`,
  );
  return `{\n${members.join("")}${indent}}`;
}

/** Format characters that scripts and emoji need: joiners, and marks that shape letters. */
const joiners = new Set(["\u200c", "\u200d"]);

/** Words of ASCII with single spaces between them: nothing to fold, drop or repair. */
const isPlain = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** One line of well-formed plain text: no control or direction characters, white space folded. */
export function plainLine(text: string): string {
  // Nearly every text is plain already, and looking is cheaper than replacing four times.
  if (isPlain.test(text)) return text;
  return text
    .replace(/\s+/g, " ")
    .replace(unseen, (character) => (joiners.has(character) ? character : ""))
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** Text as a code span in a cell of a Markdown table, whatever it holds. */
export function codeCell(text: string): string {
  const line = plainLine(text).replaceAll("|", "\\|");
  const runs = line.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const pad = line.startsWith("`") || line.endsWith("`") || line === "" ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Plain text for a comment: what looks like a tag (`@deprecated`, `@see`) is none. */
export function proseLine(text: string): string {
  return withoutTags(plainLine(text));
}

function withoutTags(line: string): string {
  return line.includes("@") ? line.replace(/(^|[\s*/])@/g, "$1\\@") : line;
}

/** Begins a line of a comment whose blanks say something: code, or a row of a table. */
const laidOut = "\t";

/** A line for `docComment` that is neither folded nor wrapped. */
export function laidOutLine(text: string): string {
  return `${laidOut}${text}`;
}

/**
 * A JSDoc block of the given lines, wrapped at 100 columns, with nothing in it that could end it.
 * Empty lines part paragraphs; no line at all gives no comment.
 */
export function docComment(lines: readonly string[], indent = ""): string {
  const width = 97 - indent.length;
  const wrapped = lines.flatMap((line) => wrapLine(line, width));
  while (wrapped.at(-1) === "") wrapped.pop();
  if (wrapped.length === 0) return "";
  if (wrapped.length === 1 && wrapped[0]!.length <= width - 4)
    return `${indent}/** ${wrapped[0]} */\n`;
  return `${indent}/**\n${wrapped.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}`).join("\n")}\n${indent} */\n`;
}

function wrapLine(line: string, width: number): string[] {
  if (line.startsWith(laidOut)) return [laidOutText(line.slice(laidOut.length))];
  const text = commentText(line);
  if (text.length <= width - longestMarker) return [text];
  const marker = listMarker.exec(text)?.[0].length ?? 0;
  const [first = "", ...rest] = wrapText(text, width - marker);
  return [first, ...rest.map((more) => `${" ".repeat(marker)}${more}`)];
}

/** What begins an item of a list, in Markdown. */
const listMarker = /^(?:[-*+]|\d{1,3}[.)]) /;
const longestMarker = 5;

function laidOutText(text: string): string {
  const seen = text
    .replace(/\s/g, " ")
    .replace(unseen, (character) => (joiners.has(character) ? character : ""))
    .replace(/\p{Surrogate}/gu, "\ufffd");
  return withoutEnds(withoutTags(seen)).trimEnd();
}

function withoutEnds(text: string): string {
  // Most texts have neither, and looking costs less than replacing nothing.
  if (!text.includes("/")) return text;
  return text.replaceAll("*/", "*\\/").replaceAll("/*", "/\\*");
}

/** One line of text for the inside of a comment that a template writes itself. */
export function commentLine(text: string): string {
  return commentText(plainLine(text));
}

/** The tags that we write ourselves, always at the start of a line. */
const ownTag = /^@(defaultValue|deprecated)(?= |$)/;

/** `*` + `/` would end the comment, and a tag that is not ours would say something about the code. */
function commentText(text: string): string {
  const tag = (text.startsWith("@") && ownTag.exec(text)?.[0]) || "";
  const harmless = withoutEnds(proseLine(text.slice(tag.length)));
  return tag === "" || harmless === "" ? `${tag}${harmless}` : `${tag} ${harmless}`;
}

export function wrapText(text: string, width: number): string[] {
  if (text.length <= width) return [text];
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
