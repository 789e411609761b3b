// What happened, for tests and for people: every request, every job, every credit. Kept apart from
// the simulation itself, so that an audit does not believe what it audits.

import type { FaultName } from "./fault-names.ts";

export interface Ledger {
  readonly requests: readonly RequestEntry[];
  readonly jobs: readonly JobEntry[];
  readonly credits: readonly CreditEntry[];
  readonly deliveries: readonly DeliveryEntry[];
  /** Credits left, per provider. */
  readonly balances: Readonly<Record<string, number>>;
  /** What does not add up; empty when every credit is explained by a job. */
  audit(): readonly string[];
}

/** One request as it arrived, and what became of it. */
export interface RequestEntry {
  readonly number: number;
  readonly at: number;
  readonly provider: string | null;
  readonly operation: string | null;
  readonly method: string;
  /** As sent, without a key that stood in the query. */
  readonly path: string;
  /** What was answered; null when the connection was dropped. */
  readonly status: number | null;
  readonly jobId: string | null;
  /** True when an idempotency key gave the answer of an earlier request. */
  readonly replayed: boolean;
  readonly fault: FaultName | null;
  /** True when the API key was sent where it does not belong: to an asset, to another origin. */
  readonly leaked: boolean;
}

export interface JobEntry {
  readonly id: string;
  readonly provider: string;
  readonly model: string;
  readonly operation: string;
  readonly submittedAt: number;
  readonly status: string;
  readonly phase: "pending" | "succeeded" | "failed" | "cancelled";
  /** Credits taken. */
  readonly charged: number;
  /** Credits given back. */
  readonly refunded: number;
  readonly idempotencyKey: string | null;
  /** The submitted body. */
  readonly body: unknown;
  readonly polls: number;
  readonly faults: readonly FaultName[];
}

export interface CreditEntry {
  readonly at: number;
  readonly provider: string;
  readonly kind: "deposit" | "charge" | "refund";
  readonly credits: number;
  readonly jobId: string | null;
  /** After this entry. */
  readonly balance: number;
}

/** One attempt to deliver a webhook. */
export interface DeliveryEntry {
  readonly at: number;
  readonly provider: string;
  readonly jobId: string;
  readonly event: string;
  readonly url: string;
  readonly attempt: number;
  /** What the receiver answered; null when it did not. */
  readonly status: number | null;
}

/** Requests are kept up to this many; the oldest go first. */
const mostRequests = 200_000;

export interface Books {
  readonly requests: RequestEntry[];
  readonly credits: CreditEntry[];
  readonly deliveries: DeliveryEntry[];
  addRequest(entry: RequestEntry): void;
}

export function createBooks(): Books {
  const requests: RequestEntry[] = [];
  return {
    requests,
    credits: [],
    deliveries: [],
    addRequest(entry) {
      requests.push(entry);
      if (requests.length > mostRequests) requests.splice(0, mostRequests / 10);
    },
  };
}
