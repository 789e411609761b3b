// Copied from templates/client/runtime/job.ts. Do not edit.

// The handle of a job: can be waited for, watched, saved and resumed. It is no promise, so that
// `await client.submit(…)` gives the handle and not the result.

import { openScope, sleep } from "./abort.js";
import type { JobProtocol, Model } from "./descriptors.js";
import {
  AbortedError,
  type ErrorFacts,
  isClientError,
  JobCancelledError,
  JobFailedError,
  UnexpectedResponseError,
  WaitTimeoutError,
} from "./errors.js";
import { type JobState, parseJobState, type StoppedState } from "./job-state.js";
import { parseLoosely } from "./loose-json.js";
import { textAt } from "./pointer.js";
import { askedDelayMs, isTransient, longestRetryAfterMs, retryAfterMs } from "./retry.js";
import { send, type Transport } from "./transport.js";
import type { CallOptions } from "./wire.js";

/** What `job.toJSON()` gives and `client.job` resumes from. Safe to store: it holds no key. */
export interface SavedJob {
  readonly v: 1;
  readonly provider: string;
  readonly model: string;
  readonly jobId: string;
  /** When the provider accepted it, by this machine's clock (ISO date). */
  readonly submittedAt?: string | null;
  /** Credits charged at the submit. */
  readonly cost?: number | null;
  /** Credits left on the account after it. */
  readonly remaining?: number | null;
  /** When the outputs go away, as told at the submit (ISO date). */
  readonly expiresAt?: string | null;
}

export interface WatchOptions {
  /** Stops watching within milliseconds; the job itself goes on. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds to watch; by default what the provider's facts advise. */
  readonly timeout?: number | undefined;
}

export interface WaitOptions<Output> extends WatchOptions {
  /** Called with each state that differs from the one before. What it throws ends the wait. */
  readonly onProgress?: ((state: JobState<Output>) => void) | undefined;
}

/** What a handle stands on; made by the client. */
export interface JobSource {
  readonly transport: Transport;
  readonly jobs: JobProtocol;
  readonly model: Model<unknown, unknown>;
  /** What errors about the model say. */
  readonly facts: ErrorFacts;
}

/** A new job may be unknown for so many polls before "not found" is believed. */
const toleratedMisses = 3;

/** A submitted job. Nothing is asked of the provider until you wait, watch or refresh. */
export class Job<Output = unknown> implements AsyncIterable<JobState<Output>> {
  /** The provider's id of the job. */
  declare readonly id: string;
  /** The provider's id: `acme`. */
  declare readonly provider: string;
  /** The model's id. */
  declare readonly model: string;
  /** When it was accepted (ISO date), or null for a job known by its id alone. */
  declare readonly submittedAt: string | null;
  /** What was last heard; null when a resumed job has not been asked about yet. */
  declare state: JobState<Output> | null;
  readonly #source: JobSource;
  readonly #saved: SavedJob;
  readonly #fresh: boolean;

  /**
   * Use `client.submit` or `client.job`.
   *
   * @param fresh true when this process submitted it: a provider may take a moment to find it.
   */
  constructor(
    source: JobSource,
    saved: SavedJob,
    state: JobState<Output> | null = null,
    fresh = false,
  ) {
    this.id = saved.jobId;
    this.provider = saved.provider;
    this.model = saved.model;
    this.submittedAt = saved.submittedAt ?? null;
    this.state = state;
    this.#source = source;
    this.#saved = saved;
    this.#fresh = fresh;
  }

  /** The provider's word for where the job stands; null when not known yet. */
  get status(): string | null {
    return this.state?.status ?? null;
  }

  /** Credits charged: what the job says, else what was said at the submit; null when not said. */
  get cost(): number | null {
    return this.state?.cost ?? this.#saved.cost ?? null;
  }

  /** Credits left on the account after the submit; null where the provider does not say. */
  get remaining(): number | null {
    return this.#saved.remaining ?? null;
  }

  /** When the outputs go away at the earliest (ISO date); null when nothing is known. */
  get expiresAt(): string | null {
    const said = this.state?.expiresAt ?? this.#saved.expiresAt;
    if (said) return said;
    const { outputLifetimeSeconds } = this.#source.jobs;
    const until = Date.parse(this.submittedAt ?? "") + (outputLifetimeSeconds ?? Number.NaN) * 1000;
    return until > 0 ? new Date(until).toISOString() : null;
  }

  /**
   * Asks the provider once, with the client's retries, and updates `state`.
   * Rejects with the request's error; a failed job is a state here, not an error.
   */
  async refresh(options: CallOptions = {}): Promise<JobState<Output>> {
    await this.#poll(options);
    // An answer without a status does not get here: the state is set.
    return this.state as JobState<Output>;
  }

