// Synthetic material for benchmarks: a job API with as many models as wanted, twenty parameters
// each, in the shape of a pulled document with facts beside it.

import type { ProviderFacts } from "../generator/catalog/provider-facts.ts";
import type { JsonObject } from "../generator/ground/json.ts";

export function syntheticDocument(models: number): JsonObject {
  const ids = Array.from({ length: models }, (_, i) => `painter-${i + 1}`);
  return {
    openapi: "3.1.0",
    info: { title: "Acme", version: "1" },
    servers: [{ url: "https://api.acme.example" }],
    security: [{ key: [] }],
    paths: {
      ...Object.fromEntries(
        ids.map((id) => [`/v1/models/${id}/run`, { post: submitOperation(id) }]),
      ),
      "/v1/jobs/{jobId}": { get: pollOperation },
    },
    components: {
      securitySchemes: { key: { type: "http", scheme: "bearer" } },
      schemas: {
        ...Object.fromEntries(ids.map((_, i) => [`Painter${i + 1}Request`, requestSchema(i)])),
        Job: jobSchema,
        Pictures: {
          type: "object",
          required: ["images"],
          properties: { images: { type: "array", items: { type: "string", format: "uri" } } },
        },
      },
    },
  };
}

function submitOperation(id: string): JsonObject {
  return {
    operationId: `run-${id}`,
    summary: `Runs ${id}`,
    requestBody: {
      required: true,
      content: {
        "application/json": {
          schema: { $ref: `#/components/schemas/${id.replace("painter-", "Painter")}Request` },
        },
      },
    },
    responses: {
      "202": {
        description: "accepted",
        content: { "application/json": { schema: { $ref: "#/components/schemas/Job" } } },
      },
    },
  };
}

const pollOperation: JsonObject = {
  operationId: "getJob",
  summary: "Reads a job",
  parameters: [{ name: "jobId", in: "path", required: true, schema: { type: "string" } }],
  responses: {
    "200": {
      description: "the job",
      content: { "application/json": { schema: { $ref: "#/components/schemas/Job" } } },
    },
  },
};

const jobSchema: JsonObject = {
  type: "object",
  required: ["jobId", "status"],
  properties: {
    jobId: { type: "string" },
    status: { type: "string" },
    output: { $ref: "#/components/schemas/Pictures" },
    creditCost: { type: "number" },
  },
};

function requestSchema(seed: number): JsonObject {
  const kinds: JsonObject[] = [
    { type: "string", maxLength: 2000 + seed },
    { type: "integer", minimum: 1, maximum: 4 + (seed % 5), default: 1 },
    { type: "string", enum: ["1:1", "16:9", "9:16", `${(seed % 20) + 1}:7`], default: "1:1" },
    { type: "boolean", default: false },
    { type: "array", maxItems: 4, items: { type: "string", format: "uri" } },
  ];
  const names = Array.from({ length: 19 }, (_, i) => `option_${i + 1}`);
  return {
    type: "object",
    additionalProperties: false,
    required: ["prompt"],
    properties: {
      prompt: { type: "string", description: "What to paint." },
      ...Object.fromEntries(
        names.map((name, i) => [
          name,
          { ...kinds[(i + seed) % kinds.length], description: `Sets ${name} of the picture.` },
        ]),
      ),
    },
  };
}

export function syntheticFacts(models: number): ProviderFacts {
  return {
    provider: "acme",
    name: "Acme",
    origin: { kind: "given" },
    auth: { kind: "bearer", environment: "ACME_API_KEY" },
    outputs: { image: "Pictures" },
    jobs: {
      submit: [{ route: "POST /v1/models/{id}/run", model: { in: "path", name: "id" } }],
      answer: { id: "/jobId", status: "/status", cost: "/creditCost" },
      poll: {
        route: "GET /v1/jobs/{jobId}",
        intervalMs: 1000,
        timeoutMs: 60_000,
        mark: "published",
      },
      job: { id: "/jobId", status: "/status", output: "/output" },
      statuses: [
        { value: "pending", phase: "pending", mark: "published" },
        { value: "completed", phase: "succeeded", mark: "published" },
        { value: "failed", phase: "failed", mark: "published" },
      ],
    },
    models: Object.fromEntries(
      Array.from({ length: models }, (_, i) => [
        `painter-${i + 1}`,
        {
          name: `Painter ${i + 1}`,
          modality: "image" as const,
          summary: "Paints a picture.",
          price: { kind: "fixed" as const, credits: 1 + (i % 4), mark: "published" as const },
        },
      ]),
    ),
  };
}
