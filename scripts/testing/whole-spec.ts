// A small `spec/` in which every key that facts, cassettes, mappings and waivers may have is used,
// as values: what a stranger's repository may say, harmless until somebody poisons a text of it.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Model } from "../../generator/catalog/catalog.ts";
import type { Json, JsonObject } from "../../generator/ground/json.ts";
import type { Described } from "../../generator/pipeline.ts";

export type Spec = Readonly<Record<string, Json>>;

const note = {
  about: "seed",
  mark: "published",
  text: "The same seed gives the same.",
  source: "https://acme.example/docs/seed",
};
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string): JsonObject => ({ "application/json": { schema: ref(name) } });

const facts: JsonObject = {
  provider: "acme",
  name: "Acme",
  identifier: "Acme",
  website: "https://acme.example",
  documentation: "https://acme.example/docs",
  links: [{ name: "Dashboard", url: "https://acme.example/keys" }],
  origin: {
    kind: "reconstructed",
    url: "https://api.acme.example/openapi.json",
    note: "Written from its pages.",
  },
  servers: [{ url: "https://api.acme.example", description: "The only one." }],
  auth: {
    kind: "bearer",
    name: "Authorization",
    keyPrefix: "ac_",
    environment: "ACME_API_KEY",
  },
  rateLimit: { requests: 60, seconds: 60, mark: "published", text: "Sixty requests a minute." },
  notes: [note],
  errors: {
    message: ["/error"],
    code: ["/code"],
    fields: "/fields",
    required: "/required",
    available: "/available",
    requestIdHeader: "x-request-id",
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
    ],
  },
  upload: {
    route: "POST /v1/uploads",
    field: "file",
    url: "/url",
    maxBytes: { image: 1000, audio: 1000, video: 1000 },
  },
  jobs: {
    submit: [
      {
        route: "POST /v1/images",
        model: { in: "body", name: "model" },
        componentSuffixes: ["Request"],
      },
    ],
    accepted: [202],
    answer: {
      id: "/id",
      status: "/status",
      statusUrl: "/status_url",
      cost: "/cost",
      remaining: "/remaining",
      expiresAt: "/expires_at",
    },
    poll: {
      route: "GET /v1/jobs/{id}",
      parameter: "id",
      intervalMs: 1000,
      factor: 1.5,
      maxIntervalMs: 8000,
      timeoutMs: 60_000,
      mark: "published",
    },
    job: {
      id: "/id",
      status: "/status",
      output: "/output",
      error: "/error",
      progress: "/progress",
      cost: "/cost",
      expiresAt: "/expires_at",
    },
    statuses: [
      { value: "queued", phase: "pending", mark: "published", description: "Waits." },
      { value: "done", phase: "succeeded", mark: "published" },
      { value: "failed", phase: "failed", mark: "inferred" },
    ],
    list: {
      route: "GET /v1/jobs",
      items: "/jobs",
      cursor: { parameter: "after", next: "/next" },
      mark: "published",
    },
    idempotency: { header: "Idempotency-Key", seconds: 3600, maxLength: 64 },
    refund: { onFailure: true, mark: "published" },
    outputLifetime: { seconds: 3600, mark: "published", text: "Files go after an hour." },
    webhook: {
      url: "webhook_url",
      events: "webhook_events",
      signature: {
        header: "X-Acme-Signature",
        prefix: "sha256=",
        algorithm: "hmac-sha256",
        secrets: ["api-key"],
      },
    },
  },
  routes: {
    "GET /v1/me": {
      operation: "getAccount",
      billable: false,
      mark: "inferred",
      note: "Seen once.",
    },
  },
  outputs: { image: "Picture" },
  parameters: { seed: { description: "Repeats a result.", notes: [note] } },
  models: {
    "painter-2": {
      name: "Painter 2",
      modality: "image",
      summary: "Paints pictures of `any size`, see [the docs](https://acme.example/docs).",
      completeness: "partial",
      completenessNote: "Only what its page says.",
      outputMark: "inferred",
      price: {
        kind: "by-parameter",
        parameter: "size",
        rates: { small: 1, large: 2.5 },
        mark: "published",
        asOf: "2026-03-09",
        source: "https://acme.example/pricing",
        notes: [note],
      },
      tags: ["Image Generation"],
      features: ["text-to-image"],
      useCases: ["Posters"],
      aspectRatios: ["16:9"],
      limits: [
        { name: "Prompt", value: 2000, unit: "characters", parameter: "prompt", mark: "published" },
      ],
      sampleTimings: [{ seconds: 4, credits: 1 }],
      related: ["painter-3"],
      notes: [note],
      rules: [{ ...note, about: "size" }],
      sources: ["https://acme.example/docs/painter-2"],
      example: { params: { prompt: "A lighthouse at dusk", size: "large" }, mark: "published" },
      parameters: {
        style: {
          description: "In which manner.",
          mark: "inferred",
          values: ["oil", "ink"],
          complete: true,
          valuesMark: "published",
          notes: [note],
        },
        prompt: { maxLength: 2000, valuesMark: "inferred" },
      },
    },
    "painter-4": {
      name: "Painter 4",
      modality: "image",
      summary: "Paints more.",
      price: {
        kind: "by-parameters",
        per: "output",
        parameters: ["size", "style"],
        table: { small: { oil: 1, ink: 2 }, large: { oil: 3, ink: 4 } },
        times: "n",
        mark: "third-party",
      },
    },
  },
};

