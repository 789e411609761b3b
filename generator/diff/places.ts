// What kind of place a value stands in.

import type { Place } from "./site.ts";

/** A parameter itself, not what is inside it. */
export function isParameter({ carrier, keys, direction }: Place): boolean {
  return carrier === "parameter" && direction === "request" && keys.length === 1;
}

/** Anything that callers send. */
export function isInput({ direction }: Place): boolean {
  return direction === "request";
}

/** Anything that callers get: bodies, headers, deliveries. */
export function isAnswer({ direction }: Place): boolean {
  return direction === "response";
}
