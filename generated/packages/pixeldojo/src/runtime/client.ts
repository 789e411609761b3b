// Copied from templates/client/runtime/client.ts. Do not edit.

// The client of one provider. A subclass names the provider; everything else is data.

import { countdown } from "./abort.js";
import { type ClientOptions, createTransport } from "./client-options.js";
import type { Model, Protocol } from "./descriptors.js";
import { type ErrorFacts, InvalidRequestError } from "./errors.js";
import { Job, type JobSource, type SavedJob } from "./job.js";
import type { JobList, ListOptions } from "./job-list.js";
import { parseJobState } from "./job-state.js";
import { at, idAt, textAt } from "./pointer.js";
import { createSafeClient, type RunOptions, type SafeClient, type SubmitOptions } from "./safe.js";
import { submitJob } from "./submit.js";
import { send, type Transport } from "./transport.js";
import type { Answer, WireRequest } from "./wire.js";

export type { ClientOptions, Logger } from "./client-options.js";
export type {
  Failure,
  RunOptions,
  RunResult,
  SafeClient,
  SubmitOptions,
  SubmitResult,
} from "./safe.js";
export type { CallOptions } from "./wire.js";

/**
 * Runs the models and operations of one provider.
 *
 * Requests are retried where repeating is safe, stay under the provider's rate limit however many
 * jobs run at once, and fail with one of `AnyClientError`. Nothing billable is sent twice.
 */
export class Client {
  /** The same verbs, with failures as values. */
  declare readonly safe: SafeClient;
  /** The jobs of the account. */
  declare readonly jobs: JobList;
  readonly #transport: Transport;

  constructor(protocol: Protocol, options: ClientOptions = {}) {
    this.#transport = createTransport(protocol, options);
    this.safe = createSafeClient(this);
    this.jobs = { list: (given) => listJobs(this, given) };
  }

  /** How this provider takes keys, runs jobs and reports failures. */
  get protocol(): Protocol {
    return this.#transport.protocol;
  }

  /**
   * Submits a job and waits for its output.
   *
   * Once the job is accepted, every rejection carries its id (`error.jobId`), and those that leave
   * it running carry the handle (`error.job`). Credits are on the handle: take it with
   * `onSubmitted`, or use `safe.run`.
   */
  async run<Params, Output>(
    model: Model<Params, Output>,
    params: NoInfer<Params>,
    options: RunOptions<Output> = {},
  ): Promise<Output> {
    const { signal, onProgress } = options;
    const left = countdown(options.timeout);
    const job = await this.submit(model, params, options);
    options.onSubmitted?.(job);
    return job.wait({ signal, onProgress, timeout: left() });
  }

  /**
   * Submits a job and gives its handle as soon as the provider has accepted it.
   *
   * Rejects with `UnclearSubmitError` when nobody can tell whether it was accepted; with any other
   * error, nothing was billed. An aborted submit is unclear, too, once it has left.
   */
  async submit<Params, Output>(
    model: Model<Params, Output>,
    params: NoInfer<Params>,
    options: SubmitOptions = {},
  ): Promise<Job<Output>> {
    const source = this.#sourceFor(model);
    return submitJob(source, this, model, params as object, options);
  }

  /**
   * The handle of a job submitted earlier, here or elsewhere, from `job.toJSON()` or its bare id.
   * Throws `InvalidRequestError` when it was saved for another model or provider.
   */
  job<Params, Output>(model: Model<Params, Output>, saved: SavedJob | string): Job<Output> {
    const source = this.#sourceFor(model);
    const { provider, id } = model;
    const given: SavedJob =
      typeof saved === "string" ? { v: 1, provider, model: id, jobId: saved } : saved;
    // JSON from elsewhere: its type is only a claim.
    if (
      given.v !== 1 ||
      given.provider !== provider ||
      given.model !== id ||
      !idAt(given, "/jobId")
    ) {
      throw new InvalidRequestError("no saved job of this model", source.facts);
    }
    return new Job(source, given);
  }

  /**
   * Sends one request as it is, with this client's key, limits and retries.
   * Rejects with one of `AnyClientError`, also for an answer that is no success.
   */
  send(request: WireRequest): Promise<Answer> {
    return send(this.#transport, request);
  }

  #sourceFor(model: Model<unknown, unknown>): JobSource {
    const { provider, operation, id } = model;
    const transport = this.#transport;
    const { jobs, name, provider: own } = transport.protocol;
    const facts: ErrorFacts = { provider, operation, model: id };
    if (provider !== own || !jobs) throw new InvalidRequestError(`no model of ${name}`, facts);
    return { transport, jobs, facts, model };
  }
}

async function* listJobs(client: Client, options?: ListOptions) {
  const { listJobs } = await import("./job-list.js");
  yield* listJobs(client, options, [at, textAt, parseJobState, InvalidRequestError]);
}
