// An invented provider for tests: a document as the emitters get it, the catalog of it as far as
// these tests look, and recordings in which nothing is wrong.

import type { Json } from "../ground/json.ts";
import type { Cassette, Exchange } from "./cassette.ts";
import type { Catalog, Operation } from "./catalog.ts";
import { aCatalog, aModel, anOperation, aProvider } from "./makers.ts";

const content = (name: string, mediaType = "application/json"): Json => ({
  [mediaType]: { schema: { $ref: `#/components/schemas/${name}` } },
});

export const acmeDocument: Json = {
  openapi: "3.1.1",
  info: { title: "Acme", version: "1" },
  paths: {
    "/v1/models/painter-2/run": {
      post: {
        operationId: "runPainter2",
        requestBody: { required: true, content: content("RunPainter2Request") },
        responses: {
          "202": { description: "Accepted.", content: content("JobAccepted") },
          "4XX": { description: "Refused.", content: content("Failure") },
        },
      },
    },
    "/v1/jobs/{id}": {
      get: {
        operationId: "getJob",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        responses: {
          "200": { description: "The job.", content: content("Job") },
          "404": { description: "No such job.", content: content("Failure") },
        },
      },
    },
    "/v1/jobs": {
      get: {
        operationId: "listJobs",
        responses: { "200": { description: "Jobs.", content: content("JobList") } },
      },
    },
  },
  webhooks: {
    "job.done": {
      post: {
        operationId: "jobDone",
        requestBody: { required: true, content: content("Job") },
        responses: { "200": { description: "Taken." } },
      },
    },
  },
  components: {
    schemas: {
      RunPainter2Request: {
        type: "object",
        required: ["prompt"],
        properties: {
          prompt: { type: "string" },
          size: { enum: ["small", "large"] },
          seed: { type: ["integer", "null"] },
          style: {
            oneOf: [
              { $ref: "#/components/schemas/Photo" },
              { $ref: "#/components/schemas/Sketch" },
            ],
          },
        },
        additionalProperties: false,
      },
      Photo: {
        type: "object",
        required: ["kind"],
        properties: { kind: { const: "photo" }, lens: { type: "string" } },
      },
      Sketch: {
        type: "object",
        required: ["kind"],
        properties: { kind: { const: "sketch" }, strokes: { type: "integer" } },
      },
      JobAccepted: {
        type: "object",
        required: ["id", "status"],
        properties: { id: { type: "string" }, status: { type: "string" } },
      },
      Job: {
        allOf: [
          { $ref: "#/components/schemas/JobAccepted" },
          {
            type: "object",
            properties: {
              output: { anyOf: [{ $ref: "#/components/schemas/PaintedOutput" }, { type: "null" }] },
              error: { type: ["string", "null"] },
              cost: { type: "number" },
            },
          },
        ],
      },
      PaintedOutput: {
        type: "object",
        required: ["images"],
        properties: { images: { type: "array", items: { type: "string", format: "uri" } } },
      },
      JobList: {
        type: "object",
        required: ["jobs"],
        properties: {
          jobs: { type: "array", items: { $ref: "#/components/schemas/Job" } },
          labels: { type: "object", additionalProperties: { type: "string" } },
        },
      },
      Failure: {
        type: "object",
        required: ["error"],
        properties: { error: { type: "string" }, details: {} },
      },
    },
  },
};

const response = (status: string): Operation["responses"][number] => ({
  status,
  description: null,
  headers: [],
  content: [],
  source: { file: "acme.json", pointer: "#" },
});

const operation = (
  id: string,
  method: string,
  path: string,
  statuses: readonly string[],
): Operation =>
  anOperation({
    id,
    identifier: id,
    typeName: `${id[0]!.toUpperCase()}${id.slice(1)}`,
    method,
    path,
    responses: statuses.map(response),
  });

export const acmeCatalog: Catalog = aCatalog({
  providers: [
    aProvider({
      operations: [
        operation("getJob", "get", "/v1/jobs/{id}", ["200", "404"]),
        operation("listJobs", "get", "/v1/jobs", ["200"]),
        operation("runPainter2", "post", "/v1/models/painter-2/run", ["202", "4XX"]),
      ],
      models: [aModel(), aModel({ id: "painter-3", name: "Painter 3", moduleName: "painter-3" })],
      webhooks: [
        {
          name: "job.done",
          method: "post",
          summary: null,
          description: null,
          body: null,
          source: { file: "acme.json", pointer: "#/webhooks/job.done" },
        },
      ],
    }),
  ],
});

const json = { "content-type": "application/json" };

export const submit: Exchange = {
  operation: "runPainter2",
  webhook: null,
  request: {
    method: "POST",
    path: "/v1/models/painter-2/run",
    headers: json,
    body: {
      prompt: "A pier at dawn",
      size: "large",
      seed: null,
      style: { kind: "sketch", strokes: 12 },
    },
  },
  response: { status: 202, headers: json, body: { id: "job_1", status: "queued" } },
};

export const refusal: Exchange = {
  ...submit,
  response: { status: 402, headers: json, body: { error: "no credits left" } },
};

export const poll: Exchange = {
  operation: "getJob",
  webhook: null,
  request: { method: "GET", path: "/v1/jobs/job_1", headers: {}, body: null },
  response: {
    status: 200,
    headers: json,
    body: {
      id: "job_1",
      status: "completed",
      output: { images: ["https://cdn.acme.example/1.png"] },
      error: null,
      cost: 1.5,
    },
  },
};

export const listing: Exchange = {
  operation: "listJobs",
  webhook: null,
  request: { method: "GET", path: "/v1/jobs", headers: {}, body: null },
  response: {
    status: 200,
    headers: json,
    body: { jobs: [{ id: "job_1", status: "running", output: null }], labels: { any: "word" } },
  },
};

export const delivery: Exchange = {
  operation: null,
  webhook: "job.done",
  request: { method: "POST", path: "/", headers: json, body: { id: "job_1", status: "completed" } },
  response: null,
};

export const aCassette = (changes: Partial<Cassette> = {}): Cassette => {
  const id = changes.id ?? "acme/painter-2/completed";
  return {
    id,
    provider: "acme",
    model: "painter-2",
    title: "Painter 2 paints a pier",
    origin: "documented",
    from: "https://acme.example/docs/painter-2",
    note: null,
    waiver: null,
    exchanges: [submit, poll],
    source: { file: `spec/cassettes/${id}.json`, pointer: "#" },
    ...changes,
  };
};

export const acmeCassettes: readonly Cassette[] = [
  aCassette({
    id: "acme/api/list",
    model: null,
    title: "Lists jobs",
    origin: "synthetic",
    exchanges: [listing, delivery],
  }),
  aCassette(),
  aCassette({ id: "acme/painter-2/refused", title: "Painter 2 is refused", exchanges: [refusal] }),
];
