// What `spec/providers/<id>.yaml` may say: everything about an API that its document does not.
// The same model facts may stand as `x-model` on a component schema of a hand-written document,
// so that a new model is one edit in one place. Where both speak, the provider's file wins.

import type { Json } from "../ground/json.ts";
import type {
  DocumentOrigin,
  ErrorStatus,
  JobStatus,
  Limit,
  Mark,
  Modality,
  PriceBasis,
} from "./catalog.ts";

export interface ProviderFacts {
  readonly provider: string;
  readonly name: string;
  /** Class name; derived from `name` when absent. */
  readonly identifier?: string;
  readonly website?: string;
  readonly documentation?: string;
  /** Further pages of the provider: where keys are made, credits bought, its OpenAPI document. */
  readonly links?: readonly { readonly name: string; readonly url: string }[];
  readonly origin: {
    readonly kind: DocumentOrigin["kind"];
    readonly url?: string;
    readonly note?: string;
  };
  /** Absent: the document's own servers. */
  readonly servers?: readonly { readonly url: string; readonly description?: string }[];
  readonly auth?: {
    readonly kind: "bearer" | "header-key" | "query-key";
    readonly name?: string;
    readonly keyPrefix?: string;
    readonly environment?: string;
  };
  readonly rateLimit?: {
    readonly requests: number;
    readonly seconds: number;
    readonly mark: Mark;
    readonly text: string;
  };
  readonly notes?: readonly NoteFacts[];
  readonly errors?: {
    readonly message: readonly string[];
    readonly code?: readonly string[];
    readonly fields?: string;
    readonly required?: string;
    readonly available?: string;
    readonly requestIdHeader?: string;
    readonly statuses?: readonly ErrorStatus[];
  };
  readonly upload?: {
    readonly route: string;
    readonly field: string;
    readonly url: string;
    readonly maxBytes: { readonly image: number; readonly audio: number; readonly video: number };
  };
  readonly jobs?: JobFacts;
  /** By route (`GET /api/v1/jobs`): a fixed operation id, and a mark where it is not published. */
  readonly routes?: Readonly<Record<string, RouteFacts>>;
  /** Schemas of finished jobs by modality: `image: ImageOutput`. */
  readonly outputs?: Readonly<Partial<Record<Modality, string>>>;
  /** Facts that hold for a parameter name in every model, where a model says nothing itself. */
  readonly parameters?: Readonly<Record<string, ParameterFacts>>;
  readonly models?: Readonly<Record<string, ModelFacts>>;
  /** Names that must never change: `Model: flux-2-dev -> flux2Dev`. */
  readonly names?: Readonly<Record<string, string>>;
}

/**
 * What is known of a route beyond the document. `operation` fixes its id, so that names in the
 * package and in cassettes survive when a pulled document spells operationIds differently.
 */
export interface RouteFacts {
  readonly operation?: string;
  /** Whether a call costs credits, where that does not show: such calls are never repeated blindly. */
  readonly billable?: boolean;
  readonly mark?: Mark;
  readonly note?: string;
}

/** How jobs are handed in and watched. A route is `POST /v2/images/generate`, as on the wire. */
export interface JobFacts {
  readonly submit: readonly SubmitFacts[];
  readonly accepted?: readonly number[];
  /** JSON Pointers into the answer to a submit. */
  readonly answer: {
    readonly id: string;
    readonly status?: string;
    readonly statusUrl?: string;
    readonly cost?: string;
    readonly remaining?: string;
    readonly expiresAt?: string;
  };
  readonly poll: {
    /** Absent: the OpenAPI link of the submit's accepted response says it. */
    readonly route?: string;
    /** The path or query parameter that takes the job's id, where the route has several. */
    readonly parameter?: string;
    readonly intervalMs: number;
    readonly factor?: number;
    readonly maxIntervalMs?: number;
    readonly timeoutMs: number;
    readonly mark: Mark;
  };
  /** JSON Pointers into a job. */
  readonly job: {
    readonly id: string;
    readonly status: string;
    readonly output: string;
    readonly error?: string;
    readonly progress?: string;
    readonly cost?: string;
    readonly expiresAt?: string;
  };
  readonly statuses: readonly (Omit<JobStatus, "description"> & {
    readonly description?: string;
  })[];
  readonly list?: {
    readonly route: string;
    readonly items: string;
    readonly cursor?: { readonly parameter: string; readonly next: string };
    readonly mark: Mark;
  };
  readonly idempotency?: {
    readonly header: string;
    readonly seconds: number;
    readonly maxLength?: number;
  };
  readonly refund?: { readonly onFailure: boolean; readonly mark: Mark };
  readonly outputLifetime?: {
    readonly seconds?: number;
    readonly mark: Mark;
    readonly text: string;
  };
  readonly webhook?: {
    readonly url: string;
    readonly events?: string;
    readonly signature?: {
      readonly header: string;
      readonly prefix?: string;
      readonly algorithm: "hmac-sha256";
      readonly secrets: readonly ("sha256-bytes" | "sha256-hex" | "api-key")[];
    };
  };
}

