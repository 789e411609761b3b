// The one model between documents and output. Types only. Every list is sorted by id or keeps
// the document's order where that order carries meaning (parameters, responses).

import type { Json } from "../ground/json.ts";
import type { SourceLocation } from "../ground/location.ts";
import type { Schema } from "./schema.ts";

/** How well a fact is known. The same five marks stand in `spec/`, in the catalog and on pages. */
export type Mark = "published" | "third-party" | "inferred" | "retired" | "unknown";

export interface Catalog {
  readonly version: 1;
  readonly providers: readonly Provider[];
  /** The same model at several providers, by the id of its entry in `spec/equivalents.yaml`. */
  readonly equivalents: readonly Equivalent[];
}

/** A company whose API we describe. */
export interface Provider {
  /** Lower-case word used in paths and package names: `acme`. */
  readonly id: string;
  /** As the provider writes it: `Acme`. */
  readonly name: string;
  /** The client's class name. */
  readonly identifier: string;
  /** The npm package: `@modelsmith/acme`. */
  readonly packageName: string;
  readonly title: string;
  /** `info.version`, which says little about changes. */
  readonly version: string;
  readonly description: string | null;
  readonly origin: DocumentOrigin;
  readonly website: string | null;
  readonly documentation: string | null;
  /** The provider's own pages and documents that users of its API need. */
  readonly links: readonly { readonly name: string; readonly url: string }[];
  readonly servers: readonly Server[];
  readonly securitySchemes: readonly SecurityScheme[];
  /** How the emitted client sends its key; null when the API takes none that we can send. */
  readonly authentication: Authentication | null;
  readonly jobs: JobProtocol | null;
  readonly errors: ErrorProtocol | null;
  readonly rateLimit: RateLimit | null;
  readonly upload: UploadProtocol | null;
  /** Facts about the whole API for readers, each with its mark. */
  readonly notes: readonly Note[];
  readonly operations: readonly Operation[];
  readonly models: readonly Model[];
  readonly schemas: readonly NamedSchema[];
  readonly webhooks: readonly Webhook[];
}

/** Where the provider's document comes from. */
export interface DocumentOrigin {
  readonly kind: "pulled" | "reconstructed" | "hand-written" | "given";
  /** Where the official document is served, or null. */
  readonly url: string | null;
  /** What a reader should know about it, or null. */
  readonly note: string | null;
}

export interface Server {
  readonly url: string;
  readonly description: string | null;
}

export interface SecurityScheme {
  readonly name: string;
  readonly kind: "bearer" | "basic" | "api-key" | "oauth2" | "open-id" | "mutual-tls" | "other";
  /** For `api-key`: where the key travels and under which name. */
  readonly in: "header" | "query" | "cookie" | null;
  readonly parameter: string | null;
  readonly description: string | null;
}

export interface Authentication {
  readonly kind: "bearer" | "header-key" | "query-key";
  /** The header or query parameter that carries the key. */
  readonly name: string;
  /** What keys begin with (`pd_`), for redaction; null when not known. */
  readonly keyPrefix: string | null;
  /** The environment variable that examples read. */
  readonly environment: string;
}

/** One statement for readers. `about` names what it concerns: `enum`, `range`, `polling`. */
export interface Note {
  readonly about: string;
  readonly mark: Mark;
  readonly text: string;
  /** The page or document that says so, or null. */
  readonly source: string | null;
}

/** How work is handed in, watched and collected. Pointers are JSON Pointers into bodies. */
export interface JobProtocol {
  readonly submit: {
    readonly routes: readonly SubmitRoute[];
    readonly accepted: readonly number[];
    readonly id: string;
    readonly status: string | null;
    readonly statusUrl: string | null;
    readonly cost: string | null;
    readonly remaining: string | null;
    readonly expiresAt: string | null;
  };
  readonly poll: {
    readonly operation: string;
    /** The parameter that takes the job id: in the path where its template names it, else a query. */
    readonly parameter: string;
    readonly intervalMs: number;
    readonly factor: number;
    readonly maxIntervalMs: number;
    /** How long a client should wait before it gives the handle back. */
    readonly timeoutMs: number;
    readonly mark: Mark;
  };
  readonly job: {
    readonly id: string;
    readonly status: string;
    readonly output: string;
    readonly error: string | null;
    readonly progress: string | null;
    readonly cost: string | null;
    readonly expiresAt: string | null;
  };
  readonly statuses: readonly JobStatus[];
  readonly list: JobList | null;
  readonly idempotency: Idempotency | null;
  /** Whether a failed job gives its credits back. */
  readonly refund: { readonly onFailure: boolean; readonly mark: Mark } | null;
  readonly outputLifetime: {
    readonly seconds: number | null;
    readonly mark: Mark;
    readonly text: string;
  };
  readonly webhook: WebhookRequest | null;
}

