// Copied from templates/client/runtime/idempotency.ts. Do not edit.

// Keys that let a provider recognise a repeated submit. One per logical call, the same on each of
// its attempts.

import type { Protocol } from "./descriptors.js";
import { type ErrorFacts, InvalidRequestError } from "./errors.js";

/**
 * The key for one call, or undefined where the operation takes none. Throws `InvalidRequestError`
 * for a key that the provider would ignore: the caller believes to be protected.
 */
export function idempotencyKeyFor(
  { jobs }: Protocol,
  given: string | undefined,
  facts: ErrorFacts,
): string | undefined {
  const taken = jobs?.idempotency?.operations.includes(facts.operation);
  if (given !== undefined && !taken) {
    throw new InvalidRequestError("an idempotency key would be ignored here", facts);
  }
  return taken ? (given ?? newKey(jobs?.idempotency?.maxLength)) : undefined;
}

/** 128 random bits, as far as the key may hold them. Unlike `randomUUID`, works without https. */
function newKey(maxLength: number | null | undefined): string {
  const words = Array.from(crypto.getRandomValues(new Uint32Array(4)), (word) => word.toString(36));
  return words.join("-").slice(0, maxLength ?? undefined);
}
