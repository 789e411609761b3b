// Whether the books add up: each job is charged once and for as much as it says, whatever was given
// back belongs to a job that ended without output, and the balance is the sum of the entries.

import { rounded } from "./credits.ts";
import type { CreditEntry, JobEntry } from "./ledger.ts";

export interface AuditRequest {
  readonly jobs: readonly JobEntry[];
  readonly credits: readonly CreditEntry[];
  readonly balances: Readonly<Record<string, number>>;
  /** Providers whose failed jobs give their credits back. */
  readonly refunding: ReadonlySet<string>;
}

/** What does not add up, in words; empty when everything does. */
export function auditBooks({ jobs, credits, balances, refunding }: AuditRequest): string[] {
  const booked = new Map<string, { charges: number[]; refunds: number[] }>();
  const sums = new Map<string, number>();
  const problems: string[] = [];
  for (const { kind, credits: amount, provider, jobId } of credits) {
    sums.set(provider, (sums.get(provider) ?? 0) + (kind === "charge" ? -amount : amount));
    if (kind === "deposit") continue;
    const key = `${provider} ${jobId}`;
    const entry = booked.get(key) ?? { charges: [], refunds: [] };
    entry[kind === "charge" ? "charges" : "refunds"].push(amount);
    booked.set(key, entry);
  }
  for (const job of jobs) {
    const key = `${job.provider} ${job.id}`;
    const { charges, refunds } = booked.get(key) ?? { charges: [], refunds: [] };
    booked.delete(key);
    problems.push(...auditJob(job, charges, refunds, refunding.has(job.provider)));
  }
  for (const key of booked.keys()) problems.push(`${key} was charged, and there is no such job`);
  for (const [provider, sum] of sums) {
    const balance = balances[provider];
    if (balance !== undefined && rounded(sum) !== rounded(balance)) {
      problems.push(
        `${provider} has ${balance} credits left; the entries add up to ${rounded(sum)}`,
      );
    }
  }
  return problems;
}

function auditJob(
  job: JobEntry,
  charges: readonly number[],
  refunds: readonly number[],
  refunding: boolean,
): string[] {
  const name = `${job.provider} ${job.id}`;
  const problems: string[] = [];
  if (charges.length !== 1) problems.push(`${name} was charged ${charges.length} times`);
  else if (charges[0] !== job.charged) {
    problems.push(`${name} cost ${job.charged} credits and was charged ${charges[0]}`);
  }
  const due = refunding && (job.phase === "failed" || job.phase === "cancelled") ? 1 : 0;
  if (refunds.length !== due) {
    problems.push(`${name} is ${job.phase} and was given its credits back ${refunds.length} times`);
  } else if (due === 1 && refunds[0] !== job.charged) {
    problems.push(`${name} cost ${job.charged} credits and got ${refunds[0]} back`);
  }
  return problems;
}
