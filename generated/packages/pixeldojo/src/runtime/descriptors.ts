// Copied from templates/client/runtime/descriptors.ts. Do not edit.

// What the emitted modules hand to the runtime: plain data, so that a program carries only the
// models and operations it names, and a phantom type that ties parameters to output.

import type { StatusClass } from "./answer.js";
import type { EncodeBody } from "./body.js";
import type { Check } from "./check.js";
import type { Notice } from "./deprecation.js";
import type { PrepareMedia } from "./media.js";
import type { PlaceParameters } from "./place.js";
import type { WireRequest } from "./wire.js";

/** JSON Pointers are relative to a body or the parameters: `/jobId`; `""` is the whole. */
export type Pointer = string;

/**
 * How one API takes keys and reports failures: all that a bare call needs. Emitted as `api.ts`.
 * Here and below, what is absent the provider does not have, or it is as usual.
 */
export interface ApiProtocol {
  readonly provider: string;
  readonly name: string;
  readonly baseUrl: string;
  /** How a key travels; null where no way is known. */
  readonly auth: {
    readonly kind: "bearer" | "header-key" | "query-key";
    readonly name: string;
    readonly keyPrefix?: string | null;
    readonly environment: string;
  } | null;
  readonly errors: ErrorProtocol;
  /** For statuses whose meaning differs from the usual one; made by `withErrorClasses`. */
  readonly errorClasses?: Readonly<Record<number, StatusClass>>;
  /** The header by which a repeated call is recognised, for operations that are `keyed`. */
  readonly idempotency?: { readonly header: string; readonly maxLength?: number | null } | null;
}

/** All of it: limits and jobs, too. Emitted as `protocol.ts`. */
export interface Protocol extends ApiProtocol {
  readonly rateLimit?: { readonly requests: number; readonly seconds: number } | null;
  readonly jobs?: JobProtocol | null;
}

/** One route that takes a model's id, either in its path or in a member of the body. */
export interface SubmitRoute {
  readonly operation: string;
  /** With `{model}` in it where the path takes the id, `{+model}` where the id has slashes. */
  readonly path: string;
  /** The body member that takes the id. */
  readonly member?: string | null;
  /** True when it takes an idempotency key. */
  readonly keyed?: boolean;
}

export interface JobProtocol {
  /** Where the answer to a submit says what, if not where a job does. */
  readonly submit?: {
    readonly id?: Pointer;
    readonly status?: Pointer;
    readonly cost?: Pointer | null;
    readonly remaining?: Pointer | null;
    readonly expiresAt?: Pointer | null;
  };
  readonly poll: {
    readonly operation: string;
    /** With `{id}` in it, in the path or in the query. */
    readonly path: string;
    readonly intervalMs: number;
    readonly factor: number;
    readonly maxIntervalMs: number;
    readonly timeoutMs: number;
  };
  /** Where a job says what. */
  readonly job: {
    readonly id: Pointer;
    readonly status: Pointer;
    readonly output: Pointer;
    readonly error?: Pointer | null;
    readonly progress?: Pointer | null;
    readonly cost?: Pointer | null;
    readonly remaining?: Pointer | null;
    readonly expiresAt?: Pointer | null;
  };
  /** The words for jobs that have ended; any other, known or new, means "not finished yet". */
  readonly statuses: Readonly<Record<string, "pending" | "succeeded" | "failed" | "cancelled">>;
  readonly list?: {
    readonly operation: string;
    readonly path: string;
    readonly items: Pointer;
    readonly cursor?: { readonly parameter: string; readonly next: Pointer } | null;
  } | null;
  readonly outputLifetimeSeconds?: number | null;
}

export interface ErrorProtocol {
  /** Where a failure says what happened, the likeliest first. */
  readonly message: readonly Pointer[];
  readonly code?: readonly Pointer[];
  readonly fields?: Pointer | null;
  readonly required?: Pointer | null;
  readonly available?: Pointer | null;
  /** `x-request-id` where absent. */
  readonly requestIdHeader?: string | null;
  /**
   * Statuses at which the facts say that a submit was refused before anything was billed, where
   * the status alone does not say so.
   */
  readonly notBilled?: readonly number[];
}

/** Where files are uploaded. Emitted as `upload.ts`, for the models that take files. */
export interface UploadProtocol {
  readonly operation: string;
  readonly path: string;
  readonly field: string;
  readonly url: Pointer;
  readonly maxBytes: { readonly image: number; readonly audio: number; readonly video: number };
}

/** What `validate` can hold against something. */
export interface Checked {
  /** Loads the shapes. */
  readonly check?: () => Promise<{ readonly check: Check }>;
}

/** One model. `Params` and `Output` exist for the compiler only. */
export interface Model<Params, Output> extends Checked {
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
  /** True when its operation takes an idempotency key. */
  readonly keyed: boolean;
  /** What the call would cost, from the provider's published prices; never a guess. */
  estimate(params: Params): Estimate;
  /** Uploads files; set where the provider takes uploads and the model takes media. */
  readonly uploads?: PrepareMedia;
  /** What to say of deprecated parameters, or of the model itself. */
  readonly notice?: Notice;
  /** Never set: carries the types. */
  readonly types?: { readonly params: Params; readonly output: Output };
}

export interface MediaParameter {
  readonly path: readonly string[];
  readonly kind: "image" | "video" | "audio" | "any";
  /** True when the parameter is a list. */
  readonly list: boolean;
}

/** What a call costs, and how that is known. */
export type Price = (
  | { readonly kind: "fixed"; readonly credits: number }
  | ({
      readonly kind:
        | "by-parameter"
        | "per-second"
        | "per-second-by-parameter"
        | "per-output"
        | "by-parameters";
    } & ReckonedPrice)
  | { readonly kind: "variable"; readonly typical: number | null }
  | { readonly kind: "unknown" }
) & {
  /** When the figure was published or seen, or null. */
  readonly asOf: string | null;
  readonly mark: "published" | "third-party" | "inferred" | "retired" | "unknown";
};

export interface ReckonedPrice {
  /** One figure, or a table: by the value of the first of `by`, within each by that of the second. */
  readonly credits: number | RateTable;
  readonly by?: readonly PricedBy[];
  /** The seconds, or the number of outputs, that the figure is for. */
  readonly times?: PricedBy;
}

/** Where a parameter stands, null where none says it; and what holds where it is not given. */
export type PricedBy = readonly [place: Pointer | null, fallback: string | number | boolean | null];

export interface RateTable {
  readonly [value: string]: number | RateTable;
}

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

/** One operation, for `call`. */
export interface Operation {
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly parameters?: readonly OperationParameter[];
  /** Media type of the request body. */
  readonly body?: string;
  /** True when a call costs credits: it is then never sent twice without an idempotency key. */
  readonly billable?: boolean;
  /** True when it takes an idempotency key. */
  readonly keyed?: boolean;
  /** True when the document says that no key is needed. */
  readonly open?: boolean;
  /** Set when this operation has a server of its own. */
  readonly baseUrl?: string;
  /** Writes parameters in styles other than the usual ones. */
  readonly place?: PlaceParameters;
  /** Writes bodies other than JSON. */
  readonly encode?: EncodeBody;
  /** Reads answers other than JSON. */
  readonly read?: NonNullable<WireRequest["read"]>;
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
  /** The name on the wire. */
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  /** The key in the input object, where it is not the name. */
  readonly property?: string;
  /** `simple` in paths and headers, else `form`, where absent. */
  readonly style?: string;
  /** As OpenAPI has it where absent: true for `form` alone. */
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  /** True when the value travels as JSON text (parameter `content`). */
  readonly json?: boolean;
}