const modelSchema = (id: string, more: JsonObject = {}): JsonObject => ({
  description: `Body of ${id}.`,
  type: "object",
  additionalProperties: false,
  required: ["model", "prompt"],
  properties: {
    model: { const: id },
    prompt: { type: "string", description: "What to paint." },
    size: { enum: ["small", "large"], default: "small", description: "How large." },
    style: { type: "string" },
    seed: { type: "integer" },
    n: { type: "integer", minimum: 1, maximum: 4 },
    webhook_url: { type: "string", format: "uri" },
    webhook_events: { type: "array", items: { type: "string" } },
  },
  ...more,
});

const xModel: JsonObject = {
  id: "painter-3",
  name: "Painter 3",
  modality: "image",
  summary: "Paints better pictures.",
  mark: "third-party",
  operation: "createImage",
  tags: ["Image Generation"],
  features: ["text-to-image"],
  price: { kind: "fixed", credits: 2, mark: "inferred", source: "https://acme.example/pricing" },
  notes: [note],
  rules: [note],
  sources: ["https://acme.example/docs/painter-3"],
  example: { params: { prompt: "A heron" }, mark: "inferred" },
  parameters: { seed: { description: "Repeats it.", notes: [note] } },
};

const answer = (name: string, description: string): JsonObject => ({
  description,
  content: json(name),
});

const document: JsonObject = {
  openapi: "3.1.1",
  info: { title: "Acme API", version: "1" },
  paths: {
    "/v1/images": {
      post: {
        operationId: "createImage",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { "x-collect": "models" } } },
        },
        responses: { "202": answer("Job", "Taken."), "402": answer("Failure", "No credits.") },
      },
    },
    "/v1/jobs": {
      get: {
        operationId: "listJobs",
        parameters: [{ name: "after", in: "query", schema: { type: "string" } }],
        responses: { "200": answer("Jobs", "Jobs.") },
      },
    },
    "/v1/jobs/{id}": {
      get: {
        operationId: "getJob",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        responses: { "200": answer("Job", "The job.") },
      },
    },
    "/v1/me": { get: { operationId: "me", responses: { "200": answer("Account", "You.") } } },
    "/v1/uploads": {
      post: {
        operationId: "upload",
        requestBody: {
          content: {
            "multipart/form-data": {
              schema: {
                type: "object",
                properties: { file: { type: "string", format: "binary" } },
              },
            },
          },
        },
        responses: { "201": answer("Upload", "Kept.") },
      },
    },
  },
  webhooks: {
    jobDone: {
      post: {
        operationId: "jobDone",
        requestBody: { content: json("Job") },
        responses: { "200": { description: "Taken." } },
      },
    },
  },
  components: {
    schemas: {
      Painter2Request: modelSchema("painter-2", {
        "x-model": { id: "painter-2", operation: "createImage" },
      }),
      Painter3Request: modelSchema("painter-3", { "x-model": xModel }),
      Painter4Request: modelSchema("painter-4", {
        "x-model": { id: "painter-4", operation: "createImage" },
      }),
      Job: {
        type: "object",
        required: ["id", "status"],
        properties: {
          id: { type: "string" },
          status: { enum: ["queued", "done", "failed"] },
          status_url: { type: "string" },
          output: ref("Picture"),
          error: { type: "string" },
          progress: { type: "number" },
          cost: { type: "number" },
          remaining: { type: "number" },
          expires_at: { type: "string" },
        },
      },
      Jobs: {
        type: "object",
        properties: { jobs: { type: "array", items: ref("Job") }, next: { type: "string" } },
      },
      Picture: {
        type: "object",
        required: ["url"],
        properties: { url: { type: "string", format: "uri" } },
      },
      Account: { type: "object", properties: { credits: { type: "number" } } },
      Upload: { type: "object", properties: { url: { type: "string" } } },
      Failure: {
        type: "object",
        properties: {
          error: { type: "string" },
          code: { type: "string" },
          fields: {},
          required: { type: "number" },
          available: { type: "number" },
        },
      },
    },
    securitySchemes: { key: { type: "http", scheme: "bearer" } },
  },
  security: [{ key: [] }],
};

