// Test support: two invented providers. Acme names models in the body, takes idempotency keys, pages
// its jobs, takes uploads and signs its webhooks. Bolt names models in the path and has none of it.

import type { Cassette } from "../catalog/cassette.ts";
import type { Catalog, JobProtocol, Operation, Provider } from "../catalog/catalog.ts";
import {
  aCatalog,
  aModel,
  aModelParameter,
  aNamedSchema,
  anObject,
  anOperation,
  aParameter,
  aProvider,
  aString,
} from "../catalog/makers.ts";
import type { Schema } from "../catalog/schema.ts";
import type { Json } from "../ground/json.ts";
import { createSimulator, type SimulatorOptions } from "./simulator.ts";

const source = { file: "acme.json", pointer: "#" };

const named = (name: string, schema: Schema) =>
  aNamedSchema({ name, typeName: name, moduleName: name.toLowerCase(), schema });
const ref = (name: string): Schema => ({ kind: "ref", nullable: false, name });
const property = (name: string, schema: Schema, required = true) => ({ name, required, schema });
const address = aString({ format: "uri" });
const moment = aString({ format: "date-time" });
const integer: Schema = { kind: "integer", nullable: false };
const number: Schema = { kind: "number", nullable: false };

const answers = (entries: Readonly<Record<string, Schema | null>>): Operation["responses"] =>
  Object.entries(entries).map(([status, schema]) => ({
    status,
    description: null,
    headers: [],
    source,
    content:
      schema === null
        ? []
        : [{ mediaType: "application/json", schema, itemSchema: null, examples: [] }],
  }));

const body = (schema: Schema, mediaType = "application/json"): Operation["body"] => ({
  required: true,
  description: null,
  content: [{ mediaType, schema, itemSchema: null, examples: [] }],
});

const refusals = { "400": ref("Refusal"), "401": ref("Refusal"), "404": ref("Refusal") };

const acmeOperations: readonly Operation[] = [
  anOperation({
    id: "createImage",
    method: "post",
    path: "/v1/images",
    security: [["key"]],
    billable: true,
    body: body(ref("CreateImageRequest")),
    responses: answers({ "202": ref("Accepted"), "402": ref("Refusal"), ...refusals }),
  }),
  anOperation({
    id: "createClip",
    method: "post",
    path: "/v1/clips",
    security: [["key"]],
    billable: true,
    body: body(ref("CreateClipRequest")),
    responses: answers({ "202": ref("Accepted"), ...refusals }),
  }),
  anOperation({
    id: "enlarge",
    method: "post",
    path: "/v1/images/enlarge",
    security: [["key"]],
    billable: true,
    body: body(ref("EnlargeRequest")),
    responses: answers({ "202": ref("Accepted"), ...refusals }),
  }),
  anOperation({
    id: "getJob",
    path: "/v1/jobs/{id}",
    security: [["key"]],
    responses: answers({ "200": ref("Job"), ...refusals }),
    parameters: [aParameter({ wireName: "id", in: "path", required: true, schema: aString() })],
  }),
  anOperation({
    id: "getMe",
    path: "/v1/me",
    security: [["key"]],
    responses: answers({ "200": ref("Me") }),
  }),
  anOperation({
    id: "listJobs",
    path: "/v1/jobs",
    security: [["key"]],
    responses: answers({ "200": ref("JobPage"), ...refusals }),
    parameters: [
      aParameter({
        wireName: "limit",
        schema: { kind: "integer", nullable: false, minimum: 1, maximum: 100, default: 2 },
      }),
      aParameter({ wireName: "cursor", schema: aString() }),
      aParameter({ wireName: "status", schema: aString() }),
    ],
  }),
  anOperation({
    id: "listModels",
    path: "/v1/models",
    security: [[]],
    responses: answers({ "200": ref("Models") }),
  }),
  anOperation({
    id: "upload",
    method: "post",
    path: "/v1/uploads",
    security: [["key"]],
    body: body(anObject(), "multipart/form-data"),
    responses: answers({ "201": ref("Upload"), ...refusals }),
  }),
];

