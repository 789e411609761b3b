// Copied from templates/contract/runtime/recording.ts. Do not edit.

// What is checked and what is found: recorded exchanges in, findings out.

import type { Json } from "./json.js";

/** A file of recorded exchanges, with what says how far it may be trusted. */
export interface Recording {
  /** Unique: `acme/painter-2/completed`. */
  readonly id: string;
  readonly provider: string;
  /** The model the job ran, or null for calls that concern none. */
  readonly model: string | null;
  readonly title: string;
  /** Only `live` was answered by the real API. */
  readonly origin: "live" | "documented" | "synthetic";
  /** The page or document it was taken from. */
  readonly from: string;
  /** Set when the recording is known to break its own schema. `until` is a date, `2026-12-31`. */
  readonly waiver: { readonly reason: string; readonly until: string | null } | null;
  readonly exchanges: readonly Exchange[];
  /** The file the recording stands in, and the pointer of its root there. */
  readonly source: { readonly file: string; readonly pointer: string };
}

/** One request and its answer, or one webhook delivery (`webhook` names it, no answer). */
export interface Exchange {
  readonly operation: string | null;
  readonly webhook: string | null;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Json | null;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Json | null;
  } | null;
}

/**
 * Which question found it. `shape`: does what the API says fit its schema? `drift`: does it hold
 * fields that no schema names? `protocol`: are status, content type, headers and links documented?
 * `request`: is what was sent something the operation takes? `round-trip`: does the emitted client
 * send these requests and make the right thing of these answers? `waiver`: is the excuse still
 * needed? (The compiler asks one more: do the fixtures satisfy their types?)
 */
export type Layer = "shape" | "drift" | "protocol" | "request" | "round-trip" | "waiver";

export type FindingCode =
  | "contract/wrong-shape"
  | "contract/wrong-branch"
  | "contract/unusable-schema"
  | "contract/undocumented-field"
  | "contract/unknown-operation"
  | "contract/undocumented-status"
  | "contract/undocumented-content-type"
  | "contract/undocumented-header"
  | "contract/missing-header"
  | "contract/wrong-header"
  | "contract/bad-retry-after"
  | "contract/broken-link"
  | "contract/not-json"
  | "contract/missing-body"
  | "contract/undocumented-body"
  | "contract/unknown-parameter"
  | "contract/missing-parameter"
  | "contract/wrong-parameter"
  | "contract/missing-model"
  | "contract/other-request"
  | "contract/other-result"
  | "contract/wrong-output"
  | "contract/unreplayed"
  | "contract/stale-waiver"
  | "contract/expired-waiver";

export interface Finding {
  readonly layer: Layer;
  readonly code: FindingCode;
  /** The recording's id. */
  readonly cassette: string;
  /** The recording's file. */
  readonly file: string;
  /** Where in that file: `#/exchanges/0/response/body/width`. */
  readonly pointer: string;
  /** What is wrong, on one line. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}
