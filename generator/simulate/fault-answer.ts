// What strikes before a request is looked at: nothing is accepted, nothing is charged.

import type { Operation } from "../catalog/catalog.ts";
import { type Answer, emptyAnswer } from "./answer.ts";
import { refuseHaste } from "./answer-call.ts";
import type { ChosenFault } from "./faults.ts";
import { refuse } from "./refusal.ts";
import type { Site } from "./site.ts";

/** What a made-up rate limit asks to wait, in milliseconds. */
const usualWait = 1000;

/** Null where the fault leaves the answer to others; "drop" where there is none. */
export function strikeBefore(
  site: Site,
  operation: Operation,
  fault: ChosenFault,
  elsewhere: string,
): Answer | "drop" | null {
  // The header counts in whole seconds.
  const seconds = Math.ceil((fault.milliseconds ?? usualWait) / 1000);
  switch (fault.name) {
    case "drop-before":
      return "drop";
    case "rate-limit":
      return refuseHaste(site, operation, { "retry-after": String(seconds) });
    case "rate-limit-date": {
      // HTTP dates have no fractions: the next whole second that is far enough away.
      const at = Math.ceil(site.world.clock.now() / 1000 + seconds) * 1000;
      return refuseHaste(site, operation, { "retry-after": new Date(at).toUTCString() });
    }
    case "rate-limit-bare":
      return withoutRetryAfter(refuseHaste(site, operation, {}));
    case "error-before":
      return refuse(site, {
        class: "server",
        status: 500,
        operation,
        message: "something went wrong on our side",
      });
    case "empty-500":
      return emptyAnswer(500);
    case "redirect-other-origin":
      return { ...emptyAnswer(307), headers: { location: elsewhere } };
    default:
      return null;
  }
}

function withoutRetryAfter(answer: Answer): Answer {
  const headers = Object.entries(answer.headers).filter(([name]) => name !== "retry-after");
  return { ...answer, headers: Object.fromEntries(headers) };
}
