// Copied from templates/client/runtime/idempotency.ts. Do not edit.

// Keys that let a provider recognise a repeated submit. One per logical call, the same on each of
// its attempts.

import { type AnswerContext, factsOf } from "./answer.js";
import { InvalidRequestError } from "./errors.js";
import type { WireRequest } from "./wire.js";

/**
 * The key for one call, or undefined where the operation takes none. Throws `InvalidRequestError`
 * for a key that the provider would ignore: the caller believes to be protected.
 */
export function idempotencyKeyFor(context: AnswerContext, wire: WireRequest): string | undefined {
  const { idempotency } = context.protocol;
  const { keyed, idempotencyKey: given } = wire;
  if (keyed && idempotency) return given ?? newKey(idempotency.maxLength ?? undefined);
  if (given === undefined) return undefined;
  const message = "an idempotency key would be ignored here";
  throw new InvalidRequestError(message, factsOf(context, wire));
}

/** 128 random bits, as far as the key may hold them. Unlike `randomUUID`, works without https. */
function newKey(maxLength: number | undefined): string {
  const words = Array.from(crypto.getRandomValues(new Uint32Array(4)), (word) => word.toString(36));
  return words.join("-").slice(0, maxLength);
}
