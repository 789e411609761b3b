// Security requirements in words. `[[]]` and an empty list both say that no key is needed.

import type { Operation, SecurityScheme } from "../catalog/catalog.ts";
import { listed } from "./wording.ts";

type Requirements = Operation["security"];

export function needsKey({ security }: Operation): boolean {
  return security.length > 0 && security.every((names) => names.length > 0);
}

export function securityText(security: Requirements): string {
  return security
    .filter((names) => names.length > 0)
    .map((names) => listed([...names].sort()))
    .join(", or ");
}

/** Each way to prove who one is, by a key that does not depend on the order of names. */
export function alternatives({ security }: Operation): ReadonlyMap<string, string> {
  return new Map(
    security
      .filter((names) => names.length > 0)
      .map((names) => {
        const sorted = [...names].sort();
        return [JSON.stringify(sorted), listed(sorted)];
      }),
  );
}

export function schemeText({ kind, in: place, parameter }: SecurityScheme): string {
  return kind === "api-key" && place !== null ? `a key in ${place} ${parameter}` : kind;
}
