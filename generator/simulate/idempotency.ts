// Keys that make a repeated submit the same submit, for as long as the provider remembers them.

import { createHash } from "node:crypto";
import type { Answer } from "./answer.ts";

export type Remembered =
  | { readonly kind: "new" }
  | { readonly kind: "replay"; readonly answer: Answer }
  /** The key was used for another body. */
  | { readonly kind: "conflict" };

export interface IdempotencyKeys {
  look(key: string, request: KeyedRequest, now: number): Remembered;
  keep(key: string, request: KeyedRequest, answer: Answer, now: number): void;
}

export interface KeyedRequest {
  readonly operation: string;
  readonly body: Uint8Array;
}

export function createIdempotencyKeys(lifetimeSeconds: number): IdempotencyKeys {
  const kept = new Map<string, { fingerprint: string; answer: Answer; until: number }>();
  return {
    look(key, request, now) {
      const entry = kept.get(key);
      if (!entry) return { kind: "new" };
      if (now >= entry.until) {
        kept.delete(key);
        return { kind: "new" };
      }
      if (entry.fingerprint !== fingerprintOf(request)) return { kind: "conflict" };
      return { kind: "replay", answer: { ...entry.answer, replayed: true } };
    },
    keep(key, request, answer, now) {
      kept.set(key, {
        fingerprint: fingerprintOf(request),
        answer,
        until: now + lifetimeSeconds * 1000,
      });
    },
  };
}

function fingerprintOf({ operation, body }: KeyedRequest): string {
  return createHash("sha256").update(operation).update("\u0000").update(body).digest("base64");
}
