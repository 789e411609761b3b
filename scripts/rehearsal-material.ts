// Test support: an invented API before and after the day on which its document changes, and a
// program that uses every parameter of every model, a line for each.

import type { Json, JsonObject } from "../generator/ground/json.ts";

export interface Edit {
  /** Adds a model, removes a parameter, adds values to an answer's choices, raises a price. */
  readonly changed: boolean;
}

export function acmeDocument({ changed }: Edit): JsonObject {
  const seed: JsonObject = changed ? {} : { seed: { type: "integer", description: "Repeats." } };
  const models: Record<string, JsonObject> = {
    "painter-1": request("Painter 1", changed ? 2 : 1, {
      ...seed,
      size: { type: "string", enum: ["small", "large"], description: "How large." },
    }),
    "painter-2": request("Painter 2", 3, {
      style: { type: "string", description: "In whose manner." },
    }),
    ...(changed ? { "painter-3": request("Painter 3", 5, {}) } : {}),
  };
  return {
    openapi: "3.1.0",
    info: { title: "Acme", version: "1" },
    servers: [{ url: "https://api.acme.example" }],
    security: [{ key: [] }],
    paths: {
      ...Object.fromEntries(Object.keys(models).map((id) => [`/v1/models/${id}/run`, submit(id)])),
      "/v1/jobs/{jobId}": {
        get: {
          operationId: "getJob",
          summary: "Reads a job",
          parameters: [{ name: "jobId", in: "path", required: true, schema: { type: "string" } }],
          responses: answer("200", "Job"),
        },
      },
    },
    components: {
      securitySchemes: { key: { type: "http", scheme: "bearer" } },
      schemas: {
        ...Object.fromEntries(Object.entries(models).map(([id, schema]) => [nameOf(id), schema])),
        Job: {
          type: "object",
          required: ["jobId", "status"],
          properties: {
            jobId: { type: "string" },
            status: {
              type: "string",
              enum: ["pending", "completed", "failed", ...(changed ? ["moderated"] : [])],
            },
            output: { $ref: "#/components/schemas/Pictures" },
          },
        },
        Pictures: {
          type: "object",
          required: ["images", "format"],
          properties: {
            images: { type: "array", items: { type: "string", format: "uri" } },
            format: { type: "string", enum: ["png", "jpg", ...(changed ? ["webp"] : [])] },
          },
        },
      },
    },
  };
}

const nameOf = (id: string) => `${id.replace("painter-", "Painter")}Request`;

function request(name: string, credits: number, properties: JsonObject): JsonObject {
  return {
    type: "object",
    additionalProperties: false,
    required: ["prompt"],
    properties: { prompt: { type: "string", description: "What to paint." }, ...properties },
    "x-model": {
      name,
      modality: "image",
      summary: "Paints a picture.",
      price: { kind: "fixed", credits, mark: "published" },
    },
  };
}

function submit(id: string): JsonObject {
  return {
    post: {
      operationId: `run-${id}`,
      summary: `Runs ${id}`,
      requestBody: {
        required: true,
        content: {
          "application/json": { schema: { $ref: `#/components/schemas/${nameOf(id)}` } },
        },
      },
      responses: answer("202", "Job"),
    },
  };
}

function answer(status: string, schema: string): JsonObject {
  return {
    [status]: {
      description: "the job",
      content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } },
    },
  };
}

export function providerFacts(provider: string, name: string, origin: JsonObject): JsonObject {
  return {
    provider,
    name,
    origin,
    auth: { kind: "bearer", environment: `${name.toUpperCase()}_API_KEY` },
    outputs: { image: "Pictures" },
    jobs: {
      submit: [{ route: "POST /v1/models/{id}/run", model: { in: "path", name: "id" } }],
      answer: { id: "/jobId", status: "/status" },
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
  };
}

export const completedJob: Json = {
  title: "a job that completes",
  provider: "acme",
  model: "painter-2",
  origin: "synthetic",
  from: "https://acme.example/docs",
  note: null,
  waiver: null,
  exchanges: [
    {
      operation: "getJob",
      webhook: null,
      request: { method: "GET", path: "/v1/jobs/job_1", headers: {}, body: null },
      response: {
        status: 200,
        headers: { "content-type": "application/json" },
        body: {
          jobId: "job_1",
          status: "completed",
          output: { images: ["https://acme.example/1.png"], format: "png" },
        },
      },
    },
  ],
};

export interface UseLine {
  /** What the line uses: `painter-1 seed`, `painter-1 output`. */
  readonly uses: string;
  readonly code: string;
}

/** Everything that a program of the first version can do with the package, a line for each. */
export const consumerLines: readonly UseLine[] = [
  { uses: "imports", code: 'import { Acme } from "@modelsmith/acme";' },
  {
    uses: "imports",
    code: 'import { painter1, type Painter1Output } from "@modelsmith/acme/models/painter-1";',
  },
  { uses: "imports", code: 'import { painter2 } from "@modelsmith/acme/models/painter-2";' },
  { uses: "imports", code: 'import { getJob } from "@modelsmith/acme/operations/get-job";' },
  { uses: "client", code: 'const client = new Acme({ apiKey: "test" });' },
  use("painter-1", "prompt", '"a boat"'),
  use("painter-1", "seed", "7"),
  use("painter-1", "size", '"small"'),
  use("painter-2", "prompt", '"a boat"'),
  use("painter-2", "style", '"plain"'),
  {
    uses: "painter-1 output",
    code: 'const output: Painter1Output = await client.run(painter1, { prompt: "a boat" });',
  },
  { uses: "painter-1 images", code: "const first: string | undefined = output.images[0];" },
  {
    uses: "painter-1 format",
    code: 'switch (output.format) { case "png": case "jpg": break; default: void first; }',
  },
  {
    uses: "getJob status",
    code: 'if ((await getJob(client, { jobId: "job_1" })).status === "completed") void output;',
  },
  {
    uses: "painter-1 price",
    code: 'const estimate = painter1.estimate({ prompt: "a boat" }); void estimate.kind;',
  },
];

function use(model: string, parameter: string, value: string): UseLine {
  const rest = parameter === "prompt" ? "" : 'prompt: "a boat", ';
  return {
    uses: `${model} ${parameter}`,
    code: `void client.run(${model.replace("-", "")}, { ${rest}${parameter}: ${value} });`,
  };
}

/** One recording stands for the idea of recording; that the others are missing is known. */
export function contractWaivers(unrecorded: readonly string[]): JsonObject {
  const waiver = { reason: "the rehearsal is about releases", until: "2027-12-31" };
  return {
    waivers: [
      { check: "unhashed-recording", provider: "acme", ...waiver },
      ...unrecorded.map((provider) => ({ check: "unrecorded", provider, ...waiver })),
    ],
  };
}
