// Copied from templates/client/runtime/safe.ts. Do not edit.

// What the verbs take, and the same verbs with failures as values.

import type { Client } from "./client.js";
import type { Model } from "./descriptors.js";
import { type AnyClientError, ForeignError, isClientError } from "./errors.js";
import type { Job } from "./job.js";
import type { JobState } from "./job-state.js";
import type { CallOptions } from "./wire.js";

export interface SubmitOptions extends CallOptions {
  /** Refuses before anything is sent when the estimate is higher, or when there is none. */
  readonly maxCredits?: number | undefined;
  /** Parameters that this package does not know, merged into the body as they are. */
  readonly extraParameters?: Readonly<Record<string, unknown>> | undefined;
}

export interface RunOptions<Output> extends SubmitOptions {
  /** Milliseconds for submit and wait together; by default the wait has the provider's limit. */
  readonly timeout?: number | undefined;
  /** Called once, when the provider has accepted the job: the moment to save it. */
  readonly onSubmitted?: ((job: Job<Output>) => void) | undefined;
  /** Called with each state that differs from the one before. */
  readonly onProgress?: ((state: JobState<Output>) => void) | undefined;
}

/** A call that came to nothing. Narrow `error` by its `code`. */
export interface Failure<Output> {
  readonly ok: false;
  readonly error: AnyClientError<Output>;
  /** The handle, where the job was accepted before things went wrong. */
  readonly job: Job<Output> | null;
}

/** What `client.safe.run` gives: narrow by `ok`. */
export type RunResult<Output> =
  | {
      readonly ok: true;
      readonly output: Output;
      readonly job: Job<Output>;
      /** Credits charged; null when not said. */
      readonly cost: number | null;
      /** Credits left; null when not said. */
      readonly remaining: number | null;
    }
  | Failure<Output>;

/** What `client.safe.submit` gives: narrow by `ok`. */
export type SubmitResult<Output> =
  | { readonly ok: true; readonly job: Job<Output> }
  | Failure<Output>;

/** The verbs of the client in a form that never throws. */
export interface SafeClient {
  /** As `client.run`, with credits and handle on the result. */
  run<Params, Output>(
    model: Model<Params, Output>,
    params: NoInfer<Params>,
    options?: RunOptions<Output>,
  ): Promise<RunResult<Output>>;
  /** As `client.submit`. */
  submit<Params, Output>(
    model: Model<Params, Output>,
    params: NoInfer<Params>,
    options?: SubmitOptions,
  ): Promise<SubmitResult<Output>>;
}

/** What the safe verbs are made of. */
export type Verbs = Pick<Client, "run" | "submit">;

export function createSafeClient(client: Verbs): SafeClient {
  return {
    run: (model, params, options = {}) => runSafely(client, model, params, options),
    async submit(model, params, options) {
      try {
        return { ok: true, job: await client.submit(model, params, options) };
      } catch (thrown) {
        return failure(model, thrown, null);
      }
    },
  };
}

async function runSafely<Params, Output>(
  client: Verbs,
  model: Model<Params, Output>,
  params: NoInfer<Params>,
  options: RunOptions<Output>,
): Promise<RunResult<Output>> {
  const accepted: Job<Output>[] = [];
  const onSubmitted = (job: Job<Output>) => {
    accepted.push(job);
    options.onSubmitted?.(job);
  };
  try {
    const output = await client.run(model, params, { ...options, onSubmitted });
    // What has an output was accepted.
    const job = accepted[0] as Job<Output>;
    return { ok: true, output, job, cost: job.cost, remaining: job.remaining };
  } catch (thrown) {
    return failure(model, thrown, accepted[0] ?? null);
  }
}

function failure<Output>(
  { provider, operation, id }: Model<unknown, Output>,
  thrown: unknown,
  job: Job<Output> | null,
): Failure<Output> {
  const facts = { provider, operation, model: id, jobId: job?.id ?? null };
  const error = isClientError(thrown)
    ? // The errors of this call carry this model's job.
      (thrown as AnyClientError<Output>)
    : new ForeignError("a callback failed", facts, thrown);
  return { ok: false, error, job };
}
