// One class per way to fail. Narrow by class, or by `code` after `isClientError`.
// Whatever reaches a constructor here has been through the redactor: an error may be logged,
// inspected or stored as it is.

import type { Job } from "./job.js";
import { oneLine } from "./one-line.js";

/** What is known about the request behind a failure. */
export interface ErrorFacts {
  /** The provider's id: `acme`. */
  readonly provider: string;
  /** The operation's id, or what was attempted: `runPainter2`. */
  readonly operation: string;
  /** The model's id, where one was asked for. */
  readonly model?: string | null;
  /** The HTTP status, where an answer came. */
  readonly status?: number | null;
  /** The id the provider gave the request, for its support. */
  readonly requestId?: string | null;
  /** The job the failure concerns. */
  readonly jobId?: string | null;
  /** The answer's body: parsed when it was JSON, else its text. */
  readonly body?: unknown;
}

const unknownFacts = { model: null, jobId: null, status: null, requestId: null, body: null };

/**
 * The base of every error that this package throws by intention. Messages begin with whom they
 * concern: `acme painter-2 job_81: still "queued" after 300 s …`.
 */
export abstract class ClientError<Details extends object = object> extends Error {
  /** Says which failure it is; a literal in each class. */
  abstract get code(): string;
  /** The provider's id: `acme`. */
  declare readonly provider: string;
  /** The operation's id, or what was attempted: `runPainter2`. */
  declare readonly operation: string;
  /** The model's id; null where none was asked for. */
  declare readonly model: string | null;
  /** The HTTP status; null where no answer came. */
  declare readonly status: number | null;
  /** The id that the provider gave the request, for its support; null where it gave none. */
  declare readonly requestId: string | null;
  /** The job that the failure concerns: `client.job(model, jobId)` takes it up again. */
  declare readonly jobId: string | null;
  /** The answer's body, without keys: parsed when it was JSON, else its text; null without one. */
  declare readonly body: unknown;

  constructor(message: string, facts: ErrorFacts & Details, cause?: unknown) {
    const { provider, operation, model, jobId } = facts;
    const subject = [provider, model ?? operation, jobId].filter(Boolean).join(" ");
    super(oneLine(`${subject}: ${message}`), cause ? { cause } : undefined);
    Object.assign(this, unknownFacts, facts);
  }

  /** Made from `code`, so that a minifier cannot spoil it: `RateLimitedError`. */
  override get name(): string {
    return `${this.code.replace(/(^|-)\w/g, (start) => start.slice(-1).toUpperCase())}Error`;
  }

  /** Everything but stack and cause; attached jobs become what `client.job` resumes from. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, code: this.code, message: this.message, ...(this as object) };
  }
}

/** No usable API key, or the provider refuses it (401). Without `status`, nothing was sent. */
export class AuthenticationError extends ClientError {
  get code() {
    return "authentication" as const;
  }
}

/** The key is good, but may not do this (403). */
export class PermissionError extends ClientError {
  get code() {
    return "permission" as const;
  }
}

/** Too few credits (402). Amounts are null where the provider does not name them. */
export class InsufficientCreditsError extends ClientError<{
  readonly required: number | null;
  readonly available: number | null;
}> {
  /** Credits the call costs. */
  declare readonly required: number | null;
  /** Credits the account has. */
  declare readonly available: number | null;
  get code() {
    return "insufficient-credits" as const;
  }
}

/** The provider refuses the parameters (400, 422). */
export class ValidationError extends ClientError<{
  readonly fields: Readonly<Record<string, readonly string[]>>;
}> {
  /** What is wrong, by parameter; empty where the provider does not say. */
  declare readonly fields: Readonly<Record<string, readonly string[]>>;
  get code() {
    return "validation" as const;
  }
}

/** No such thing, or none of yours (404, 410). */
export class NotFoundError extends ClientError {
  get code() {
    return "not-found" as const;
  }
}

/** The request contradicts the state of things (409), such as a key reused for another body. */
export class ConflictError extends ClientError {
  get code() {
    return "conflict" as const;
  }
}

/** Too many requests (429), after the retries that were safe. */
export class RateLimitedError extends ClientError<{ readonly retryAfterMs: number | null }> {
  /** Milliseconds to wait, counted from the answer; null when the provider does not say. */
  declare readonly retryAfterMs: number | null;
  get code() {
    return "rate-limited" as const;
  }
}

/** The provider failed (5xx), after the retries that were safe. */
export class ServerError extends ClientError<{ readonly retryAfterMs: number | null }> {
  /** Milliseconds to wait, counted from the answer; null when the provider does not say. */
  declare readonly retryAfterMs: number | null;
  get code() {
    return "server" as const;
  }
}

/** Why an answer was not what the provider promises. */
export type UnexpectedReason =
  | "redirect"
  /** Also one that broke off, or was cut at 64 Mi characters. */
  | "not-json"
  | "empty"
  /** What was promised is missing, or cannot be one: a job's id that is empty, or `..`. */
  | "incomplete"
  /** One whole document where a stream of items was asked for. */
  | "no-stream"
  | "status"
  /** The output of a job under `validate: "strict"`. */
  | "shape";

/** An answer that the provider does not promise: HTML in place of JSON, a redirect, no job id. */
export class UnexpectedResponseError extends ClientError<{
  readonly reason?: UnexpectedReason;
  readonly contentType?: string | null;
  readonly location?: string | null;
  readonly job?: Job;
}> {
  declare readonly reason: UnexpectedReason;
  declare readonly contentType: string | null;
  /** Where a redirect leads; following it would hand over the key. */
  declare readonly location: string | null;
  /** The job whose output it is, where `reason` is `shape`. */
  declare readonly job?: Job;
  get code() {
    return "unexpected-response" as const;
  }
}

/** No answer, or none that could be read. */
export class NetworkError extends ClientError<{ readonly systemCode: string | null }> {
  /** The system's code (`ECONNRESET`), where there is one. */
  declare readonly systemCode: string | null;
  get code() {
    return "network" as const;
  }
}

/** No answer in time. */
export class TimeoutError extends ClientError<{ readonly timeoutMs: number }> {
  /** The limit that was reached, in milliseconds. */
  declare readonly timeoutMs: number;
  get code() {
    return "timeout" as const;
  }
}

/** The caller's signal fired; its reason is the `cause`. Named `AbortError`, as the platform does. */
export class AbortedError<Output = unknown> extends ClientError<{
  readonly job: Job<Output> | null;
}> {
  /** The job that was being waited for: it goes on at the provider. */
  declare readonly job: Job<Output> | null;
  get code() {
    return "aborted" as const;
  }
  override get name(): string {
    return "AbortError";
  }
}

/** The request as it was sent, without credentials. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  /** The body as given, or null when it was not JSON. */
  readonly body: unknown;
  /** Sending again with this key cannot be billed twice; null where the provider has no keys. */
  readonly idempotencyKey: string | null;
  /** When the first attempt left: an ISO date, to look the job up by. */
  readonly sentAt: string;
}

