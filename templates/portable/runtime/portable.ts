// The same call at any of several providers, one after the other, until one takes it.

import type {
  PortableClient,
  PortableEstimate,
  PortableHandle,
  PortableModelDescriptor,
  PortableSavedJob,
  PortableState,
  PortableWaitOptions,
} from "./clients.js";
import { type PassedOver, PortableError } from "./errors.js";
import {
  addressesIn,
  type Mapping,
  type Member,
  type OutputKind,
  placeParameters,
} from "./mapping.js";
import { nothingBilled } from "./nothing-billed.js";

export interface PortableSubmitOptions<Provider extends string = string> {
  /** Ends the call within milliseconds; no further provider is asked. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for all providers together. */
  readonly timeout?: number | undefined;
  /**
   * Passes over a provider whose estimate is higher or not known. Credits of two providers are two
   * currencies: give a limit for each, or one number for all.
   */
  readonly maxCredits?: number | Readonly<Partial<Record<Provider, number>>> | undefined;
  /** Parameters that only one side has, as that provider names them. */
  readonly extraParameters?:
    | Readonly<Partial<Record<Provider, Readonly<Record<string, unknown>>>>>
    | undefined;
  /** Called with each provider that was passed over, and why. */
  readonly onPassedOver?: ((passed: PassedOver) => void) | undefined;
}

export interface PortableRunOptions<Provider extends string = string>
  extends PortableSubmitOptions<Provider> {
  /** Called once, when a provider has accepted the job: the moment to save it. */
  readonly onSubmitted?: ((job: PortableJob<Provider>) => void) | undefined;
  /** Called with each state that differs from the one before. */
  readonly onProgress?: ((state: PortableState) => void) | undefined;
}

/** A file that a job made. */
export interface PortableOutput {
  readonly url: string;
  readonly kind: OutputKind;
}

export interface PortableResult<Provider extends string = string> {
  /** What was made, in one shape for every provider. */
  readonly outputs: readonly PortableOutput[];
  /** Who made it. */
  readonly provider: Provider;
  /** The provider's id of the model. */
  readonly model: string;
  /** Credits charged, in those of the provider; null when not said. */
  readonly cost: number | null;
  /** The provider's own handle. */
  readonly job: PortableHandle;
  /** Who was asked before and refused, with certainty that nothing was billed there. */
  readonly passed: readonly PassedOver[];
  /** The provider's own output. */
  readonly raw: unknown;
}

/** A job that one of the providers has accepted. From here on, no other is asked. */
export interface PortableJob<Provider extends string = string>
  extends AsyncIterable<PortableState> {
  readonly id: string;
  readonly provider: Provider;
  /** The provider's own handle. */
  readonly job: PortableHandle;
  readonly passed: readonly PassedOver[];
  /** The result; rejects with the provider's own errors. */
  wait(options?: PortableWaitOptions): Promise<PortableResult<Provider>>;
  /** What `job` resumes from, here or in another process. */
  toJSON(): PortableSavedJob;
}

/** One model at several providers, with a client for each that may be asked. */
export interface Portable<Params, Provider extends string = string> {
  /**
   * Submits to the first provider that takes the job, and waits for it.
   *
   * The next provider is asked only when it is certain that nothing was billed. Every other failure
   * ends the call with that provider's own error; when all refuse, `PortableError` names each.
   */
  run(params: Params, options?: PortableRunOptions<Provider>): Promise<PortableResult<Provider>>;
  /** As `run`, but gives the handle as soon as a provider has accepted the job. */
  submit(params: Params, options?: PortableSubmitOptions<Provider>): Promise<PortableJob<Provider>>;
  /** The job that was saved, at the provider that has it. */
  job(saved: PortableSavedJob): Promise<PortableJob<Provider>>;
  /** What the call would cost at each provider, in the order of the clients. */
  estimate(
    params: Params,
  ): Promise<readonly { readonly provider: Provider; readonly estimate: PortableEstimate }[]>;
}

/** At least one client; they are asked in this order. */
export type PortableClients<Provider extends string> = readonly [
  PortableClient<Provider>,
  ...PortableClient<Provider>[],
];

interface Side<Provider extends string> {
  readonly client: PortableClient<Provider>;
  readonly member: Member;
  readonly model: PortableModelDescriptor;
}