/** A route that takes models by id, also those that no document has yet. */
export interface SubmitRoute {
  readonly method: Method;
  /** With `{name}` where the path takes the id. */
  readonly path: string;
  /** The operation that takes all its models; null when each model has one of its own. */
  readonly operation: string | null;
  readonly select: { readonly in: "path" | "body"; readonly name: string };
}

export interface JobStatus {
  /** The word on the wire. */
  readonly value: string;
  readonly phase: "pending" | "succeeded" | "failed" | "cancelled";
  readonly mark: Mark;
  readonly description: string | null;
}

export interface JobList {
  readonly operation: string;
  /** Pointer to the array of jobs in the answer; `#` when the answer is the array. */
  readonly items: string;
  readonly cursor: { readonly parameter: string; readonly next: string } | null;
  readonly mark: Mark;
}

export interface Idempotency {
  readonly header: string;
  readonly seconds: number;
  readonly maxLength: number | null;
  /** Operation ids that take the header. */
  readonly operations: readonly string[];
}

/** The request members that ask for webhooks. */
export interface WebhookRequest {
  readonly url: string;
  readonly events: string | null;
  readonly signature: WebhookSignature | null;
}

export interface WebhookSignature {
  readonly header: string;
  readonly prefix: string | null;
  readonly algorithm: "hmac-sha256";
  /** How the HMAC key comes from the API key; a verifier tries all of them. */
  readonly secrets: readonly ("sha256-bytes" | "sha256-hex" | "api-key")[];
}

/** How failures look on the wire, for the client's error classes and the pages. */
export interface ErrorProtocol {
  /** Where a message may stand in the body, in the order tried. */
  readonly message: readonly string[];
  readonly code: readonly string[];
  readonly fields: string | null;
  readonly required: string | null;
  readonly available: string | null;
  readonly requestIdHeader: string | null;
  readonly statuses: readonly ErrorStatus[];
}

export interface ErrorStatus {
  readonly status: number;
  readonly meaning: string;
  readonly class: ErrorClass;
  readonly retry: "never" | "safe" | "after";
  /** Whether the request may have been charged. */
  readonly charged: "no" | "unknown" | "refunded";
  readonly remedy: string;
  readonly mark: Mark;
}

export type ErrorClass =
  | "authentication"
  | "insufficient-credits"
  | "permission"
  | "validation"
  | "not-found"
  | "conflict"
  | "rate-limited"
  | "server";

export interface RateLimit {
  readonly requests: number;
  readonly seconds: number;
  readonly mark: Mark;
  readonly text: string;
}

/** How bytes become a URL that parameters accept. */
export interface UploadProtocol {
  readonly operation: string;
  readonly field: string;
  readonly url: string;
  readonly maxBytes: { readonly image: number; readonly audio: number; readonly video: number };
}

/** In lower case; OpenAPI 3.2 allows any. */
export type Method = string;

/** One method on one path. */
export interface Operation {
  /** The operationId; made from method and path where the document has none. */
  readonly id: string;
  /** The function in generated code. */
  readonly identifier: string;
  /** The prefix of the operation's types in generated code. */
  readonly typeName: string;
  /** The module, without extension. */
  readonly moduleName: string;
  readonly method: Method;
  /** The path on the wire, with `{name}` for parameters. */
  readonly path: string;
  readonly tags: readonly string[];
  readonly summary: string | null;
  readonly description: string | null;
  readonly deprecated: boolean;
  /** The day on which it goes (`2026-12-31`), only where the document says so (`x-sunset`). */
  readonly sunset?: string;
  readonly mark: Mark;
  /** Servers of this operation alone; empty when the provider's apply. */
  readonly servers: readonly Server[];
  /** Scheme names, any of the inner lists suffices; `[[]]` when none is needed. */
  readonly security: readonly (readonly string[])[];
  /** True when a call costs credits. */
  readonly billable: boolean;
  readonly parameters: readonly Parameter[];
  readonly body: Body | null;
  readonly responses: readonly Response[];
  /** Names of callbacks the document declares. */
  readonly callbacks: readonly string[];
  readonly source: SourceLocation;
}

