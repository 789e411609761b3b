// What a claims rule is: it compares what a provider promises with what its schema accepts.

import type { Cassette } from "../catalog/cassette.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { Diagnostic } from "../ground/diagnostic.ts";
import type { DiagnosticCode } from "../ground/diagnostic-catalog.ts";
import type { SourceLocation } from "../ground/location.ts";

export interface LintInput {
  readonly catalog: Catalog;
  readonly cassettes: readonly Cassette[];
}

export interface Rule {
  readonly code: DiagnosticCode;
  check(input: LintInput): Iterable<Found>;
}

/** What a finding is about: on whose page it is shown, and what a waiver names. */
export interface Subject {
  readonly provider: string;
  /** Null when the finding is about an operation that runs no model. */
  readonly model: string | null;
  readonly operation: string | null;
  /** The dotted path from the body's root (`fluxParams.seed`), or null for the whole. */
  readonly parameter: string | null;
}

/** A reason given where the fact itself stands, such as in a cassette: it waives the finding. */
export interface Excuse {
  readonly reason: string;
  /** The last day on which it holds (`2027-01-31`); null when it stays. */
  readonly until: string | null;
  readonly at: SourceLocation | null;
}

export interface Found {
  readonly message: string;
  readonly at: SourceLocation;
  readonly fix: string;
  readonly subject: Subject;
  /** Other models it concerns just as much. */
  readonly others?: readonly Subject[];
  readonly excuse?: Excuse;
}

export interface Finding extends Diagnostic {
  readonly subject: Subject;
  readonly others: readonly Subject[];
  readonly excuse: Excuse | null;
}

/** As a waiver spells it: `acme/painter-2/seed`, `acme/painter-2` or `acme`. */
export function subjectPath({ provider, model, operation, parameter }: Subject): string {
  return [provider, model ?? operation, parameter].filter((part) => part !== null).join("/");
}
