// Copied from templates/contract/runtime/expected.ts. Do not edit.

// What must come of a call, as its recorded answers and the provider's facts have it.

import { failureOf, isDoubtful, type RoundTripFacts } from "./emitted-client.js";
import type { Ending } from "./ending.js";
import type { Step } from "./replay-steps.js";
import type { Trouble } from "./round-trip.js";

export function expectedOfCall(
  step: Step,
  billable: boolean,
  facts: RoundTripFacts,
): Ending | null {
  const answers = step.exchanges.slice(0, step.attempts).map(({ exchange }) => exchange.response);
  const last = answers.at(-1);
  if (!last) return null;
  const { status, body } = last;
  if (status >= 200 && status < 300)
    return { kind: "value", value: body ?? undefined, pointer: "response/body" };
  const doubtful = billable && answers.some((one) => one && isDoubtful(facts, one.status));
  const code = doubtful ? "unclear-submit" : failureOf(facts, status);
  return { kind: "error", code, message: "" };
}

export function noWay({ exchanges }: Step, says: string): Trouble {
  return { code: "contract/unreplayed", number: exchanges[0]!.number, place: "operation", says };
}