/** One input of an operation, outside the body. */
export interface Parameter {
  readonly wireName: string;
  /** The property in generated code, unique within its operation. */
  readonly propertyName: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly schema: Schema;
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** The media type when the parameter is serialised as content, or null. */
  readonly mediaType: string | null;
  readonly description: string | null;
  readonly deprecated: boolean;
  readonly source: SourceLocation;
}

export interface Body {
  readonly required: boolean;
  readonly description: string | null;
  readonly content: readonly Content[];
}

export interface Content {
  readonly mediaType: string;
  readonly schema: Schema;
  /** The shape of one item of a stream (`text/event-stream`), or null. */
  readonly itemSchema: Schema | null;
  readonly examples: readonly NamedExample[];
  /** How members of a form travel, only where the document says so (`encoding`). */
  readonly encoding?: readonly PartEncoding[];
}

/** How one member of a form travels; what is absent is as usual. */
export interface PartEncoding {
  readonly name: string;
  readonly contentType?: string;
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  /** For diff alone: no form of the platform can send headers with a part. */
  readonly headers?: readonly Header[];
}

export interface NamedExample {
  readonly name: string;
  readonly value: Json;
}

export interface Response {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly description: string | null;
  readonly headers: readonly Header[];
  readonly content: readonly Content[];
  readonly source: SourceLocation;
}

export interface Header {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
  readonly description: string | null;
}

export interface NamedSchema {
  /** The component's name in the document. */
  readonly name: string;
  /** The type in generated code. */
  readonly typeName: string;
  /** The module, without extension. */
  readonly moduleName: string;
  readonly schema: Schema;
  readonly source: SourceLocation;
}

export interface Webhook {
  readonly name: string;
  readonly method: Method;
  readonly summary: string | null;
  readonly description: string | null;
  readonly body: Body | null;
  readonly source: SourceLocation;
}

/** A thing a user calls by id. */
export interface Model {
  readonly id: string;
  readonly name: string;
  /** The descriptor in generated code: `flux2Dev`. */
  readonly identifier: string;
  /** The prefix of its types: `Flux2Dev`. */
  readonly typeName: string;
  /** The module and page, without extension; safe as a file name everywhere. */
  readonly moduleName: string;
  readonly modality: Modality;
  readonly summary: string | null;
  readonly mark: Mark;
  readonly deprecated: boolean;
  /** `partial` when the provider publishes only some of the parameters or their limits. */
  readonly completeness: "full" | "partial";
  readonly completenessNote: string | null;
  /** The operation that submits it. */
  readonly operation: string;
  /** What selects it: a path parameter or a body member, with its value. */
  readonly select: { readonly in: "path" | "body"; readonly name: string; readonly value: string };
  /** The path of the call, with the model's id filled in. */
  readonly path: string;
  /** In the provider's order, the required ones first within each group. */
  readonly parameters: readonly ModelParameter[];
  /** Objects in the body that hold parameters (`fluxParams`), outermost first. */
  readonly groups: readonly ParameterGroup[];
  /** True when the body may hold keys that are not documented. */
  readonly openParameters: boolean;
  /** The named schema of the request body on the wire. */
  readonly requestSchema: string;
  /** What a finished job holds; null when not known. */
  readonly output: { readonly schema: string; readonly mark: Mark } | null;
  readonly price: Price;
  readonly tags: readonly string[];
  readonly features: readonly string[];
  readonly useCases: readonly string[];
  readonly aspectRatios: readonly string[];
  readonly limits: readonly Limit[];
  readonly sampleTimings: readonly { readonly seconds: number; readonly credits: number | null }[];
  readonly related: readonly string[];
  /** What is known beyond the fields above: gaps, conflicts between sources, oddities. */
  readonly notes: readonly Note[];
  /** Rules between parameters that a schema cannot say, in words. */
  readonly rules: readonly Note[];
  readonly sources: readonly string[];
  /** Where what the provider says and what its schema accepts disagree; set after lint. */
  readonly findings: readonly ModelFinding[];
  readonly example: ModelExample | null;
  readonly source: SourceLocation;
}

export type Modality = "image" | "video" | "audio" | "music" | "text" | "other";

