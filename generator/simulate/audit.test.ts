import { describe, expect, it } from "vitest";
import { type AuditRequest, auditBooks } from "./audit.ts";
import type { CreditEntry, JobEntry } from "./ledger.ts";

const aJob = (changes: Partial<JobEntry> = {}): JobEntry => ({
  id: "j1",
  provider: "acme",
  model: "painter-2",
  operation: "createImage",
  submittedAt: 0,
  status: "DONE",
  phase: "succeeded",
  charged: 2,
  refunded: 0,
  idempotencyKey: null,
  body: {},
  polls: 0,
  faults: [],
  ...changes,
});

const entry = (
  kind: CreditEntry["kind"],
  credits: number,
  jobId: string | null = "j1",
): CreditEntry => ({
  at: 0,
  provider: "acme",
  kind,
  credits,
  jobId,
  balance: 0,
});

const audited = (changes: Partial<AuditRequest>) =>
  auditBooks({
    jobs: [aJob()],
    credits: [entry("deposit", 10, null), entry("charge", 2)],
    balances: { acme: 8 },
    refunding: new Set(["acme"]),
    ...changes,
  });

describe("auditBooks", () => {
  it("is silent when everything adds up", () => expect(audited({})).toEqual([]));

  it("is silent about a failed job that got its credits back", () => {
    const credits = [entry("deposit", 10, null), entry("charge", 2), entry("refund", 2)];
    expect(audited({ jobs: [aJob({ phase: "failed" })], credits, balances: { acme: 10 } })).toEqual(
      [],
    );
  });

  it.each<[string, Partial<AuditRequest>, string]>([
    [
      "a job charged twice",
      { credits: [entry("deposit", 12, null), entry("charge", 2), entry("charge", 2)] },
      "acme j1 was charged 2 times",
    ],
    [
      "another amount",
      { credits: [entry("deposit", 11, null), entry("charge", 3)] },
      "acme j1 cost 2 credits and was charged 3",
    ],
    [
      "a charge without a job",
      { credits: [entry("deposit", 12, null), entry("charge", 2), entry("charge", 2, "j2")] },
      "acme j2 was charged, and there is no such job",
    ],
    [
      "a failed job without refund",
      { jobs: [aJob({ phase: "failed" })] },
      "acme j1 is failed and was given its credits back 0 times",
    ],
    [
      "half a refund",
      {
        jobs: [aJob({ phase: "cancelled" })],
        credits: [entry("deposit", 9, null), entry("charge", 2), entry("refund", 1)],
      },
      "acme j1 cost 2 credits and got 1 back",
    ],
    [
      "a wrong balance",
      { balances: { acme: 9 } },
      "acme has 9 credits left; the entries add up to 8",
    ],
  ])("notices %s", (_, changes, want) => expect(audited(changes)).toEqual([want]));
});