const otherFacts: JsonObject = {
  provider: "bellows",
  name: "Bellows",
  origin: { kind: "hand-written" },
  auth: { kind: "query-key", name: "key", environment: "BELLOWS_KEY" },
  jobs: {
    submit: [{ route: "POST /v1/paint", model: { in: "body", name: "model" } }],
    answer: { id: "/id" },
    poll: { route: "GET /v1/jobs/{id}", intervalMs: 500, timeoutMs: 60_000, mark: "inferred" },
    job: { id: "/id", status: "/status", output: "/output" },
    statuses: [{ value: "done", phase: "succeeded", mark: "published" }],
  },
  outputs: { image: "Picture" },
};

const schemasOf = (value: JsonObject) =>
  (value["components"] as JsonObject)["schemas"] as JsonObject;
const pathsOf = (value: JsonObject) => value["paths"] as JsonObject;

const otherDocument: JsonObject = {
  openapi: "3.1.1",
  info: { title: "Bellows", version: "1" },
  servers: [{ url: "https://api.bellows.example" }],
  security: [{ key: [] }],
  paths: {
    "/v1/paint": pathsOf(document)["/v1/images"]!,
    "/v1/jobs/{id}": pathsOf(document)["/v1/jobs/{id}"]!,
  },
  components: {
    schemas: {
      PaintRequest: modelSchema("paint", {
        "x-model": { id: "paint", name: "Paint", modality: "image", operation: "createImage" },
      }),
      Job: schemasOf(document)["Job"]!,
      Picture: schemasOf(document)["Picture"]!,
      Failure: schemasOf(document)["Failure"]!,
    },
    securitySchemes: { key: { type: "apiKey", in: "query", name: "key" } },
  },
};

const equivalents: Json = [
  {
    id: "painter",
    name: "Painter",
    mark: "inferred",
    note: "Both are called so.",
    members: { acme: "painter-2", bellows: "paint" },
    parameters: {
      prompt: { acme: "prompt", bellows: "prompt" },
      size: {
        acme: "size",
        bellows: "size",
        note: "Words differ.",
        values: [
          { value: "little", sends: { acme: "small", bellows: "small" } },
          { value: "much", sends: { acme: "large", bellows: "large" } },
        ],
      },
      style: { acme: "style", always: { bellows: "oil" } },
    },
  },
];

