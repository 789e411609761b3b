// Where the two judges may differ, and why that stands.

import type { Change } from "./change.ts";
import type { Direction } from "./oracle.ts";

interface Verdicts {
  readonly direction: Direction;
  readonly breaking: readonly Change[];
  readonly found: object | null;
  readonly changes: readonly Change[];
}

interface OracleWaiver {
  readonly reason: string;
  readonly fits: (verdicts: Verdicts) => boolean;
}

const waivers: readonly OracleWaiver[] = [];

export function waiverFor(verdicts: Verdicts): OracleWaiver | null {
  return waivers.find(({ fits }) => fits(verdicts)) ?? null;
}
