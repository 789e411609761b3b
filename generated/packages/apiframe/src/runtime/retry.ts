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
  const asked = headers.get("retry-after") ?? "";
  const now = Date.parse(headers.get("date") ?? "") || Date.now();
  const wait = /^\d+(\.\d+)?$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - now;
  return wait >= 0 ? wait : null;
}

/** Full jitter: anything from nothing to a limit that doubles with each attempt, up to 8 s. */
export function backoffMs(attempt: number, baseMs = 500): number {
  return Math.random() * Math.min(8000, baseMs * 2 ** attempt);
}

/** True when the same request may well succeed a moment later. */
export function isTransient(error: AnyClientError): boolean {
  switch (error.code) {
    case "network":
    case "timeout":
    case "rate-limited":
      return true;
    case "server":
      return error.status !== 501 && error.status !== 505;
    case "unexpected-response":
      // Behind a good status, a body that is not what was promised is a proxy's page or a cut answer.
      return error.reason !== "redirect" && error.reason !== "status";
    default:
      return false;
  }
}

/** How long the failed answer asks to wait, or null. */
export function askedDelayMs(error: AnyClientError): number | null {
  return "retryAfterMs" in error ? error.retryAfterMs : null;
}
