// Copied from templates/client/runtime/wire.ts. Do not edit.

// A request as the transport sends it, and what comes back. Parameters have become text here.

import type { Scope } from "./abort.js";
import type { Pointer } from "./descriptors.js";
import type { ErrorFacts } from "./errors.js";

/** One request, ready to travel: the key, the limits and the retries are added by the client. */
export interface WireRequest extends CallOptions {
  /** What every error of this request says. */
  readonly facts: ErrorFacts;
  /** In capitals. */
  readonly method: string;
  /** Below the base URL, encoded, with its query. */
  readonly path: string;
  /** Set when the operation has a server of its own. */
  readonly baseUrl?: string | undefined;
  readonly body?: WireBody | undefined;
  /** Makes the body once, within the call's limits; what it throws becomes a `MediaError`. */
  readonly makeBody?: (() => Promise<WireBody>) | undefined;
  /** What a JSON answer must hold to be one: the job's id, an upload's URL. */
  readonly requires?: Pointer | undefined;
  /** Finds that, and gives null for what cannot be it; anything will do when absent. */
  readonly find?: ((value: unknown, pointer: Pointer) => unknown) | undefined;
  /** Reads a success; JSON when absent. */
  readonly read?: ((answer: OpenAnswer) => unknown) | undefined;
  /** True when the call may go without a key; one is sent where there is one. */
  readonly open?: boolean | undefined;
  /** True when the operation takes an idempotency key: one is made up where none is given. */
  readonly keyed?: boolean | undefined;
  /** True when the call costs credits. */
  readonly billable?: boolean | undefined;
  /** True when repeating does no harm though the method does not say so. */
  readonly repeatable?: boolean | undefined;
}

/** Text and forms may be sent again, a stream only once. */
export type WireBody = string | FormData | URLSearchParams | Blob | ReadableStream<Uint8Array>;

/** What a single call may set. */
export interface CallOptions {
  /** Stops the call within milliseconds, whatever it is doing. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call with its retries and waits; no limit by default. */
  readonly timeout?: number | undefined;
  /** Milliseconds one attempt may take; the client's `timeout` by default. */
  readonly attemptTimeout?: number | undefined;
  /** Further attempts after the first; the client's `maxRetries` by default. */
  readonly maxRetries?: number | undefined;
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Sent where the operation takes one: it makes a repeated call the same call, and repeating
   * safe. Made up for each call by default.
   */
  readonly idempotencyKey?: string | undefined;
}

/**
 * The limits of a call. A reader that goes on after it has returned sets `kept`, and closes the
 * scope itself.
 */
export interface CallScope extends Scope {
  kept?: boolean;
}

/** A success whose body has not been read. */
export interface OpenAnswer {
  readonly response: Response;
  readonly scope: CallScope;
  /** The typed error for what reading threw. */
  readonly explain: (thrown: unknown) => unknown;
}

/** A success. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed JSON, or what `WireRequest.read` made of the answer. */
  readonly value: unknown;
}
