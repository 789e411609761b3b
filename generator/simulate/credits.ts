// The account of one provider: what was deposited, charged and given back, line by line.

import type { CreditEntry } from "./ledger.ts";

export interface Account {
  readonly balance: number;
  /** False, and nothing is booked, when the balance does not reach. */
  charge(credits: number, jobId: string, at: number): boolean;
  refund(credits: number, jobId: string, at: number): void;
}

export interface AccountOptions {
  readonly provider: string;
  readonly credits: number;
  readonly at: number;
  readonly book: (entry: CreditEntry) => void;
}

export function createAccount({ provider, credits, at, book }: AccountOptions): Account {
  let balance = 0;
  const enter = (kind: CreditEntry["kind"], amount: number, jobId: string | null, time: number) => {
    balance = rounded(balance + (kind === "charge" ? -amount : amount));
    book({ at: time, provider, kind, credits: amount, jobId, balance });
  };
  enter("deposit", credits, null, at);
  return {
    get balance() {
      return balance;
    },
    charge(amount, jobId, time) {
      if (amount > balance) return false;
      enter("charge", amount, jobId, time);
      return true;
    },
    refund: (amount, jobId, time) => enter("refund", amount, jobId, time),
  };
}

/** Prices have few decimals; sums of them should not grow a tail. */
export function rounded(credits: number): number {
  return Math.round(credits * 1e6) / 1e6;
}
