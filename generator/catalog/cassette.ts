// A file of recorded exchanges. Its origin says how far it may be trusted:
// only `live` was answered by the real API.

import type { Json } from "../ground/json.ts";
import type { SourceLocation } from "../ground/location.ts";

export interface Cassette {
  /** Unique: `acme/painter-2/completed`, the path below `spec/cassettes` without extension. */
  readonly id: string;
  readonly provider: string;
  /** The model the job ran, or null for control-plane calls. */
  readonly model: string | null;
  readonly title: string;
  readonly origin: "live" | "documented" | "synthetic";
  /** The page or document the exchange was taken from. */
  readonly from: string;
  readonly note: string | null;
  /** Set when the exchange is known to break its own schema; the reason is printed with it. */
  readonly waiver: { readonly reason: string; readonly until: string | null } | null;
  /**
   * By operation id or webhook name: what it looked like when this was recorded, or last looked at
   * (`operation-hash.ts`). Absent where nothing was stated.
   */
  readonly schemaHashes?: Readonly<Record<string, string>>;
  /** Pointers below the cassette's root to values that stand for others. */
  readonly redactions?: readonly string[];
  readonly exchanges: readonly Exchange[];
  readonly source: SourceLocation;
}

/** One request and its answer, or one webhook delivery (`webhook` names it, `response` is null). */
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