export interface ParameterGroup {
  /** Keys from the body's root: `["fluxParams"]`. */
  readonly path: readonly string[];
  readonly required: boolean;
  readonly open: boolean;
  readonly description: string | null;
}

export interface ModelParameter {
  /** The key on the wire. */
  readonly name: string;
  /** The property in generated code: the wire name, quoted by the printer where needed. */
  readonly propertyName: string;
  /** Where it stands in the body: `["fluxParams", "aspect_ratio"]`. */
  readonly path: readonly string[];
  readonly required: boolean;
  /** Only where the provider states one. */
  readonly default?: Json;
  readonly schema: Schema;
  readonly description: string | null;
  readonly deprecated: boolean;
  readonly mark: Mark;
  /** Set when the value is, or holds, the address of a picture, clip or sound. */
  readonly media: "image" | "video" | "audio" | "any" | null;
  /** How its type, values and limits are known, where that differs from `mark`. */
  readonly notes: readonly Note[];
  readonly source: SourceLocation;
}

/** A number the provider promises, with the parameter that it bounds where there is one. */
export interface Limit {
  readonly name: string;
  readonly value: number;
  readonly unit: string | null;
  readonly parameter: string | null;
  readonly mark: Mark;
}

/** One disagreement between claim and schema, for the model's page. */
export interface ModelFinding {
  /** The rule: `lint/capability-without-parameter`. */
  readonly code: string;
  readonly message: string;
  /** Why it is left as it is, or null while it is open. */
  readonly reason: string | null;
}

/** Request parameters that work as printed, nested as on the wire, without the selector. */
export interface ModelExample {
  readonly params: Json;
  readonly mark: Mark;
}

export type Price = PriceBasis & {
  readonly mark: Mark;
  /** When the figure was published or seen (`2026-03-09`); null when not known. */
  readonly asOf: string | null;
  readonly source: string | null;
  /** Other figures seen, older scales, doubts. */
  readonly notes: readonly Note[];
};

/** Credits for one call. */
export type PriceBasis =
  | { readonly kind: "fixed"; readonly credits: number }
  | { readonly kind: "by-parameter"; readonly parameter: string; readonly rates: readonly Rate[] }
  | { readonly kind: "per-second"; readonly credits: number; readonly duration: string | null }
  | {
      readonly kind: "per-second-by-parameter";
      readonly parameter: string;
      readonly rates: readonly Rate[];
      readonly duration: string | null;
    }
  | { readonly kind: "per-output"; readonly credits: number; readonly count: string | null }
  | PriceTable
  /** Depends on more than we know; `typical` is what the provider's example charges. */
  | { readonly kind: "variable"; readonly typical: number | null }
  | { readonly kind: "unknown" };

/** Depends on several parameters at once, or on some beside those that are counted. */
export interface PriceTable {
  readonly kind: "by-parameters";
  /** What a rate is for. */
  readonly per: "call" | "second" | "output";
  readonly parameters: readonly string[];
  readonly table: readonly TableRate[];
  /** The parameter that says how many seconds or outputs; null when the rate is for a call. */
  readonly times: string | null;
}

export interface TableRate {
  /** One for each parameter, in their order. */
  readonly values: readonly (string | number | boolean)[];
  readonly credits: number;
}

export interface Rate {
  readonly value: string | number;
  readonly credits: number;
}

/** The same model at two or more providers, and how one side's parameters map to the other's. */
export interface Equivalent {
  readonly id: string;
  readonly name: string;
  /** Whether the ids name one model for certain. */
  readonly mark: Mark;
  readonly note: string | null;
  readonly members: readonly { readonly provider: string; readonly model: string }[];
  readonly parameters: readonly EquivalentParameter[];
}

export interface EquivalentParameter {
  /** The name the shared call uses. */
  readonly name: string;
  /** Per provider: the path of its parameter, or null when that side has none. */
  readonly paths: readonly { readonly provider: string; readonly path: readonly string[] | null }[];
  readonly note: string | null;
  /** Where the sides spell values differently: each shared value, and what it is at each side. */
  readonly values: readonly {
    readonly value: Scalar;
    readonly sends: readonly { readonly provider: string; readonly value: Scalar }[];
  }[];
  /** What a side must always be sent, since it makes its model the one that is meant. */
  readonly always: readonly { readonly provider: string; readonly value: Scalar }[];
}

export type Scalar = string | number | boolean;
