// Copied from templates/client/runtime/governor.ts. Do not edit.

// One per client: how many requests may be under way, and how many may start in a stretch of time.
// First come, first served, so that polls cannot starve submits, nor the other way round.

import { settle } from "./abort.js";

/** Lets requests through as fast as the provider allows and no faster. */
export interface Governor {
  /**
   * Resolves when a request may start; call what it gives when the request has ended.
   * Rejects with the signal's reason as soon as that fires.
   */
  enter(signal: AbortSignal): Promise<() => void>;
  /** Holds every new request for so many milliseconds: the provider has asked for it. */
  pause(milliseconds: number): void;
}

export interface GovernorLimits {
  /** Requests under way at one time. */
  readonly maxConcurrency: number;
  /** Requests started in any stretch of `seconds`, or null for no limit. */
  readonly rateLimit: { readonly requests: number; readonly seconds: number } | null;
}

export function createGovernor({ maxConcurrency, rateLimit }: GovernorLimits): Governor {
  const waiting = new Set<() => void>();
  const starts: number[] = [];
  let active = 0;
  let pausedUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** The provider counts arrivals, not departures: a little slack covers a slow first connection. */
  const stretch = rateLimit ? rateLimit.seconds * 1000 + Math.min(250, rateLimit.seconds * 50) : 0;

  function waitMs(): number {
    const now = performance.now();
    const first = rateLimit && starts.length >= rateLimit.requests ? starts[0] : undefined;
    return Math.max(pausedUntil, first === undefined ? 0 : first + stretch) - now;
  }

  function admit(): void {
    clearTimeout(timer);
    for (const start of waiting) {
      if (active >= maxConcurrency) return;
      const wait = waitMs();
      if (wait > 0) {
        timer = setTimeout(admit, Math.ceil(wait));
        return;
      }
      waiting.delete(start);
      active += 1;
      if (rateLimit && starts.push(performance.now()) > rateLimit.requests) starts.shift();
      start();
    }
  }

  function leave(): void {
    active -= 1;
    admit();
  }

  return {
    async enter(signal) {
      let start = () => {};
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
