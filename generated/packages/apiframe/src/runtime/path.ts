// Copied from templates/client/runtime/path.ts. Do not edit.

// Values in paths. A value must stay within its segment: `..` would change the route, also when
// it is percent-encoded, because URLs resolve that too.

import { type ErrorFacts, InvalidRequestError } from "./errors.js";

/** A value as one path segment; throws `InvalidRequestError` where it cannot be one. */
export function pathSegment(value: string, name: string, facts: ErrorFacts): string {
  if (/^\.{0,2}$/.test(value)) {
    throw new InvalidRequestError(
      `path parameter "${name}" is ${value ? `"${value}"` : "missing"}`,
      facts,
    );
  }
  return encodeURIComponent(value);
}