  /**
   * The output, as soon as the job has succeeded. Interruptions on the way are outlived.
   *
   * Rejects with `JobFailedError`, `JobCancelledError`, `WaitTimeoutError` (the handle stays good),
   * `AbortedError`, or the error of a request that cannot succeed (a revoked key, an unknown job).
   */
  async wait(options: WaitOptions<Output> = {}): Promise<Output> {
    for await (const state of this.states(options)) options.onProgress?.(state);
    const { transport, model } = this.#source;
    const { state } = this;
    const facts = { ...this.#facts(), job: this };
    if (state?.phase === "succeeded" && state.output !== undefined) {
      const refused = await transport.check(model, "output", state.output);
      if (!refused) return state.output;
      throw new UnexpectedResponseError(refused.message, { ...facts, ...refused.facts });
    }
    // Errors show the handle with its state: a key that was echoed has no place there.
    const stopped = parseLoosely(transport.redactor.clean(JSON.stringify(state))) as StoppedState;
    this.state = stopped;
    if (stopped.phase === "cancelled") {
      throw new JobCancelledError("cancelled", facts);
    }
    // The states end with a final one: what has no reason here has succeeded without an output.
    const { reason = "no output" } = stopped;
    const said = textAt(reason, "") ?? textAt(reason, "/message") ?? "no reason given";
    throw new JobFailedError(`failed: ${said.slice(0, 500)}`, { ...facts, reason });
  }

  /** `for await (const state of job)`: each state that differs from the one before, to the last. */
  [Symbol.asyncIterator](): AsyncGenerator<JobState<Output>, void, undefined> {
    return this.states();
  }

  /**
   * Each state that differs from the one before, to the last. A failed job ends it like a
   * finished one. Throws `WaitTimeoutError`, `AbortedError` or the error of a hopeless request.
   */
  async *states(options: WatchOptions = {}): AsyncGenerator<JobState<Output>, void, undefined> {
    const { intervalMs, factor, maxIntervalMs, timeoutMs } = this.#source.jobs.poll;
    const { signal, timeout = timeoutMs } = options;
    const facts = { ...this.#facts(), job: this };
    let trouble: unknown;
    const scope = openScope(signal, timeout, (timeoutMs) => {
      const text = `still "${this.status}" after ${timeoutMs / 1000} s; it goes on: error.job.wait()`;
      return new WaitTimeoutError(text, { ...facts, timeoutMs }, trouble);
    });
    let misses = this.#fresh ? toleratedMisses : 0;
    let shown = "";
    // What is not known to be running may have ended: it is asked about at once.
    let interval = this.state ? intervalMs : 0;
    let asked = 0;
    try {
      for (;;) {
        const { state } = this;
        const look = `${state?.status} ${state?.progress}`;
        if (state && look !== shown) yield state;
        if (state && state.phase !== "pending") return;
        shown = look;
        // A little more than asked, so that jobs begun together do not ask together.
        const pause = Math.max(interval, Math.min(asked, longestRetryAfterMs));
        await sleep(pause * (1 + Math.random() / 10), scope.signal);
        interval = Math.min(interval * factor || intervalMs, maxIntervalMs);
        try {
          asked = await this.#poll({ signal: scope.signal, maxRetries: 0 });
          trouble = undefined;
        } catch (error) {
          if (!isClientError(error)) throw error;
          const passing = isTransient(error) || (error.code === "not-found" && misses-- > 0);
          if (!passing) throw error;
          trouble = error;
          asked = askedDelayMs(error);
        }
      }
    } catch (error) {
      if (!signal?.aborted) throw error;
      throw new AbortedError("aborted; it goes on", facts, signal.reason);
    } finally {
      scope.close();
    }
  }

  /** What `client.job(model, …)` resumes from, here or in another process. */
  toJSON(): SavedJob {
    const { submittedAt, cost, expiresAt } = this;
    return { ...this.#saved, submittedAt, cost, expiresAt };
  }

  /** Updates the state; gives the pause that the answer asks for, in milliseconds. */
  async #poll(options: CallOptions): Promise<number> {
    const { transport, jobs } = this.#source;
    const { value, headers } = await send(transport, {
      ...options,
      facts: this.#facts(),
      method: "GET",
      path: jobs.poll.path.replace("{id}", encodeURIComponent(this.id)),
      requires: jobs.job.status,
    });
    const heard = parseJobState<Output>(jobs, value, this.id);
    // What has ended stays so, whatever a cache on the way says later.
    if (heard && (heard.phase !== "pending" || (this.state ?? heard).phase === "pending")) {
      this.state = heard;
    }
    return retryAfterMs(headers) ?? 0;
  }

  #facts(): ErrorFacts {
    const { facts, jobs } = this.#source;
    return { ...facts, operation: jobs.poll.operation, jobId: this.id };
  }
}
