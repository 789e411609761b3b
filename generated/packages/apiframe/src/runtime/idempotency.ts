// Copied from templates/client/runtime/idempotency.ts. Do not edit.

// Keys that let a provider recognise a repeated submit. One per logical call, the same on each of
// its attempts.

import type { AnswerContext } from "./answer.js";
import { InvalidRequestError } from "./errors.js";
import type { WireRequest } from "./wire.js";

/**
 * The key for one call, or undefined where the operation takes none. Throws `InvalidRequestError`
 * for a key that the provider would ignore: the caller believes to be protected.
 */
export function idempotencyKeyFor(
  { protocol }: AnswerContext,
  { keyed, idempotencyKey: given, facts }: WireRequest,
): string | undefined {
  const { idempotency } = protocol;
  if (keyed && idempotency) return given ?? newKey().slice(0, idempotency.maxLength ?? undefined);
  if (given === undefined) return undefined;
  throw new InvalidRequestError("idempotencyKey would be ignored here", facts);
}

/** 128 random bits in 43 characters at most. Unlike `randomUUID`, works without https. */
function newKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join("-");
}
