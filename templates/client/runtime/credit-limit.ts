// `maxCredits`: refuses before anything is sent.

import type { Estimate } from "./descriptors.js";
import { CreditLimitError, type ErrorFacts } from "./errors.js";

/** Throws `CreditLimitError` when the estimate is above the limit, or when there is none. */
export function refuseAbove(maxCredits: number, estimate: Estimate, facts: ErrorFacts): void {
  const known = estimate.kind === "known";
  if (known && estimate.credits <= maxCredits) return;
  const cost = known ? `it costs ${estimate.credits}` : estimate.reason;
  throw new CreditLimitError(`not sent: ${cost}, and maxCredits is ${maxCredits}`, {
    ...facts,
    maxCredits,
    estimated: known ? estimate.credits : null,
  });
}
