// Copied from templates/client/runtime/retry.ts. Do not edit.

// When to try again, and after how long. Whether it is *safe* to try again is transport's business.

import type { AnyClientError } from "./errors.js";

/** Longer than this is not slept through: the caller gets the error and decides. */
export const longestRetryAfterMs = 120_000;

/**
 * What `Retry-After` asks for in milliseconds, given in seconds or as a date; null when it does
 * not stand there. A date is read against the server's own clock where it sends one.
 */
export function retryAfterMs(headers: Headers): number | null {
  const asked = headers.get("retry-after") || "-";
  const now = Date.parse(headers.get("date")!) || Date.now();
  const wait = Number(asked) >= 0 ? Number(asked) * 1000 : Date.parse(asked) - now;
  return wait >= 0 ? wait : null;
}

/** Full jitter: anything from nothing to a limit that doubles with each attempt, up to 8 s. */
export function backoffMs(attempt: number, baseMs = 500): number {
  return Math.random() * Math.min(8000, baseMs * 2 ** attempt);
}

/** True when the same request may well succeed a moment later. */
export function isTransient(error: AnyClientError): boolean {
  const { code, status } = error;
  return (
    /^(network|timeout|rate-limited)$/.test(code) ||
    (code === "server" && status !== 501 && status !== 505) ||
    // Behind a good status, a body that is not what was promised is a proxy's page or a cut answer.
    (code === "unexpected-response" && /json|empty|incomplete/.test(error.reason))
  );
}

/** How many milliseconds the failed answer asks to wait; 0 when it does not ask. */
export function askedDelayMs(error: AnyClientError): number {
  return ("retryAfterMs" in error && error.retryAfterMs) || 0;
}
