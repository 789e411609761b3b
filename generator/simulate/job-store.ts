// The jobs of one provider, in the order of their making.

import type { JobStatus, Model, Operation } from "../catalog/catalog.ts";
import type { Json, JsonObject } from "../ground/json.ts";
import type { FaultName } from "./fault-names.ts";

export type Phase = JobStatus["phase"];

/** From `at` on, until the next step, the job says `status`. */
export interface Step {
  readonly at: number;
  readonly status: string;
  readonly phase: Phase;
}

export interface Job {
  readonly id: string;
  /** Counts from 1. */
  readonly number: number;
  /** Null when an action made it, which names no model. */
  readonly model: Model | null;
  readonly operation: Operation;
  /** What kind of file it makes, where no model says so. */
  readonly parent: Job | null;
  readonly body: JsonObject;
  readonly cost: number;
  /** Credits left right after it was charged. */
  readonly remaining: number;
  readonly submittedAt: number;
  /** When it ends, or would. */
  readonly endsAt: number;
  /** When its output goes away; null when that is not known. */
  readonly expiresAt: number | null;
  readonly steps: readonly Step[];
  readonly faults: ReadonlySet<FaultName>;
  readonly idempotencyKey: string | null;
  /** Whether webhooks are sent: a page could else have this machine post to any address. */
  readonly mayTell: boolean;
  /** Kept to sign deliveries with; never shown. */
  readonly key: string | null;
  readonly origin: string;
  readonly baseUrl: string;
  readonly state: JobState;
}

/** What changes in a job's life. */
export interface JobState {
  /** True once its end was dealt with: output made, credits given back. */
  settled: boolean;
  output: Json | null;
  error: string | null;
  refunded: number;
  polls: number;
  /** Polls that showed a status nobody documents. */
  oddPolls: number;
  webhook: "none" | "pending" | "delivered" | "failed";
}

export interface JobStore {
  readonly all: readonly Job[];
  add(job: Job): void;
  find(id: string): Job | null;
}

export function createJobStore(): JobStore {
  const all: Job[] = [];
  const byId = new Map<string, Job>();
  return {
    all,
    add(job) {
      all.push(job);
      byId.set(job.id, job);
    },
    find: (id) => byId.get(id) ?? null,
  };
}
