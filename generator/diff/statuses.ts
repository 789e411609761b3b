// Which statuses came and which went. `default` answers for whatever is not listed.

import type { Response } from "../catalog/catalog.ts";
import { isSuccess } from "./compare-operation.ts";

interface StatusChange {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

export function successes(old: readonly Response[], next: readonly Response[]): StatusChange {
  return between(old, next, isSuccess);
}

export function failures(old: readonly Response[], next: readonly Response[]): StatusChange {
  return between(old, next, (status) => !isSuccess(status));
}

function between(
  old: readonly Response[],
  next: readonly Response[],
  wanted: (status: string) => boolean,
): StatusChange {
  const [before, after] = [old, next].map((side) =>
    side.map(({ status }) => status.toUpperCase()).filter(wanted),
  ) as [string[], string[]];
  return {
    removed: before.filter((status) => !after.includes(status)),
    added: after.filter((status) => !before.includes(status)),
  };
}
