// What the emitted modules hand to the runtime: plain data, so that a program carries only the
// models and operations it names, and a phantom type that ties parameters to output.

import type { PrepareMedia } from "./media.js";

/** JSON Pointers are relative to a response body: `/jobId`. */
export type Pointer = string;

/** How one API takes keys, runs jobs and reports failures. Emitted as `protocol.ts`. */
export interface Protocol {
  readonly provider: string;
  readonly name: string;
  readonly baseUrl: string;
  readonly auth: {
    readonly kind: "bearer" | "header-key" | "query-key";
    readonly name: string;
    readonly keyPrefix: string | null;
    readonly environment: string;
  } | null;
  readonly rateLimit: { readonly requests: number; readonly seconds: number } | null;
  readonly jobs: JobProtocol | null;
  readonly errors: ErrorProtocol;
  readonly upload: UploadProtocol | null;
  /** The routes that submit jobs, for models newer than this package; absent when there are none. */
  readonly routes?: readonly SubmitRoute[];
}

/** One route that takes a model's id, either in its path or in a member of the body. */
export interface SubmitRoute {
  readonly operation: string;
  /** With `{model}` in it where the path takes the id, `{+model}` where the id has slashes. */
  readonly path: string;
  /** The body member that takes the id, or null. */
  readonly member: string | null;
}

export interface JobProtocol {
  readonly submit: {
    readonly accepted: readonly number[];
    readonly id: Pointer;
    readonly status: Pointer | null;
    readonly statusUrl: Pointer | null;
    readonly cost: Pointer | null;
    readonly remaining: Pointer | null;
    readonly expiresAt: Pointer | null;
  };
  readonly poll: {
    readonly operation: string;
    /** With `{parameter}` in it; where it is not, the parameter is a query. */
    readonly path: string;
    readonly parameter: string;
    readonly intervalMs: number;
    readonly factor: number;
    readonly maxIntervalMs: number;
    readonly timeoutMs: number;
  };
  readonly job: {
    readonly id: Pointer;
    readonly status: Pointer;
    readonly output: Pointer;
    readonly error: Pointer | null;
    readonly progress: Pointer | null;
    readonly cost: Pointer | null;
    readonly expiresAt: Pointer | null;
  };
  /** The phase of each known status word; a word that is not here means "not finished yet". */
  readonly statuses: Readonly<Record<string, "pending" | "succeeded" | "failed" | "cancelled">>;
  readonly list: {
    readonly operation: string;
    readonly path: string;
    readonly items: Pointer;
    readonly cursor: { readonly parameter: string; readonly next: Pointer } | null;
  } | null;
  readonly idempotency: {
    readonly header: string;
    readonly seconds: number;
    readonly maxLength: number | null;
    /** Operation ids that take the header. */
    readonly operations: readonly string[];
  } | null;
  readonly outputLifetimeSeconds: number | null;
}

export interface ErrorProtocol {
  readonly message: readonly Pointer[];
  readonly code: readonly Pointer[];
  readonly fields: Pointer | null;
  readonly required: Pointer | null;
  readonly available: Pointer | null;
  readonly requestIdHeader: string | null;
  /** Statuses whose meaning differs from the usual one (`403: "insufficient-credits"`). */
  readonly classes: Readonly<Record<number, ErrorKind>>;
  /** Statuses at which the facts say that a submit was refused before anything was billed. */
  readonly notBilled: readonly number[];
}

export type ErrorKind =
  | "authentication"
  | "insufficient-credits"
  | "permission"
  | "validation"
  | "not-found"
  | "conflict"
  | "rate-limited"
  | "server";

export interface UploadProtocol {
  readonly operation: string;
  readonly path: string;
  readonly field: string;
  readonly url: Pointer;
  readonly maxBytes: { readonly image: number; readonly audio: number; readonly video: number };
}

/** One model. `Params` and `Output` exist for the compiler only. */
export interface Model<Params, Output> {
  readonly provider: string;
  readonly id: string;
  readonly name: string;
  /** The operation that submits it. */
  readonly operation: string;
  /** The path of the call, with the model's id filled in. */
  readonly path: string;
  /** Body members that the client adds: `{ model: "flux-2-dev" }`. */
  readonly fixed: Readonly<Record<string, string>>;
  /** Where media stand in the parameters. */
  readonly media: readonly MediaParameter[];
  readonly price: Price;
  readonly deprecated: boolean;
  /** What the call would cost, from the provider's published prices; never a guess. */
  estimate(params: Params): Estimate;
  /** Set where the provider takes uploads and the model has media parameters. */
  readonly prepare?: PrepareMedia;
  /** Never set: carries the types. */
  readonly types?: { readonly params: Params; readonly output: Output };
}

export interface MediaParameter {
  readonly path: readonly string[];
  readonly kind: "image" | "video" | "audio" | "any";
  /** True when the parameter is a list. */
  readonly list: boolean;
}

export type Price = (
  | { readonly kind: "fixed"; readonly credits: number }
  | {
      readonly kind: "by-parameter";
      readonly parameter: readonly string[];
      readonly fallback: string | number | null;
      readonly rates: Readonly<Record<string, number>>;
    }
  | {
      readonly kind: "per-second";
      readonly credits: number;
      readonly duration: readonly string[] | null;
      readonly durationDefault: number | null;
    }
  | {
      readonly kind: "per-second-by-parameter";
      readonly parameter: readonly string[];
      readonly fallback: string | number | null;
      readonly rates: Readonly<Record<string, number>>;
      readonly duration: readonly string[] | null;
      readonly durationDefault: number | null;
    }
  | {
      readonly kind: "per-output";
      readonly credits: number;
      readonly count: readonly string[] | null;
      readonly countDefault: number | null;
    }
  | { readonly kind: "variable"; readonly typical: number | null }
  | { readonly kind: "unknown" }
) & {
  /** When the figure was published or seen, or null. */
  readonly asOf: string | null;
  readonly mark: "published" | "third-party" | "inferred" | "retired" | "unknown";
};

export type Estimate =
  | {
      readonly kind: "known";
      readonly credits: number;
      /** `fixed`, `by-parameter`, …: how the figure was reached. */
      readonly basis: string;
      readonly asOf: string | null;
      readonly mark: Price["mark"];
    }
  | { readonly kind: "unknown"; readonly reason: string };

/** One operation for `Client.call`. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly OperationParameter[];
  /** Media type of the request body, or null when there is none. */
  readonly body: string | null;
  /** The key of the body in the input object; `body` when absent. */
  readonly bodyProperty?: string;
  /** How to read a success: by its content type, or always as text, bytes or a stream. */
  readonly answer: "json" | "text" | "bytes" | "events" | "none";
  /** True when a call costs credits: it is then never sent twice without an idempotency key. */
  readonly billable: boolean;
  /** False when the document says that no key is needed. */
  readonly authenticated: boolean;
  /** Set when this operation has a server of its own. */
  readonly baseUrl?: string;
}

/** How a provider signs its webhook deliveries. */
export interface WebhookSignature {
  readonly header: string;
  /** What stands before the hexadecimal signature (`sha256=`), or null. */
  readonly prefix: string | null;
  readonly algorithm: "hmac-sha256";
  /** How the HMAC key comes from the API key; a verifier tries all of them. */
  readonly secrets: readonly ("sha256-bytes" | "sha256-hex" | "api-key")[];
}

export interface OperationParameter {
  /** The key in the input object. */
  readonly property: string;
  /** The name on the wire. */
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** True when the value travels as JSON text (parameter `content`). */
  readonly json: boolean;
}
