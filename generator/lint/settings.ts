// `spec/lint.yaml`: which findings are waived and why, and how severe each kind is here.

import type { DiagnosticCode, Severity } from "../ground/diagnostic-catalog.ts";
import type { SourceLocation } from "../ground/location.ts";

export type SeverityChoice = Severity | "off";

export interface LintSettings {
  readonly severities: ReadonlyMap<DiagnosticCode, SeverityChoice>;
  readonly waivers: readonly Waiver[];
  readonly redocly: RedoclySettings;
}

export interface Waiver {
  readonly code: DiagnosticCode;
  /** `acme/painter-2`, `acme/painter-2/seed` or, for all parameters of one model, `acme/painter-2/*`. */
  readonly at: string;
  /** Words of the message, where one place has several findings of a code; null for all of them. */
  readonly saying: string | null;
  readonly reason: string;
  /** The last day on which it holds (`2027-01-31`); null when it stays. */
  readonly until: string | null;
  readonly source: SourceLocation;
}

export interface RedoclySettings {
  /** By rule id, where it differs from Redocly's recommended set. */
  readonly rules: ReadonlyMap<string, SeverityChoice>;
  readonly waivers: readonly RedoclyWaiver[];
}

export interface RedoclyWaiver {
  readonly rule: string;
  /** The document, as messages name it. */
  readonly file: string;
  /** Covers what stands there and below. */
  readonly pointer: string;
  readonly reason: string;
  readonly until: string | null;
  readonly source: SourceLocation;
}

export const noSettings: LintSettings = {
  severities: new Map(),
  waivers: [],
  redocly: { rules: new Map(), waivers: [] },
};

/** Days are compared as text, which is the order of `2027-01-31`. */
export function isExpired({ until }: { readonly until: string | null }, today: string): boolean {
  return until !== null && until < today;
}