const acmeSchemas = [
  named(
    "Accepted",
    anObject({
      properties: [property("jobId", aString({ format: "uuid" })), property("status", aString())],
    }),
  ),
  named(
    "Job",
    anObject({
      properties: [
        property("id", aString({ format: "uuid" })),
        property("status", aString()),
        property("model", aString()),
        property("progress", integer),
        property(
          "result",
          {
            kind: "union",
            mode: "anyOf",
            nullable: true,
            discriminator: null,
            branches: [ref("Pictures"), ref("Clip")],
          },
          false,
        ),
        property("error", aString({ nullable: true })),
        property("credits", number),
        property("createdAt", moment),
        property("completedAt", aString({ format: "date-time", nullable: true })),
        property("expired", { kind: "boolean", nullable: false }, false),
      ],
    }),
  ),
  named(
    "JobPage",
    anObject({
      properties: [
        property("items", { kind: "array", nullable: false, prefix: [], items: ref("Job") }),
        property("next", aString({ nullable: true })),
        property("hasMore", { kind: "boolean", nullable: false }),
      ],
    }),
  ),
  named(
    "Pictures",
    anObject({
      properties: [
        property("images", { kind: "array", nullable: false, prefix: [], items: address }),
      ],
    }),
  ),
  named(
    "Clip",
    anObject({ properties: [property("videoUrl", address), property("posterUrl", address)] }),
  ),
  named("Me", anObject({ properties: [property("name", aString()), property("credits", number)] })),
  named(
    "Models",
    anObject({
      properties: [
        property("models", {
          kind: "array",
          nullable: false,
          prefix: [],
          items: ref("ModelEntry"),
        }),
      ],
    }),
  ),
  named(
    "ModelEntry",
    anObject({ properties: [property("id", aString()), property("name", aString())] }),
  ),
  named(
    "Refusal",
    anObject({
      properties: [
        property(
          "error",
          anObject({ properties: [property("message", aString()), property("code", aString())] }),
        ),
      ],
    }),
  ),
  named(
    "Upload",
    anObject({
      properties: [
        property("url", address),
        property("kind", aString()),
        property("byteSize", integer),
        property("expiresAt", moment),
      ],
    }),
  ),
  named(
    "DoneEvent",
    anObject({
      properties: [
        property("event", { kind: "literal", nullable: false, values: ["done"] }),
        property("jobId", aString()),
        property("status", aString()),
        property("result", ref("Pictures"), false),
      ],
    }),
  ),
  named(
    "FailedEvent",
    anObject({
      properties: [
        property("event", { kind: "literal", nullable: false, values: ["failed"] }),
        property("jobId", aString()),
        property("error", aString()),
      ],
    }),
  ),
  named(
    "ProgressEvent",
    anObject({
      properties: [
        property("event", { kind: "literal", nullable: false, values: ["progress"] }),
        property("jobId", aString()),
        property("progress", integer),
      ],
    }),
  ),
];

const acmeJobs: JobProtocol = {
  submit: {
    routes: [
      {
        method: "post",
        path: "/v1/images",
        operation: "createImage",
        select: { in: "body", name: "model" },
      },
      {
        method: "post",
        path: "/v1/clips",
        operation: "createClip",
        select: { in: "body", name: "model" },
      },
    ],
    accepted: [202],
    id: "/jobId",
    status: "/status",
    statusUrl: null,
    cost: null,
    remaining: null,
    expiresAt: null,
  },
  poll: {
    operation: "getJob",
    parameter: "id",
    intervalMs: 5,
    factor: 1.2,
    maxIntervalMs: 20,
    timeoutMs: 5000,
    mark: "published",
  },
  job: {
    id: "/id",
    status: "/status",
    output: "/result",
    error: "/error",
    progress: "/progress",
    cost: "/credits",
    expiresAt: null,
  },
  statuses: [
    { value: "QUEUED", phase: "pending", mark: "published", description: null },
    { value: "RUNNING", phase: "pending", mark: "published", description: null },
    { value: "DONE", phase: "succeeded", mark: "published", description: null },
    { value: "FAILED", phase: "failed", mark: "published", description: null },
    { value: "CANCELLED", phase: "cancelled", mark: "published", description: null },
  ],
  list: {
    operation: "listJobs",
    items: "/items",
    cursor: { parameter: "cursor", next: "/next" },
    mark: "published",
  },
  idempotency: {
    header: "Idempotency-Key",
    seconds: 60,
    maxLength: 64,
    operations: ["createImage", "createClip"],
  },
  refund: { onFailure: true, mark: "published" },
  outputLifetime: { seconds: 3600, mark: "published", text: "An hour." },
  webhook: {
    url: "webhookUrl",
    events: "webhookEvents",
    signature: {
      header: "X-Acme-Signature",
      prefix: "sha256=",
      algorithm: "hmac-sha256",
      secrets: ["sha256-bytes", "sha256-hex"],
    },
  },
};

const published = { mark: "published", asOf: null, source: null, notes: [] } as const;

