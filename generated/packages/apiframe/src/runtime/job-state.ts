// Copied from templates/client/runtime/job-state.ts. Do not edit.

// What a job's body says, in one shape for every provider.

import type { JobProtocol } from "./descriptors.js";
import { at, numberAt, textAt } from "./pointer.js";

interface AnyState {
  readonly id: string;
  /** The provider's own word. New words may appear: rely on `phase`. */
  readonly status: string;
  /** As the provider counts, mostly 0 to 100; null when it does not say. */
  readonly progress: number | null;
  /** Credits charged, or null when not said. */
  readonly cost: number | null;
  /** When the outputs go away (ISO date), or null when not said. */
  readonly expiresAt: string | null;
  /** The whole answer. */
  readonly raw: unknown;
}

/** Waiting or running, or in a status this package does not know. */
export interface PendingState extends AnyState {
  readonly phase: "pending";
}

export interface SucceededState<Output> extends AnyState {
  readonly phase: "succeeded";
  readonly output: Output;
}

export interface StoppedState extends AnyState {
  readonly phase: "failed" | "cancelled";
  /** The provider's explanation as it came, or null. */
  readonly reason: unknown;
}

/** A job at one moment; narrow it by `phase`. */
export type JobState<Output = unknown> = PendingState | SucceededState<Output> | StoppedState;

/** The state a body tells of; null when it names no status, or no id and none is known. */
export function parseJobState<Output>(
  jobs: JobProtocol,
  body: unknown,
  knownId: string | null,
): JobState<Output> | null {
  const { job } = jobs;
  const id = textAt(body, job.id) ?? knownId;
  const status = textAt(body, job.status);
  if (id === null || status === null) return null;
  const phase = phaseOf(jobs, status);
  const state: AnyState = {
    id,
    status,
    progress: numberAt(body, job.progress),
    cost: numberAt(body, job.cost),
    expiresAt: textAt(body, job.expiresAt),
    raw: body,
  };
  if (phase === "pending") return { ...state, phase };
  if (phase !== "succeeded") return { ...state, phase, reason: at(body, job.error) ?? null };
  // The provider's schema says what an output is; checking it is the contract tests' business.
  return { ...state, phase, output: at(body, job.output) as Output };
}

/** A word that is not known means "not finished": the provider may have a new one. */
function phaseOf(jobs: JobProtocol, status: string): JobState["phase"] {
  return (Object.hasOwn(jobs.statuses, status) && jobs.statuses[status]) || "pending";
}
