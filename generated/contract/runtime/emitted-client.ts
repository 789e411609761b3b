// Copied from templates/contract/runtime/emitted-client.ts. Do not edit.

// The emitted client as a round trip sees it, and what must come of each answer, told by the
// provider's facts alone and never by the client.

import type { StatusUrl } from "./findings.js";

/** Methods here are compared loosely by the compiler, so that every emitted client fits. */
export interface EmittedClient {
  create(options: ClientSettings): ClientLike;
  readonly models: readonly ModelLike[];
  readonly operations: readonly OperationLike[];
  /** Null where the provider signs nothing. */
  readonly webhooks: WebhooksLike | null;
}

export interface ClientSettings {
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly maxRetries: number;
  readonly rateLimit: null;
  readonly logger: { readonly warn: (message: string) => void };
}

export interface ClientLike {
  submit(model: ModelLike, params: object): Promise<JobLike>;
  job(model: ModelLike, id: string): JobLike;
}

export interface ModelLike {
  readonly id: string;
}

export interface OperationLike {
  readonly id: string;
  /** The client is one that `create` made. */
  call(client: object, input?: object): unknown;
}

export interface WebhooksLike {
  verifyWebhook(
    delivery: { readonly body: string; readonly headers: Readonly<Record<string, string>> },
    options: { readonly apiKey: string },
  ): Promise<unknown>;
}

export interface JobLike {
  readonly id: string;
  wait(options: {
    readonly signal: AbortSignal;
    readonly onProgress: (state: StateLike) => void;
  }): Promise<unknown>;
}

export interface StateLike {
  readonly phase: string;
  readonly status: string;
  readonly progress: number | null;
}

/** What the provider says of itself, as far as recordings can be held to it. */
export interface RoundTripFacts {
  readonly provider: string;
  /** What API keys begin with. */
  readonly keyPrefix: string;
  readonly operations: readonly OperationFacts[];
  readonly models: readonly ModelFacts[];
  readonly jobs: JobFacts | null;
  readonly failures: readonly FailureFacts[];
  readonly signature: SignatureFacts | null;
}

export interface OperationFacts {
  readonly id: string;
  readonly path: string;
  readonly billable: boolean;
  readonly parameters: readonly {
    readonly name: string;
    readonly property: string;
    readonly in: "path" | "query" | "header" | "cookie";
  }[];
  /** Media type of the body that the client sends, or null. */
  readonly body: string | null;
  /** Required parts of a form, which recordings leave out. */
  readonly parts: readonly { readonly name: string; readonly file: boolean }[];
}

export interface ModelFacts {
  readonly id: string;
  readonly operation: string;
  /** Body members that the client adds by itself. */
  readonly fixed: Readonly<Record<string, string>>;
  /** The component that its output is an instance of; null when not known. */
  readonly output: string | null;
}

/** Pointers into answers, and the meaning of each status word. */
export interface JobFacts {
  readonly accepted: readonly number[];
  readonly submittedId: string;
  readonly poll: {
    readonly operation: string;
    readonly parameter: string;
    readonly intervalMs: number;
  };
  readonly status: string;
  readonly progress: string | null;
  readonly output: string;
  readonly error: string | null;
  readonly phases: readonly { readonly status: string; readonly phase: string }[];
  /** Into the answer to a submit: where it says the job can be watched. */
  readonly statusUrl: string | null;
}

export interface FailureFacts {
  readonly status: number;
  readonly class: string;
  /** Published as costing nothing: then a refused submit is no doubtful one. */
  readonly free: boolean;
}

export interface SignatureFacts {
  readonly header: string;
  readonly prefix: string | null;
  readonly secret: "sha256-bytes" | "sha256-hex" | "api-key";
}

const usual: Readonly<Record<number, string>> = {
  400: "validation",
  401: "authentication",
  402: "insufficient-credits",
  403: "permission",
  404: "not-found",
  409: "conflict",
  410: "not-found",
  422: "validation",
  429: "rate-limited",
};

/** Status addresses for the protocol's checks. */
export function statusUrlsOf({ jobs }: RoundTripFacts): StatusUrl[] {
  if (!jobs || jobs.statusUrl === null) return [];
  const { poll, statusUrl, submittedId } = jobs;
  const { operation, parameter } = poll;
  return [{ pointer: statusUrl, id: submittedId, operation, parameter }];
}

/** The error that a status must become. */
export function failureOf({ failures }: RoundTripFacts, status: number): string {
  const known = failures.find((failure) => failure.status === status)?.class;
  return known ?? usual[status] ?? (status >= 500 ? "server" : "unexpected-response");
}

/** Whether a billable request with this answer may have been carried out all the same. */
export function isDoubtful({ failures }: RoundTripFacts, status: number): boolean {
  if (failures.some((failure) => failure.status === status && failure.free)) return false;
  return status <= 303 || status >= 500 || status === 408;
}

export function phaseOf({ phases }: JobFacts, status: string): string {
  return phases.find((known) => known.status === status)?.phase ?? "pending";
}

/** An answer after which a patient client asks again. */
export function isPassing(status: number): boolean {
  return status === 429 || status >= 500 || status === 408;
}