/**
 * One route that submits jobs, and how it names the model.
 *
 * `in: path`: the route has `{name}`; the document may hold the route itself or one path per
 * model. Two neighbouring parameters that hold the id together are named `owner/name`.
 * `in: body`: a body member holds the id.
 */
export interface SubmitFacts {
  readonly route: string;
  readonly model: { readonly in: "path" | "body"; readonly name: string };
  /**
   * For `in: path` when one route serves all models and the schemas are told apart by component
   * name only: words stripped from the end of a component's name before it is compared with the
   * model ids (`Flux2DevRequest` with `Request`).
   */
  readonly componentSuffixes?: readonly string[];
  /** For `in: path` with a path per model: what fits the route and is no model. */
  readonly except?: readonly string[];
  /**
   * True where the document does not list the models: those named under `models` take the route's
   * own body. At most one route of a provider should say so.
   */
  readonly general?: boolean;
}

export interface NoteFacts {
  readonly about: string;
  readonly mark: Mark;
  readonly text: string;
  readonly source?: string;
}

export interface ModelFacts {
  readonly id?: string;
  readonly name?: string;
  readonly modality?: Modality;
  readonly summary?: string;
  readonly mark?: Mark;
  readonly deprecated?: boolean;
  readonly completeness?: "full" | "partial";
  readonly completenessNote?: string;
  /** In a hand-written document: the operation whose body union takes this schema. */
  readonly operation?: string;
  readonly openParameters?: boolean;
  /** The name of the finished job's schema, or null where it is not known. */
  readonly output?: string | null;
  readonly outputMark?: Mark;
  readonly price?: PriceFacts;
  readonly tags?: readonly string[];
  readonly features?: readonly string[];
  readonly useCases?: readonly string[];
  readonly aspectRatios?: readonly string[];
  readonly limits?: readonly (Omit<Limit, "unit" | "parameter"> & {
    readonly unit?: string;
    readonly parameter?: string;
  })[];
  readonly sampleTimings?: readonly { readonly seconds: number; readonly credits?: number }[];
  readonly related?: readonly string[];
  readonly notes?: readonly NoteFacts[];
  readonly rules?: readonly NoteFacts[];
  readonly sources?: readonly string[];
  readonly example?: { readonly params: Json; readonly mark: Mark };
  /** By wire name, or by dotted path for a parameter inside a group. */
  readonly parameters?: Readonly<Record<string, ParameterFacts>>;
}

/**
 * What is known of one parameter beyond the document.
 *
 * `values`, `minimum` and `maximum` fill in what the document does not state; once it does, the
 * document wins and the disagreement is reported. Values that are inferred, or published
 * but incomplete, leave the type open.
 */
export interface ParameterFacts {
  readonly description?: string;
  readonly mark?: Mark;
  readonly deprecated?: boolean;
  readonly media?: "image" | "video" | "audio" | "any";
  readonly values?: readonly (string | number)[];
  /** Whether `values` is the whole list. */
  readonly complete?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  /** How the value facts above are known; required where any of them is given. */
  readonly valuesMark?: Mark;
  readonly notes?: readonly NoteFacts[];
}

/** A price as written in YAML: the basis flattened with its provenance. */
export type PriceFacts = PriceBasisFacts & {
  readonly mark: Mark;
  readonly asOf?: string;
  readonly source?: string;
  readonly notes?: readonly NoteFacts[];
};

/** As `PriceBasis`, with rates as a mapping: `{ "1 MP": 1.5 }`. */
export type PriceBasisFacts =
  | Exclude<
      PriceBasis,
      | { readonly rates: unknown }
      | { readonly kind: "variable" | "per-second" | "per-output" | "by-parameters" }
    >
  | { readonly kind: "per-second"; readonly credits: number; readonly duration?: string }
  | { readonly kind: "per-output"; readonly credits: number; readonly count?: string }
  | {
      readonly kind: "by-parameter";
      readonly parameter: string;
      readonly rates: Readonly<Record<string, number>>;
    }
  | {
      readonly kind: "per-second-by-parameter";
      readonly parameter: string;
      readonly rates: Readonly<Record<string, number>>;
      readonly duration?: string;
    }
  | {
      readonly kind: "by-parameters";
      readonly per?: "call" | "second" | "output";
      readonly parameters: readonly string[];
      readonly table: TableFacts;
      readonly times?: string;
    }
  | { readonly kind: "variable"; readonly typical?: number };

/** By the first parameter's values, within each by the second's: `{ pro: { 5: 5, 10: 10 } }`. */
export interface TableFacts {
  readonly [value: string]: number | TableFacts;
}
