// Where the two judges may differ, and why that stands.

import type { Change } from "./change.ts";
import type { Direction } from "./oracle.ts";
import type { OracleDocument } from "./oracle-schemas.ts";

interface Verdicts {
  readonly direction: Direction;
  readonly old: OracleDocument;
  readonly breaking: readonly Change[];
  readonly found: object | null;
}

interface OracleWaiver {
  readonly reason: string;
  readonly fits: (verdicts: Verdicts) => boolean;
}

const waivers: readonly OracleWaiver[] = [
  {
    reason:
      "a list of distinct values has no more items than there are values; each limit is judged by itself, and a tighter one is called breaking though no list was ever that long",
    fits: ({ breaking, found, old }) =>
      found === null &&
      JSON.stringify(old).includes('"uniqueItems":true') &&
      breaking.every(
        ({ id, message }) => id.startsWith("constraint-") && message.includes("items"),
      ),
  },
];

export function waiverFor(verdicts: Verdicts): OracleWaiver | null {
  return waivers.find(({ fits }) => fits(verdicts)) ?? null;
}
