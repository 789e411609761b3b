// Copied from templates/client/runtime/explain.ts. Do not edit.

// The typed error for whatever ends a request without an answer.

import type { AnswerContext } from "./answer.js";
import {
  AbortedError,
  type AnyClientError,
  type ErrorFacts,
  isClientError,
  NetworkError,
  TimeoutError,
  UnclearSubmitError,
} from "./errors.js";
import { parseLoosely } from "./loose-json.js";
import { codeOf, reasonOf } from "./reason.js";
import type { WireRequest } from "./wire.js";

/** Makes the error of a limit that was reached. */
export const lateness =
  (facts: ErrorFacts) =>
  (timeoutMs: number): TimeoutError =>
    new TimeoutError(`no answer within ${timeoutMs / 1000} s`, { ...facts, timeoutMs });

/** The typed error for whatever was thrown: a limit has its own, the caller's signal has not. */
export function explain(
  { redactor }: AnswerContext,
  { facts, signal }: WireRequest,
  thrown: unknown,
): AnyClientError {
  if (isClientError(thrown)) return thrown;
  if (signal?.aborted) return new AbortedError("aborted", { ...facts, job: null }, signal.reason);
  // What the platform throws may hold the whole request; only its words and its code go on.
  const said = redactor.text(reasonOf(thrown));
  return new NetworkError(`no answer: ${said}`, { ...facts, systemCode: codeOf(thrown) });
}

/** The error of a billable request that may have arrived, with what is needed to look for it. */
export function unclear(
  { redactor }: AnswerContext,
  { method, body, idempotencyKey }: WireRequest,
  { url, sentAt }: { readonly url: string; readonly sentAt: string },
  cause: AnyClientError,
): UnclearSubmitError {
  const advice = idempotencyKey
    ? `safe to repeat with idempotencyKey "${idempotencyKey}"`
    : "look for the job before sending it again";
  const request = {
    method,
    // A query may hold the key.
    url: redactor.text(url, 2000),
    body: typeof body === "string" ? parseLoosely(body) : null,
    idempotencyKey: idempotencyKey ?? null,
    sentAt,
  };
  return new UnclearSubmitError(
    `may have been accepted and billed, or not; ${advice} (${cause.message})`,
    // What the cause knows, such as status and request id, is known here, too.
    { ...cause, request },
    cause,
  );
}
