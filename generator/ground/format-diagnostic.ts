// Diagnostics as people and machines read them. First what is wrong, then the place, clickable,
// then the line itself, why it matters, and what to do.

import type { Diagnostic, Position } from "./diagnostic.ts";
import { diagnosticCatalog, type Severity } from "./diagnostic-catalog.ts";
import type { Json } from "./json.ts";
import { textWidth, visibleText } from "./visible-text.ts";

export interface LocatedDiagnostic extends Diagnostic {
  /** Null when the text, or the place in it, is not known. */
  readonly position: Position | null;
  /** Lines that lead up to the place; the last one is the line itself. */
  readonly lines: readonly string[];
}

/** All of them, in the order given, a blank line between; empty text for none. */
export function formatDiagnostics(
  diagnostics: readonly LocatedDiagnostic[],
  { color }: { readonly color: boolean },
): string {
  const paint = color ? ansi : plain;
  // A reason explains its code once; a hundred times it would bury the messages.
  const explained = new Set<string>();
  return diagnostics
    .map((diagnostic) => {
      const isFirst = !explained.has(diagnostic.code);
      explained.add(diagnostic.code);
      return formatOne(diagnostic, isFirst, paint);
    })
    .join("\n");
}

/** For `--json`: everything that the terminal shows, and the pointer in full. */
export function diagnosticsToJson(diagnostics: readonly LocatedDiagnostic[]): Json {
  return diagnostics.map(({ code, message, at, position, fix }) => ({
    severity: diagnosticCatalog[code].severity,
    code,
    message,
    file: at?.file ?? null,
    line: position?.line ?? null,
    column: position?.column ?? null,
    pointer: at?.pointer ?? null,
    why: diagnosticCatalog[code].why,
    fix,
  }));
}

type Paint = (text: string, style: Style) => string;
type Style = Severity | "bold" | "dim" | "place";

const codes: Record<Style, readonly [on: string, off: string]> = {
  error: ["1;31", "22;39"],
  warning: ["1;33", "22;39"],
  info: ["1;34", "22;39"],
  bold: ["1", "22"],
  dim: ["2", "22"],
  place: ["36", "39"],
};

const ansi: Paint = (text, style) => `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m`;
const plain: Paint = (text) => text;

function formatOne(diagnostic: LocatedDiagnostic, explain: boolean, paint: Paint): string {
  const { code, message, fix } = diagnostic;
  const { severity, why } = diagnosticCatalog[code];
  const lines = [
    `${paint(`${severity}[${code}]`, severity)} ${paint(visibleText(message), "bold")}`,
    ...formatPlace(diagnostic, paint),
    ...formatFrame(diagnostic, severity, paint),
  ];
  if (why !== null && explain) lines.push(`  ${paint("why", "dim")}  ${why}`);
  if (fix !== null) lines.push(`  ${paint("fix", "dim")}  ${visibleText(fix)}`);
  return lines.map((line) => `${line}\n`).join("");
}

function formatPlace({ at, position }: LocatedDiagnostic, paint: Paint): string[] {
  if (at === null) return [];
  const place = [visibleText(at.file), ...(position ? [position.line, position.column] : [])];
  const pointer =
    at.pointer === "#" ? "" : `  ${paint(visibleText(shortPointer(at.pointer)), "dim")}`;
  return [`  ${paint(place.join(":"), "place")}${pointer}`];
}

const longestPointer = 90;

/** Keeps both ends of a long pointer, which say where it starts and what it is about. */
function shortPointer(pointer: string): string {
  const parts = pointer.split("/");
  if (pointer.length <= longestPointer || parts.length < 7) return pointer;
  return [...parts.slice(0, 4), "…", ...parts.slice(-2)].join("/");
}

function formatFrame(
  { position, lines }: LocatedDiagnostic,
  severity: Severity,
  paint: Paint,
): string[] {
  const line = lines.at(-1);
  if (position === null || line === undefined || line.trim() === "") return [];
  const gutter = String(position.line).length;
  const before = lines.slice(0, -1).map((text, i) => {
    const number = position.line - lines.length + 1 + i;
    return frameLine(String(number).padStart(gutter), cut(text, 1).shown, paint);
  });
  const { shown, indent, length } = cut(line, position.column);
  const marks = " ".repeat(indent) + paint("^".repeat(length), severity);
  return [
    ...before,
    frameLine(String(position.line), shown, paint),
    frameLine(" ".repeat(gutter), marks, paint),
  ];
}

function frameLine(number: string, text: string, paint: Paint): string {
  return `  ${paint(`${number} │`, "dim")} ${text}`.trimEnd();
}

const widest = 100;
const beforeMark = 40;

/** The part of a line around a column, and where the mark beneath it goes. */
function cut(line: string, column: number): { shown: string; indent: number; length: number } {
  const at = Math.min(column - 1, line.length);
  const start = wholeCharacter(line, line.length > widest ? Math.max(0, at - beforeMark) : 0);
  const end = wholeCharacter(
    line,
    line.length > widest ? Math.min(line.length, start + widest) : line.length,
  );
  const prefix = (start > 0 ? "…" : "") + shownText(line.slice(start, at));
  const token = shownText(line.slice(at, Math.min(end, at + tokenLength(line, at))));
  const rest = shownText(line.slice(start, end));
  return {
    shown: `${start > 0 ? "…" : ""}${rest}${end < line.length ? "…" : ""}`,
    indent: textWidth(prefix),
    length: Math.max(1, textWidth(token)),
  };
}

/** Not between the two halves of one character. */
function wholeCharacter(line: string, offset: number): number {
  return /[\udc00-\udfff]/.test(line[offset] ?? "") && offset > 0 ? offset - 1 : offset;
}

/** Tabs in a line are layout, so they become spaces; everything else odd is shown as an escape. */
function shownText(text: string): string {
  return visibleText(text.replaceAll("\t", "  "));
}

const token = /"(?:[^"\\]|\\.)*"|'[^']*'|[^\s,:[\]{}"']+|[,:[\]{}]/y;

/** How much of the line the mark goes under: a whole string or word. */
function tokenLength(line: string, at: number): number {
  token.lastIndex = 0;
  return token.exec(line.slice(at, at + widest))?.[0].length ?? 1;
}
