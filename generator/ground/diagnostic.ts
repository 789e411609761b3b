// A problem in the material, as a value. Problems are collected, never thrown.

import { type DiagnosticCode, diagnosticCatalog, type Severity } from "./diagnostic-catalog.ts";
import { byCodeUnit } from "./json.ts";
import type { SourceLocation } from "./location.ts";

/** A place in a text, both counted from one; columns in UTF-16 units, as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Diagnostic {
  readonly code: DiagnosticCode;
  /** What is wrong, naming the things; one line, no final stop. */
  readonly message: string;
  /** Where, or null when the problem has no place in a file. */
  readonly at: SourceLocation | null;
  /** Set where a pointer cannot say it: a broken text, or the second of two equal keys. */
  readonly position?: Position | null;
  /** What to do, or null when the message says it all. */
  readonly fix: string | null;
  /** Only where the project's settings, or the tool that found it, differ from the code's own. */
  readonly severity?: Severity;
}

/** A value with what was noticed while making it. */
export interface Checked<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

export function severityOf({ code, severity }: Diagnostic): Severity {
  return severity ?? diagnosticCatalog[code].severity;
}

/** By file, then pointer, then code: the order in which a person would mend them. */
export function sortDiagnostics<T extends Diagnostic>(diagnostics: readonly T[]): T[] {
  const key = ({ at, code, message }: Diagnostic) =>
    [at?.file ?? "", at?.pointer ?? "", code, message].join("\u0000");
  return [...diagnostics].sort((a, b) => byCodeUnit(key(a), key(b)));
}
