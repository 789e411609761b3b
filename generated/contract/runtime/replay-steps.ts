// Copied from templates/contract/runtime/replay-steps.ts. Do not edit.

// What a program would do to live through a recording: submit and follow a job, take one up again,
// call an operation, take a delivery.

import { isPassing, type RoundTripFacts } from "./emitted-client.js";
import { sameJson } from "./json.js";
import type { Exchange, Recording } from "./recording.js";
import type { Numbered } from "./replay-fetch.js";

export interface Step {
  readonly kind: "submit" | "follow" | "call" | "delivery";
  /** At least one. Of a submit, the polls that follow it are part. */
  readonly exchanges: readonly Numbered[];
  /** How many of them are one request and its repetitions. */
  readonly attempts: number;
}

export function planSteps({ exchanges, model }: Recording, facts: RoundTripFacts): Step[] {
  const numbered = exchanges.map((exchange, number): Numbered => ({ number, exchange }));
  const submits = facts.models.find(({ id }) => id === model)?.operation ?? null;
  const poll = facts.jobs?.poll.operation ?? null;
  const steps: Step[] = [];
  for (let at = 0; at < numbered.length; ) {
    const { exchange } = numbered[at]!;
    const { operation } = exchange;
    const attempts = operation === null ? 1 : countAttempts(numbered.slice(at));
    const isSubmit = submits !== null && operation === submits;
    const isPoll = submits !== null && poll !== null && operation === poll;
    const polls = numbered.slice(at + (isPoll ? 0 : attempts));
    const rest = polls.findIndex((next) => next.exchange.operation !== poll);
    const followed = isPoll || isSubmit ? (rest < 0 ? polls.length : rest) : 0;
    const length = isPoll ? followed : attempts + followed;
    const kind = isSubmit ? "submit" : isPoll ? "follow" : operation === null ? "delivery" : "call";
    steps.push({ kind, exchanges: numbered.slice(at, at + length), attempts });
    at += length;
  }
  return steps;
}

/** The same request again after an answer that invites it. */
function countAttempts(numbered: readonly Numbered[]): number {
  const first = numbered[0]!.exchange;
  let count = 1;
  while (
    count < numbered.length &&
    isPassing(numbered[count - 1]!.exchange.response?.status ?? 200) &&
    isSameRequest(first, numbered[count]!.exchange)
  )
    count += 1;
  return count;
}

function isSameRequest(a: Exchange, b: Exchange): boolean {
  return (
    a.operation === b.operation &&
    a.request.path === b.request.path &&
    sameJson(a.request.body, b.request.body)
  );
}