export const acme: Provider = aProvider({
  authentication: {
    kind: "bearer",
    name: "Authorization",
    keyPrefix: "ak_",
    environment: "ACME_API_KEY",
  },
  jobs: acmeJobs,
  rateLimit: { requests: 5, seconds: 10, mark: "published", text: "Five in ten seconds." },
  upload: {
    operation: "upload",
    field: "file",
    url: "/url",
    maxBytes: { image: 1000, audio: 1000, video: 2000 },
  },
  errors: {
    message: ["/error/message"],
    code: ["/error/code"],
    fields: "/error/fields",
    required: "/error/required",
    available: "/error/available",
    requestIdHeader: null,
    statuses: [
      {
        status: 402,
        meaning: "Too few credits.",
        class: "insufficient-credits",
        retry: "never",
        charged: "no",
        remedy: "Buy some.",
        mark: "published",
      },
      {
        status: 429,
        meaning: "Too many requests.",
        class: "rate-limited",
        retry: "after",
        charged: "no",
        remedy: "Wait.",
        mark: "published",
      },
    ],
  },
  operations: acmeOperations,
  schemas: acmeSchemas,
  models: [
    aModel({
      id: "clipper",
      name: "Clipper",
      modality: "video",
      operation: "createClip",
      select: { in: "body", name: "model", value: "clipper" },
      path: "/v1/clips",
      parameters: [
        aModelParameter({ name: "prompt", required: true }),
        aModelParameter({ name: "seconds", schema: integer, default: 4 }),
      ],
      requestSchema: "ClipperRequest",
      output: { schema: "Clip", mark: "published" },
      price: { kind: "per-second", credits: 1.5, duration: "seconds", ...published },
    }),
    aModel({
      id: "painter-2",
      modality: "image",
      operation: "createImage",
      select: { in: "body", name: "model", value: "painter-2" },
      path: "/v1/images",
      requestSchema: "PainterRequest",
      output: { schema: "Pictures", mark: "published" },
      price: { kind: "fixed", credits: 2, ...published },
    }),
  ],
  webhooks: [
    {
      name: "jobDone",
      method: "post",
      summary: null,
      description: null,
      body: body(ref("DoneEvent")),
      source,
    },
    {
      name: "jobFailed",
      method: "post",
      summary: null,
      description: null,
      body: body(ref("FailedEvent")),
      source,
    },
    {
      name: "jobProgress",
      method: "post",
      summary: null,
      description: null,
      body: body(ref("ProgressEvent")),
      source,
    },
  ],
});

const webhookMembers = {
  webhookUrl: { type: "string" },
  webhookEvents: { type: "array", items: { type: "string" } },
};

const acmeDocument: Json = {
  openapi: "3.1.0",
  info: { title: "Acme", version: "1" },
  paths: {
    "/v1/images/enlarge": {
      post: {
        operationId: "enlarge",
        requestBody: {
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/EnlargeRequest" } },
          },
        },
        responses: {},
      },
    },
  },
  components: {
    schemas: {
      PainterRequest: {
        type: "object",
        required: ["model", "prompt"],
        additionalProperties: false,
        properties: {
          model: { const: "painter-2" },
          prompt: { type: "string", minLength: 1 },
          width: { type: "integer", maximum: 2048 },
          ...webhookMembers,
        },
      },
      ClipperRequest: {
        type: "object",
        required: ["model", "prompt"],
        properties: {
          model: { const: "clipper" },
          prompt: { type: "string" },
          seconds: { type: "integer" },
        },
      },
      EnlargeRequest: {
        type: "object",
        required: ["parentJobId"],
        properties: { parentJobId: { type: "string" } },
      },
      Pictures: {
        type: "object",
        required: ["images"],
        properties: { images: { type: "array", items: { type: "string", format: "uri" } } },
      },
    },
  },
};

