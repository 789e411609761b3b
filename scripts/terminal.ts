// How verbs speak: results on stdout, problems on stderr, colour only for people.

import { severityOf } from "../generator/ground/diagnostic.ts";
import type { LocatedDiagnostic } from "../generator/ground/format-diagnostic.ts";
import { diagnosticsToJson, formatDiagnostics } from "../generator/ground/format-diagnostic.ts";
import { visibleText } from "../generator/ground/visible-text.ts";
import type { Report } from "../generator/verbs/report.ts";

function usesColor(stream: NodeJS.WriteStream): boolean {
  if (process.env["NO_COLOR"]) return false;
  if (process.env["FORCE_COLOR"]) return process.env["FORCE_COLOR"] !== "0";
  return stream.isTTY === true;
}

export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly red: (text: string) => string;
}

export function paintFor(stream: NodeJS.WriteStream): Paint {
  const code = (on: number, off: number) => (text: string) =>
    usesColor(stream) ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    bold: code(1, 22),
    dim: code(2, 22),
    green: code(32, 39),
    yellow: code(33, 39),
    red: code(31, 39),
  };
}

/** Problems in full, on stderr. */
export function printDiagnostics(diagnostics: readonly LocatedDiagnostic[]): void {
  if (diagnostics.length === 0) return;
  process.stderr.write(formatDiagnostics(diagnostics, { color: usesColor(process.stderr) }));
}

/** More warnings than this are counted, and left to `lint`. */
const shownWarnings = 5;

/**
 * What a person wants to read first: errors alone where there are some, else warnings if they are few.
 * Gives the number of warnings that were left out.
 */
export function printWorst(diagnostics: readonly LocatedDiagnostic[]): number {
  const errors = diagnostics.filter((diagnostic) => severityOf(diagnostic) === "error");
  const warnings = diagnostics.filter((diagnostic) => severityOf(diagnostic) === "warning");
  const few = warnings.length <= shownWarnings;
  printDiagnostics(errors.length > 0 ? errors : few ? warnings : []);
  return few ? 0 : warnings.length;
}

/** The whole report for machines: one JSON value on stdout, nothing else. */
export function printJson(report: Report, details: object): void {
  const value = {
    exitCode: report.exitCode,
    ...details,
    diagnostics: diagnosticsToJson(report.diagnostics),
  };
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** `0.4 s`, `12 s`. */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
}

/** Columns of text, the numbers to the right. */
export function table(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]!.length))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          right.includes(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
        )
        .join("  ")
        .trimEnd(),
    )
    .map((line) => `  ${line}\n`)
    .join("");
}

/** Says what was typed wrongly; gives the exit code for it. */
export function wrongUse(message: string): number {
  process.stderr.write(`error: ${visibleText(message)}\n`);
  return 2;
}

/** `2026-03-09`, in UTC: the day against which waivers with an end are held. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