/**
 * A billable request left, and nobody can tell whether it was accepted.
 *
 * The `cause` says what went wrong. Look for the job in the provider's list before sending again,
 * or send again with `request.idempotencyKey` where there is one.
 */
export class UnclearSubmitError extends ClientError<{ readonly request: SentRequest }> {
  declare readonly request: SentRequest;
  get code() {
    return "unclear-submit" as const;
  }
}

/** The job ended without an output. */
export class JobFailedError<Output = unknown> extends ClientError<{
  readonly job: Job<Output>;
  readonly reason: unknown;
}> {
  declare readonly job: Job<Output>;
  /** The provider's explanation as it came: a string, an object or null. */
  declare readonly reason: unknown;
  get code() {
    return "job-failed" as const;
  }
}

/** The job was cancelled at the provider. */
export class JobCancelledError<Output = unknown> extends ClientError<{
  readonly job: Job<Output>;
}> {
  declare readonly job: Job<Output>;
  get code() {
    return "job-cancelled" as const;
  }
}

/** The job has not ended in time. It goes on at the provider, and `job` is still good. */
export class WaitTimeoutError<Output = unknown> extends ClientError<{
  readonly job: Job<Output>;
  readonly timeoutMs: number;
}> {
  declare readonly job: Job<Output>;
  /** How long was waited, in milliseconds. */
  declare readonly timeoutMs: number;
  get code() {
    return "wait-timeout" as const;
  }
}

/** The call would cost more than `maxCredits`, or nobody knows. Nothing was sent. */
export class CreditLimitError extends ClientError<{
  readonly maxCredits: number;
  readonly estimated: number | null;
}> {
  declare readonly maxCredits: number;
  /** The estimate in credits; null when the price is not known. */
  declare readonly estimated: number | null;
  get code() {
    return "credit-limit" as const;
  }
}

/** A file cannot travel as it was given. Nothing billable was sent. */
export class MediaError extends ClientError {
  get code() {
    return "media" as const;
  }
}

/** The call itself is wrong: a path parameter is missing, a model is another provider's. */
export class InvalidRequestError extends ClientError {
  get code() {
    return "invalid-request" as const;
  }
}

/** An exception that is not ours: a callback of the caller threw it. Only `safe` wraps these. */
export class ForeignError extends ClientError {
  get code() {
    return "foreign" as const;
  }
}

/** Every error that a call can end with; narrow it by `code`. */
export type AnyClientError<Output = unknown> =
  | AuthenticationError
  | PermissionError
  | InsufficientCreditsError
  | ValidationError
  | NotFoundError
  | ConflictError
  | RateLimitedError
  | ServerError
  | UnexpectedResponseError
  | NetworkError
  | TimeoutError
  | AbortedError<Output>
  | UnclearSubmitError
  | JobFailedError<Output>
  | JobCancelledError<Output>
  | WaitTimeoutError<Output>
  | CreditLimitError
  | MediaError
  | InvalidRequestError
  | ForeignError;

/** True for the errors of this package, so that `error.code` can be switched on. */
export function isClientError(error: unknown): error is AnyClientError {
  return error instanceof ClientError;
}