export const bolt: Provider = aProvider({
  id: "bolt",
  name: "Bolt",
  servers: [{ url: "https://bolt.example/api", description: null }],
  authentication: {
    kind: "header-key",
    name: "X-Bolt-Key",
    keyPrefix: null,
    environment: "BOLT_KEY",
  },
  jobs: {
    ...acmeJobs,
    submit: {
      routes: [
        {
          method: "post",
          path: "/run/{model}",
          operation: null,
          select: { in: "path", name: "model" },
        },
      ],
      accepted: [202],
      id: "/job/id",
      status: "/job/status",
      statusUrl: "/job/url",
      cost: "/cost",
      remaining: "/left",
      expiresAt: "/job/expires",
    },
    job: {
      id: "/job/id",
      status: "/job/status",
      output: "/job/output",
      error: "/job/error",
      progress: null,
      cost: "/cost",
      expiresAt: "/job/expires",
    },
    poll: { ...acmeJobs.poll, operation: "look" },
    statuses: [
      { value: "waiting", phase: "pending", mark: "published", description: null },
      { value: "ready", phase: "succeeded", mark: "published", description: null },
      { value: "broken", phase: "failed", mark: "published", description: null },
    ],
    list: null,
    idempotency: null,
    webhook: null,
  },
  errors: {
    message: ["/message"],
    code: [],
    fields: null,
    required: null,
    available: null,
    requestIdHeader: null,
    statuses: [
      {
        status: 403,
        meaning: "Too few credits.",
        class: "insufficient-credits",
        retry: "never",
        charged: "no",
        remedy: "Buy some.",
        mark: "published",
      },
      {
        status: 422,
        meaning: "It does not fit.",
        class: "validation",
        retry: "never",
        charged: "no",
        remedy: "Mend it.",
        mark: "published",
      },
      {
        status: 429,
        meaning: "Too many requests.",
        class: "rate-limited",
        retry: "after",
        charged: "no",
        remedy: "Wait.",
        mark: "published",
      },
    ],
  },
  operations: [
    anOperation({ id: "look", path: "/jobs/{id}", security: [["key"]] }),
    anOperation({
      id: "runSketch",
      method: "post",
      path: "/run/sketch",
      security: [["key"]],
      billable: true,
      body: body(anObject()),
    }),
  ],
  models: [
    aModel({
      id: "sketch",
      name: "Sketch",
      operation: "runSketch",
      path: "/run/sketch",
      select: { in: "path", name: "model", value: "sketch" },
      requestSchema: "SketchRequest",
      price: { kind: "unknown", mark: "unknown", asOf: null, source: null, notes: [] },
    }),
  ],
});

const boltDocument: Json = {
  openapi: "3.1.0",
  info: { title: "Bolt", version: "1" },
  paths: {},
  components: {
    schemas: {
      SketchRequest: {
        type: "object",
        required: ["prompt"],
        properties: { prompt: { type: "string" } },
      },
    },
  },
};

const exchange = (
  operation: string,
  status: number,
  answer: Json,
): Cassette["exchanges"][number] => ({
  operation,
  webhook: null,
  request: { method: "GET", path: "/", headers: {}, body: null },
  response: { status, headers: {}, body: answer },
});

const cassette = (id: string, title: string, exchanges: Cassette["exchanges"]): Cassette => ({
  id: `acme/${id}`,
  provider: "acme",
  model: null,
  title,
  origin: "documented",
  from: "https://acme.example/docs",
  note: null,
  waiver: null,
  exchanges,
  source,
});

export const acmeCassettes: readonly Cassette[] = [
  cassette("api/no-key", "A request without a key", [
    exchange("getMe", 401, { error: { message: "Say who you are", code: "no_key" } }),
  ]),
  cassette("api/wrong-key", "A request with a revoked key", [
    exchange("getMe", 401, { error: { message: "Nobody has this key", code: "bad_key" } }),
  ]),
  cassette("api/models", "The models", [
    exchange("listModels", 200, { models: [{ id: "painter-2", name: "Painter 2" }] }),
  ]),
  cassette("painter-2/failed", "A job that fails", [
    exchange("getJob", 200, { id: "1", status: "FAILED", error: "Out of paint" }),
  ]),
];

export const invented: Catalog = aCatalog({ providers: [acme, bolt] });

export const inventedDocuments: ReadonlyMap<string, Json> = new Map([
  ["acme", acmeDocument],
  ["bolt", boltDocument],
]);

/** Both providers, without rate limits and with fast jobs where `options` do not say otherwise. */
export async function startInvented(options: SimulatorOptions = {}) {
  const simulator = createSimulator({
    catalog: invented,
    cassettes: acmeCassettes,
    documents: inventedDocuments,
    options: { rateLimit: false, speed: 100, ...options },
  });
  return { simulator, ...(await simulator.listen()) };
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // The tests say what they expect of it.
  readonly body: Record<string, unknown>;
}

/** Sends JSON with a key that Acme and Bolt take; a header set to null is left out. */
export async function ask(
  method: string,
  url: string,
  given: unknown = undefined,
  headers: Readonly<Record<string, string | null>> = {},
): Promise<Answered> {
  const all = {
    authorization: "Bearer ak_1",
    "x-bolt-key": "b",
    ...(given === undefined ? {} : { "content-type": "application/json" }),
    ...headers,
  };
  const response = await fetch(url, {
    method,
    headers: Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null),
    ...(given === undefined ? {} : { body: JSON.stringify(given) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: parsed(text) };
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return { text };
  }
}
