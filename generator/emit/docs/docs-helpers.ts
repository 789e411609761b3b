// Helpers of the docs templates: one way to write text for each place it can stand in.
// Values come from views, where they are already free of unseen characters; what is left to do
// here is to keep text from being read as markup.

import { type Helper, textArgument } from "../helpers.ts";
import type { Span } from "./prose.ts";
import { type Code, messageCode } from "./sample-code.ts";

/** Markdown text that reads as itself. */
export function escapeMarkdown(text: string): string {
  // Most text holds nothing that any of the steps below would change.
  if (!/[\\`*[\]<>|~_&{]|^[#+=\-\d]/.test(text)) return text;
  return (
    text
      .replace(/[\\`*[\]<>|~]/g, "\\$&")
      // Some readers undo the escape of a bracket within a link's text, and would find another link.
      .replace(/\\\]\(/g, "\\]\\(")
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
      .replace(/&(?=#?\w+;)/g, "\\&")
      .replace(/\{(?=[{%])/g, "\\{")
      .replace(/^([#+=-])/, "\\$1")
      .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2")
  );
}

/** A code span whose backticks outnumber those within. */
export function codeSpan(text: string): string {
  const run = "`".repeat(longestRun(text) + 1);
  const pad = /^`|`$|^ .* $/.test(text) ? " " : "";
  return `${run}${pad}${text}${pad}${run}`;
}

/** In a table even code ends at a bar, unless it is escaped. */
function cellCode(text: string): string {
  return codeSpan(text).replaceAll("|", "\\|");
}

function longestRun(text: string): number {
  if (!text.includes("`")) return 0;
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

function fence(text: string, language: string): string {
  const marker = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${marker}${language}\n${text}\n${marker}`;
}

function spansArgument(helper: string, value: unknown): readonly Span[] {
  if (Array.isArray(value)) return value;
  throw new Error(`helper "${helper}" was given ${value === undefined ? "nothing" : typeof value}`);
}

function markdownSpans(spans: readonly Span[], writeCode: (text: string) => string): string {
  let markdown = "";
  for (const span of spans) {
    const text = span.code ? writeCode(span.text) : escapeMarkdown(span.text);
    markdown += span.code || span.href === null ? text : `[${text}](${span.href})`;
  }
  return markdown;
}

function textSpans(spans: readonly Span[]): string {
  return spans
    .map(({ text, href }) => (href === null || href === text ? text : `${text} (${href})`))
    .join("");
}

const codeTags = { s: "i", k: "b", c: "em" } as const;

/** Code as HTML: the one helper that writes markup, and it escapes all text itself. */
export function codeHtml(code: Code): string {
  let html = "";
  for (const { kind, text } of code) {
    const escaped = /[&<>]/.test(text) ? escapeCode(text) : text;
    html += kind === null ? escaped : `<${codeTags[kind]}>${escaped}</${codeTags[kind]}>`;
  }
  return html;
}

function escapeCode(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function codeArgument(helper: string, value: unknown): Code {
  if (Array.isArray(value)) return value;
  throw new Error(`helper "${helper}" was given ${value === undefined ? "nothing" : typeof value}`);
}

function indent(text: string, columns: number): string {
  return text.replace(/^(?=.)/gm, " ".repeat(columns));
}

export const docsHelpers: Readonly<Record<string, Helper>> = {
  /** Text in Markdown. */
  md: (text) => escapeMarkdown(textArgument("md", text)),
  /** Code within a line of Markdown. */
  mdCode: (text) => codeSpan(textArgument("mdCode", text)),
  /** Code within a table cell of Markdown. */
  mdCellCode: (text) => cellCode(textArgument("mdCellCode", text)),
  /** Spans in Markdown. */
  mdSpans: (spans) => markdownSpans(spansArgument("mdSpans", spans), codeSpan),
  /** Spans within a table cell of Markdown. */
  mdCellSpans: (spans) => markdownSpans(spansArgument("mdCellSpans", spans), cellCode),
  /** A block of code in Markdown. */
  fence: (text, language) => fence(textArgument("fence", text), textArgument("fence", language)),
  /** Text for an HTML comment in Markdown, where nothing escapes it. */
  comment: (text) => textArgument("comment", text).replace(/--+|[<>]|\{(?=[{%])/g, " "),
  /** Spans in plain text, addresses in brackets. */
  textSpans: (spans) => textSpans(spansArgument("textSpans", spans)),
  /** A sample, coloured; for three braces, since its text is escaped already. */
  codeHtml: (code) => codeHtml(codeArgument("codeHtml", code)),
  /** A recorded message, coloured; for three braces like a sample. */
  messageHtml: (text) => codeHtml(messageCode(textArgument("messageHtml", text))),
  /** An address as people write it; other texts stay. */
  shortAddress: (text) =>
    textArgument("shortAddress", text).replace(/^https?:\/\/(?:www\.)?(?=[^/])/, ""),
  concat: (...texts) => texts.map((text) => textArgument("concat", text)).join(""),
  /** Counting from one. */
  increment: (index) => String(Number(textArgument("increment", index)) + 1),
  /** Lines moved to the right. */
  indent: (text, columns) =>
    indent(textArgument("indent", text), Number(textArgument("indent", columns))),
};