const headers = { "content-type": "application/json", "x-request-id": "r1" };
const cassette: JsonObject = {
  title: "Painter 2: from submit to picture",
  provider: "acme",
  model: "painter-2",
  origin: "documented",
  from: "https://acme.example/docs",
  note: "Its page leaves the cost out.",
  waiver: { reason: "The page says so.", until: "2099-12-31" },
  redactions: ["#/exchanges/0/response/body/id"],
  exchanges: [
    {
      operation: "createImage",
      webhook: null,
      request: {
        method: "POST",
        path: "/v1/images",
        headers,
        body: { model: "painter-2", prompt: "A lighthouse at dusk", size: "large" },
      },
      response: { status: 202, headers, body: { id: "j1", status: "queued", odd: "not known" } },
    },
    {
      operation: "getJob",
      webhook: null,
      request: { method: "GET", path: "/v1/jobs/j1", headers: {}, body: null },
      response: {
        status: 200,
        headers,
        body: { id: "j1", status: "done", output: { url: "https://cdn.acme.example/j1.png" } },
      },
    },
    {
      operation: null,
      webhook: "jobDone",
      request: { method: "POST", path: "/hook", headers, body: { id: "j1", status: "done" } },
      response: null,
    },
  ],
};

const axes = { wire: "major", source: "none", behaviour: false, cost: false, docs: false };
const releaseNote: JsonObject = {
  version: "1",
  date: "2026-03-09",
  packages: [
    {
      name: "@modelsmith/acme",
      version: "0.2.0",
      previous: "0.1.0",
      level: "minor",
      override: "It was asked for.",
      entries: [
        {
          id: "model-removed",
          level: "major",
          axes,
          message: "painter-1 is gone",
          model: "painter-1",
          operation: "createImage",
          schema: "Job",
          migration: { before: "painter1({})", after: "painter2({})" },
        },
      ],
    },
  ],
};

/** Without the files that are made of others: the lock of names, and models that are gone. */
export const wholeSpec: Spec = {
  "providers/acme.yaml": facts,
  "providers/bellows.yaml": otherFacts,
  "additions/acme/api.yaml": document,
  "additions/bellows/api.yaml": otherDocument,
  "equivalents.yaml": equivalents,
  "cassettes/acme/painter-2/completed.json": cassette,
  "lint.yaml": {
    severities: { "lint/naming-style-mixed": "info" },
    waivers: [
      {
        code: "lint/missing-description",
        at: ["acme/painter-2", "acme/painter-3/seed"],
        saying: "its price",
        reason: "Known.",
        until: "2099-12-31",
      },
    ],
    redocly: {
      rules: { "info-license": { severity: "off", reason: "Nobody has one." } },
      waivers: [{ rule: "operation-4xx-response", at: "openapi.json#/paths", reason: "So it is." }],
    },
  },
  "contract.yaml": {
    waivers: [
      {
        check: "stale-recording",
        provider: "acme",
        operation: "createImage",
        model: "painter-2",
        cassette: "acme/painter-2/completed",
        pointer: "#/exchanges/0",
        reason: "Recorded before.",
        until: "2099-12-31",
      },
    ],
  },
  "releases/versions.json": { "@modelsmith/acme": "0.2.0", "@modelsmith/bellows": "0.1.0" },
  "releases/0001.json": releaseNote,
};

/** With those files as well. */
export function completed(described: Described): Spec {
  return {
    ...wholeSpec,
    "names.lock.json": described.names as unknown as Json,
    "releases/removed.json": [goneModel(described)],
  };
}

/** As a release would note a model that has gone. */
function goneModel({ catalog }: Described): Json {
  const provider = catalog.providers[0]!;
  const model: Model = {
    ...provider.models.find(({ id }) => id === "painter-2")!,
    id: "painter-1",
    name: "Painter 1",
    identifier: "painter1",
    typeName: "Painter1",
    moduleName: "painter-1",
  };
  return {
    provider: provider.id,
    since: "0.2.0",
    date: "2026-03-09",
    replacement: { id: "painter-2", identifier: "painter2" },
    model,
    schemas: provider.schemas.filter(({ name }) => name === "Picture"),
  } as unknown as Json;
}

/** Writes it below `folder/spec`, in place of what was there. */
export function putSpec(folder: string, spec: Spec): void {
  rmSync(join(folder, "spec"), { recursive: true, force: true });
  for (const [path, value] of Object.entries(spec)) putFile(folder, path, value);
}

/** JSON is YAML as well. */
export function putFile(folder: string, path: string, value: Json): void {
  const target = join(folder, "spec", path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, JSON.stringify(value));
}
