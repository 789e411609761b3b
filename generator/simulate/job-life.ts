// How a job moves: through the provider's own words, as time goes by, to one end.

import type { JobProtocol } from "../catalog/catalog.ts";
import type { FaultName } from "./fault-names.ts";
import type { Job, Phase, Step } from "./job-store.ts";
import { jobError, makeOutput } from "./output.ts";
import type { Site } from "./site.ts";

/** The part of its time that a job waits before it runs, where the provider tells these apart. */
const waitingPart = 0.2;

export function planSteps(
  { statuses }: JobProtocol,
  submittedAt: number,
  duration: number,
  faults: ReadonlySet<FaultName>,
): Step[] {
  const wordsOf = (phase: Phase) =>
    statuses.filter((status) => status.phase === phase).map(({ value }) => value);
  const pending = wordsOf("pending");
  const words = pending.length > 0 ? pending : ["pending"];
  const steps = words.map((status, i): Step => {
    const part = i === 0 ? 0 : waitingPart + ((1 - waitingPart) * (i - 1)) / (words.length - 1);
    return { at: submittedAt + Math.floor(duration * part), status, phase: "pending" };
  });
  if (faults.has("never-ends")) return steps;
  const phase = endOf(faults, wordsOf("cancelled").length > 0);
  const status = wordsOf(phase)[0] ?? phase;
  return [...steps, { at: submittedAt + duration, status, phase }];
}

function endOf(faults: ReadonlySet<FaultName>, canBeCancelled: boolean): Phase {
  if (faults.has("cancel")) return canBeCancelled ? "cancelled" : "failed";
  return faults.has("fail") ? "failed" : "succeeded";
}

export function stepAt({ steps }: Job, now: number): Step {
  return steps.findLast(({ at }) => at <= now) ?? steps[0]!;
}

/** Percent; a finished job has 100, a failed one what the providers show: 0. */
export function progressAt(job: Job, now: number): number {
  const { phase } = stepAt(job, now);
  if (phase === "succeeded") return 100;
  if (phase !== "pending") return 0;
  const part = (now - job.submittedAt) / Math.max(1, job.endsAt - job.submittedAt);
  return Math.min(99, Math.floor(part * 100));
}

/** Whether the provider has lost the job, which is a fault of its own. */
export function isLost(job: Job, now: number): boolean {
  return job.faults.has("lost") && now >= (job.submittedAt + job.endsAt) / 2;
}

/** Deals with the end of a job, once, if it has come: output is made, or credits are given back. */
export function settle(site: Site, job: Job, now: number): void {
  const { state } = job;
  const last = job.steps.at(-1)!;
  if (state.settled || last.phase === "pending" || now < last.at) return;
  state.settled = true;
  if (last.phase === "succeeded") {
    state.output = makeOutput(site, job);
    return;
  }
  if (last.phase === "failed") state.error = jobError(site, job);
  if (site.provider.jobs?.refund?.onFailure) {
    state.refunded = job.cost;
    site.account.refund(job.cost, job.id, last.at);
  }
}
