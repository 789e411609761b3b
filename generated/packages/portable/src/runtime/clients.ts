// Copied from templates/portable/runtime/clients.ts. Do not edit.

// What the shared calls need of a provider's client. Told by shape and not by import, so that this
// package works with whatever versions of the others are installed beside it.

/** The client of one provider, as its package exports it. */
export interface PortableClient<Provider extends string = string> {
  /** The provider's id. */
  readonly provider: Provider;
  submit(model: never, params: never, options?: ClientOptions): Promise<PortableHandle>;
  job(model: never, saved: never): PortableHandle;
}

/** What is handed on to a client with a submit. */
export interface ClientOptions {
  readonly signal?: AbortSignal | undefined;
  readonly timeout?: number | undefined;
  readonly maxCredits?: number | undefined;
  readonly extraParameters?: Readonly<Record<string, unknown>> | undefined;
}

/** A job at one moment. */
export interface PortableState {
  /** The provider's own word. */
  readonly status: string;
  readonly phase: "pending" | "succeeded" | "failed" | "cancelled";
  /** As the provider counts, mostly 0 to 100; null when it does not say. */
  readonly progress: number | null;
}

export interface PortableWaitOptions {
  /** Stops waiting within milliseconds; the job itself goes on. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds to wait; by default what the provider's facts advise. */
  readonly timeout?: number | undefined;
  /** Called with each state that differs from the one before. */
  readonly onProgress?: ((state: PortableState) => void) | undefined;
}

/** What a job is saved as. Safe to store: it holds no key. */
export interface PortableSavedJob {
  readonly v: 1;
  readonly provider: string;
  readonly model: string;
  readonly jobId: string;
}

/** The provider's own handle of a job. */
export interface PortableHandle {
  readonly id: string;
  readonly provider: string;
  /** The model's id at the provider. */
  readonly model: string;
  readonly status: string | null;
  /** Credits of that provider; null when not said. */
  readonly cost: number | null;
  readonly remaining: number | null;
  readonly expiresAt: string | null;
  wait(options?: PortableWaitOptions): Promise<unknown>;
  toJSON(): PortableSavedJob;
  [Symbol.asyncIterator](): AsyncIterator<PortableState>;
}

/** What a call would cost at one provider, in its credits. */
export type PortableEstimate =
  | {
      readonly kind: "known";
      readonly credits: number;
      readonly basis: string;
      readonly asOf: string | null;
      readonly mark: string;
    }
  | { readonly kind: "unknown"; readonly reason: string };

/** A model as a provider's package exports it. */
export interface PortableModelDescriptor {
  readonly id: string;
  readonly operation: string;
  estimate(params: never): PortableEstimate;
}