/** @param source the mapping, or what loads it. */
export function createPortable<Params extends object, Provider extends string>(
  source: Mapping | (() => Promise<Mapping>),
  clients: PortableClients<Provider>,
): Portable<Params, Provider> {
  const load = async () => (typeof source === "function" ? source() : source);

  async function sideOf(
    mapping: Mapping,
    client: PortableClient<Provider>,
  ): Promise<Side<Provider>> {
    const member = mapping.members.find(({ provider }) => provider === client.provider);
    if (!member) {
      const known = mapping.members.map(({ provider }) => provider).join(", ");
      throw new PortableError(
        "invalid-request",
        `${client.provider} does not have ${mapping.id}; ${known} have`,
      );
    }
    return { client, member, model: await member.load() };
  }

  async function submit(
    params: Params,
    options: PortableSubmitOptions<Provider> = {},
  ): Promise<PortableJob<Provider>> {
    const mapping = await load();
    const left = countdown(options.timeout);
    const passed: PassedOver[] = [];
    // Whatever is wrong with the call itself is told before anybody is asked.
    const requests = [];
    for (const client of clients) {
      const side = await sideOf(mapping, client);
      requests.push({ side, placed: placeParameters(mapping, side.member, params) });
    }
    for (const { side, placed } of requests) {
      const { client, member, model } = side;
      try {
        const given = clientOptions(options, client.provider, left());
        // The mapping belongs to this model, which the client knows by its own type.
        const job = await client.submit(model as never, placed as never, given);
        return handle(mapping, side, job, passed);
      } catch (error) {
        if (!nothingBilled(error, member, model)) throw error;
        const refusal = { provider: client.provider, error };
        passed.push(refusal);
        options.onPassedOver?.(refusal);
      }
    }
    const refusals = passed.map(({ error }) => error.message).join("; ");
    throw new PortableError("no-provider", `no provider takes ${mapping.id}: ${refusals}`, passed);
  }

  return {
    submit,
    async run(params, options = {}) {
      const left = countdown(options.timeout);
      const job = await submit(params, options);
      options.onSubmitted?.(job);
      const { signal, onProgress } = options;
      return job.wait({ signal, onProgress, timeout: left() });
    },
    async job(saved) {
      const mapping = await load();
      const client = clients.find(({ provider }) => provider === saved.provider);
      if (!client) {
        throw new PortableError("invalid-request", `no client of ${saved.provider} was given`);
      }
      const side = await sideOf(mapping, client);
      return handle(mapping, side, client.job(side.model as never, saved as never), []);
    },
    async estimate(params) {
      const mapping = await load();
      return Promise.all(
        clients.map(async (client) => {
          const { member, model } = await sideOf(mapping, client);
          const placed = placeParameters(mapping, member, params);
          return { provider: client.provider, estimate: model.estimate(placed as never) };
        }),
      );
    },
  };
}

function handle<Provider extends string>(
  { kind }: Mapping,
  { client: { provider }, member }: Side<Provider>,
  job: PortableHandle,
  passed: readonly PassedOver[],
): PortableJob<Provider> {
  return {
    id: job.id,
    provider,
    job,
    passed,
    async wait(options) {
      const raw = await job.wait(options);
      const outputs = addressesIn(member, raw).map((url) => ({ url, kind }));
      return { outputs, provider, model: job.model, cost: job.cost, job, passed, raw };
    },
    toJSON: () => job.toJSON(),
    [Symbol.asyncIterator]: () => job[Symbol.asyncIterator](),
  };
}

function clientOptions<Provider extends string>(
  { signal, maxCredits, extraParameters }: PortableSubmitOptions<Provider>,
  provider: Provider,
  timeout: number | undefined,
) {
  return {
    signal,
    timeout,
    maxCredits: typeof maxCredits === "object" ? maxCredits[provider] : maxCredits,
    extraParameters: extraParameters?.[provider],
  };
}

/** Milliseconds that are left of a time span; undefined where there is none. */
function countdown(timeout: number | undefined): () => number | undefined {
  const start = performance.now();
  return () =>
    timeout === undefined ? undefined : Math.max(0, timeout - (performance.now() - start));
}
