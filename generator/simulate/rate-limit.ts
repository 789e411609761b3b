// So many requests in a sliding stretch of time, as the provider publishes it.

import type { RateLimit } from "../catalog/catalog.ts";

export interface RateVerdict {
  readonly allowed: boolean;
  /** Sent with every answer: `X-RateLimit-Remaining` and its companions. */
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds until a request is let through again; 0 when it was. */
  readonly waitSeconds: number;
}

export interface RateLimiter {
  /** Counts the request when it is allowed. */
  admit(now: number): RateVerdict;
}

export function createRateLimiter({
  requests,
  seconds,
}: Pick<RateLimit, "requests" | "seconds">): RateLimiter {
  const stretch = seconds * 1000;
  /** When the requests of the last stretch came, the oldest first. */
  const times: number[] = [];
  return {
    admit(now) {
      while (times[0] !== undefined && times[0] <= now - stretch) times.shift();
      const allowed = times.length < requests;
      if (allowed) times.push(now);
      const freeAt = (times[0] ?? now) + stretch;
      const waitSeconds = allowed ? 0 : Math.max(1, Math.ceil((freeAt - now) / 1000));
      return {
        allowed,
        waitSeconds,
        headers: {
          "x-ratelimit-limit": String(requests),
          "x-ratelimit-remaining": String(requests - times.length),
          "x-ratelimit-reset": String(Math.ceil(freeAt / 1000)),
        },
      };
    },
  };
}
