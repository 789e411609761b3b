// Copied from templates/client/runtime/governor.ts. Do not edit.

// One per client: how many requests may be under way, and how many in a stretch of time.
// First come, first served, so that polls cannot starve submits, nor the other way round.

import { settle } from "./abort.js";

/** Lets requests through as fast as the provider allows and no faster. */
export interface Governor {
  /**
   * Resolves when a request may start; call what it gives when the request has ended.
   * Rejects with the signal's reason as soon as that fires.
   */
  enter(signal: AbortSignal | undefined): Promise<() => void>;
  /** Holds every new request for so many milliseconds: the provider has asked for it. */
  pause(milliseconds: number): void;
}

export interface GovernorLimits {
  /** Requests under way at one time. */
  readonly maxConcurrency: number;
  /** Requests in any stretch of `seconds`, or null for no limit. */
  readonly rateLimit: { readonly requests: number; readonly seconds: number } | null;
}

export function createGovernor({ maxConcurrency, rateLimit }: GovernorLimits): Governor {
  const waiting = new Set<() => void>();
  /** When the last requests ended, the latest last. */
  const ends: number[] = [];
  let active = 0;
  let pausedUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * Lets in who may start now. The provider counts arrivals, which we cannot see; they come before
   * the answer, so counting from there never breaks the limit.
   */
  function admit(): void {
    clearTimeout(timer);
    for (const start of waiting) {
      // Of the latest ends, so many less one may lie in the stretch.
      const room = rateLimit ? rateLimit.requests - active : 1;
      // The next request to leave comes back here.
      if (active >= maxConcurrency || room <= 0) return;
      const last = (rateLimit && ends.at(-room)) ?? -Infinity;
      const free = Math.max(pausedUntil, last + (rateLimit?.seconds ?? 0) * 1000);
      const wait = free - performance.now();
      if (wait > 0) {
        timer = setTimeout(admit, Math.ceil(wait));
        return;
      }
      waiting.delete(start);
      active += 1;
      start();
    }
  }

  function leave(): void {
    active -= 1;
    if (rateLimit && ends.push(performance.now()) > rateLimit.requests) ends.shift();
    admit();
  }

  return {
    async enter(signal) {
      let start!: () => void;
      const turn = new Promise<void>((resolve) => {
        start = resolve;
      });
      waiting.add(start);
      admit();
      try {
        await settle(turn, signal);
      } catch (thrown) {
        // Aborted while waiting, or in the moment after its turn had come.
        if (!waiting.delete(start)) leave();
        throw thrown;
      }
      return leave;
    },
    pause(milliseconds) {
      pausedUntil = Math.max(pausedUntil, performance.now() + milliseconds);
    },
  };
}
