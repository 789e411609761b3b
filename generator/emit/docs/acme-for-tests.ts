// An invented API with everything a page can show.

import type { Cassette } from "../../catalog/cassette.ts";
import type { Catalog, Model, Note, Provider } from "../../catalog/catalog.ts";
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
} from "../../catalog/makers.ts";
import type { EmitInput } from "../emitter.ts";

const source = { file: "acme.json", pointer: "#/paths/~1v1" };
const aNote = (changes: Partial<Note> = {}): Note => ({
  about: "range",
  mark: "inferred",
  text: "taken from a sibling model",
  source: "https://docs.acme.example/siblings",
  ...changes,
});

export const painter: Model = aModel({
  name: "Painter 2",
  summary: "Paints a picture from words, with up to `4` reference images.",
  tags: ["Image Generation", "Editing"],
  features: ["text-to-image", "inpainting"],
  useCases: ["posters", "book covers"],
  completeness: "partial",
  completenessNote: "the page lists no limits",
  price: {
    kind: "by-parameter",
    parameter: "resolution",
    rates: [
      { value: "1 MP", credits: 1.5 },
      { value: "4 MP", credits: 5 },
    ],
    mark: "third-party",
    asOf: "2026-03-09",
    source: "https://docs.acme.example/prices",
    notes: [aNote({ about: "older figure", text: "a snapshot said 2 credits", mark: "retired" })],
  },
  parameters: [
    aModelParameter({
      name: "prompt",
      required: true,
      schema: aString({ minLength: 1, maxLength: 2000 }),
    }),
    aModelParameter({
      name: "resolution",
      schema: aString({ enum: ["1 MP", "4 MP"], open: true }),
      default: "1 MP",
      description: "How large the picture is.",
      notes: [aNote({ about: "values" })],
    }),
    aModelParameter({
      name: "num_outputs",
      schema: { kind: "integer", nullable: false, minimum: 1, maximum: 4, multipleOf: 1 },
      default: 1,
      description: "How many pictures.",
      mark: "inferred",
      deprecated: true,
    }),
    aModelParameter({
      name: "input_images",
      schema: {
        kind: "array",
        nullable: false,
        prefix: [],
        maxItems: 4,
        items: aString({ format: "uri" }),
      },
      description: "Pictures to start from.",
      media: "image",
    }),
    aModelParameter({
      name: "customLoras",
      schema: {
        kind: "array",
        nullable: false,
        prefix: [],
        items: anObject({
          properties: [
            {
              name: "path",
              required: true,
              schema: aString({ description: "Where the weights are." }),
            },
            {
              name: "scale",
              required: false,
              schema: { kind: "number", nullable: true, default: 0.5 },
            },
          ],
        }),
      },
      description: "Styles of your own.",
    }),
    aModelParameter({
      name: "seed",
      path: ["paintParams", "seed"],
      schema: { kind: "integer", nullable: false },
      description: "Repeats a picture.",
    }),
  ],
  groups: [
    { path: ["paintParams"], required: false, open: true, description: "Settings of the brush." },
  ],
  output: { schema: "ImageOutput", mark: "inferred" },
  aspectRatios: ["1:1", "16:9", "9:16", "match_input_image"],
  limits: [
    { name: "referenceImages", value: 4, unit: null, parameter: "input_images", mark: "published" },
  ],
  sampleTimings: [{ seconds: 6.4, credits: 1.5 }],
  related: ["painter-3", "sculptor"],
  notes: [
    aNote({
      about: "gap",
      text: "the cost per resolution is not published",
      mark: "unknown",
      source: null,
    }),
  ],
  findings: [
    {
      code: "lint/capability-without-parameter",
      message: 'the page promises "LoRA", and no parameter takes one',
      reason: "the provider has been told",
    },
    { code: "lint/number-without-range", message: "`seed` has no range", reason: null },
  ],
  rules: [
    aNote({ about: "either", text: "give `width` and `height` together", mark: "published" }),
  ],
  sources: ["https://docs.acme.example/painter-2", "/llm/painter-2.txt"],
  example: {
    params: { prompt: 'It\'s a "lighthouse" at $HOME, `dawn`', resolution: "1 MP" },
    mark: "published",
  },
});

export const acme: Provider = aProvider({
  description:
    "Pictures on demand.\n\n- fast\n- **kind** to [servers](https://acme.example/servers)",
  origin: {
    kind: "reconstructed",
    url: "https://api.acme.example/openapi",
    note: "Written from published pages.",
  },
  website: "https://acme.example",
  documentation: "https://docs.acme.example",
  servers: [{ url: "https://api.acme.example/", description: null }],
  securitySchemes: [{ name: "key", kind: "bearer", in: null, parameter: null, description: null }],
  authentication: {
    kind: "bearer",
    name: "Authorization",
    keyPrefix: "ac_",
    environment: "ACME_API_KEY",
  },
  jobs: {
    submit: {
      routes: [
        {
          method: "post",
          path: "/v1/models/{id}/run",
          operation: null,
          select: { in: "path", name: "id" },
        },
      ],
      accepted: [202],
      id: "/jobId",
      status: "/status",
      statusUrl: "/statusUrl",
      cost: "/creditCost",
      remaining: "/creditsRemaining",
      expiresAt: "/expiresAt",
    },
    poll: {
      operation: "getJob",
      parameter: "jobId",
      intervalMs: 3000,
      factor: 1.5,
      maxIntervalMs: 10_000,
      timeoutMs: 600_000,
      mark: "inferred",
    },
    job: {
      id: "/jobId",
      status: "/status",
      output: "/output",
      error: "/error",
      progress: "/progress",
      cost: "/creditCost",
      expiresAt: "/expiresAt",
    },
    statuses: [
      {
        value: "pending",
        phase: "pending",
        mark: "published",
        description: "Waiting for a painter.",
      },
      { value: "completed", phase: "succeeded", mark: "published", description: null },
      { value: "failed", phase: "failed", mark: "inferred", description: null },
    ],
    list: {
      operation: "listJobs",
      items: "/jobs",
      cursor: { parameter: "cursor", next: "/nextCursor" },
      mark: "inferred",
    },
    idempotency: {
      header: "Idempotency-Key",
      seconds: 86_400,
      maxLength: 255,
      operations: ["runPainter2"],
    },
    refund: { onFailure: true, mark: "third-party" },
    outputLifetime: {
      seconds: 3600,
      mark: "third-party",
      text: "One hour is what a catalogue says.",
    },
    webhook: {
      url: "webhook_url",
      events: "webhook_events",
      signature: {
        header: "X-Acme-Signature",
        prefix: "sha256=",
        algorithm: "hmac-sha256",
        secrets: ["sha256-bytes", "sha256-hex"],
      },
    },
  },
  errors: {
    message: ["/error/message", "/error"],
    code: ["/error/code"],
    fields: "/details",
    required: "/needed",
    available: "/left",
    requestIdHeader: "X-Request-Id",
    statuses: [
      {
        status: 402,
        meaning: "too few credits",
        class: "insufficient-credits",
        retry: "never",
        charged: "no",
        remedy: "buy credits",
        mark: "inferred",
      },
    ],
  },
  rateLimit: { requests: 10, seconds: 60, mark: "published", text: "More on request." },
  upload: {
    operation: "upload",
    field: "file",
    url: "/url",
    maxBytes: { image: 10_485_760, audio: 20_971_520, video: 104_857_600 },
  },
  notes: [aNote({ about: "balance", text: "no route tells it", mark: "unknown", source: null })],
  operations: [
    anOperation({
      id: "getJob",
      identifier: "getJob",
      typeName: "GetJob",
      moduleName: "get-job",
      path: "/v1/jobs/{jobId}",
      summary: "Look at a job",
      security: [["key"]],
      parameters: [
        aParameter({
          wireName: "jobId",
          propertyName: "jobId",
          in: "path",
          required: true,
          schema: aString(),
        }),
      ],
      responses: [
        {
          status: "200",
          description: "The job.",
          headers: [],
          content: [
            {
              mediaType: "application/json",
              schema: { kind: "ref", name: "Job", nullable: false },
              itemSchema: null,
              examples: [],
            },
          ],
          source,
        },
        { status: "404", description: "No such job.", headers: [], content: [], source },
      ],
    }),
    anOperation({
      id: "listJobs",
      identifier: "listJobs",
      moduleName: "list-jobs",
      path: "/v1/jobs",
      mark: "inferred",
    }),
    anOperation({
      id: "runPainter2",
      identifier: "runPainter2",
      moduleName: "run-painter-2",
      method: "post",
      path: "/v1/models/painter-2/run",
      billable: true,
      security: [["key"]],
      body: {
        required: true,
        description: null,
        content: [
          {
            mediaType: "application/json",
            schema: { kind: "ref", name: "RunPainter2Request", nullable: false },
            itemSchema: null,
            examples: [],
          },
        ],
      },
    }),
    anOperation({
      id: "upload",
      identifier: "upload",
      moduleName: "upload",
      method: "post",
      path: "/v1/uploads",
      body: {
        required: true,
        description: "The file.",
        content: [
          {
            mediaType: "multipart/form-data",
            schema: anObject({
              properties: [
                { name: "file", required: true, schema: aString({ format: "binary" }) },
                { name: "purpose", required: true, schema: aString({ enum: ["input"] }) },
              ],
            }),
            itemSchema: null,
            examples: [],
          },
        ],
      },
    }),
  ],
  models: [
    painter,
    aModel({
      id: "painter-3",
      name: "Painter 3",
      identifier: "painter3",
      typeName: "Painter3",
      moduleName: "painter-3",
    }),
  ],
  schemas: [
    aNamedSchema({
      name: "Job",
      typeName: "Job",
      moduleName: "job",
      schema: anObject({
        properties: [
          { name: "jobId", required: true, schema: aString() },
          { name: "parent", required: false, schema: { kind: "ref", name: "Job", nullable: true } },
          {
            name: "output",
            required: false,
            schema: { kind: "ref", name: "ImageOutput", nullable: false },
          },
        ],
      }),
    }),
    aNamedSchema({
      name: "ImageOutput",
      typeName: "ImageOutput",
      moduleName: "image-output",
      schema: anObject({
        properties: [
          {
            name: "images",
            required: true,
            schema: {
              kind: "array",
              nullable: false,
              prefix: [],
              items: aString({ format: "uri" }),
              description: "One address each.",
            },
          },
        ],
      }),
    }),
    aNamedSchema({
      name: "RunPainter2Request",
      typeName: "RunPainter2Request",
      moduleName: "run-painter2-request",
      schema: anObject({ properties: [{ name: "prompt", required: true, schema: aString() }] }),
    }),
  ],
  webhooks: [
    {
      name: "job.completed",
      method: "post",
      summary: "A job is done.",
      description: null,
      body: {
        required: true,
        description: null,
        content: [
          {
            mediaType: "application/json",
            schema: { kind: "ref", name: "Job", nullable: false },
            itemSchema: null,
            examples: [],
          },
        ],
      },
      source,
    },
  ],
});

const other: Provider = aProvider({
  id: "zenith",
  name: "Zenith",
  identifier: "Zenith",
  packageName: "@modelsmith/zenith",
  title: "Zenith API",
  models: [aModel({ id: "painter-two", name: "Painter Two", moduleName: "painter-two" })],
});

export const acmeCatalog: Catalog = aCatalog({
  providers: [acme, other],
  equivalents: [
    {
      id: "painter-2",
      name: "Painter 2",
      mark: "inferred",
      note: "Both describe the same weights.",
      members: [
        { provider: "acme", model: "painter-2" },
        { provider: "zenith", model: "painter-two" },
      ],
      parameters: [
        {
          name: "seed",
          paths: [
            { provider: "acme", path: ["paintParams", "seed"] },
            { provider: "zenith", path: null },
          ],
          note: "Only one side repeats pictures.",
          values: [],
          always: [],
        },
      ],
    },
  ],
});

export const acmeCassettes: readonly Cassette[] = [
  {
    id: "acme/painter-2/completed",
    provider: "acme",
    model: "painter-2",
    title: "A finished picture",
    origin: "documented",
    from: "https://docs.acme.example/painter-2",
    note: "The page shortens the id.",
    waiver: { reason: "the sample omits a required field", until: "2027-01-31" },
    exchanges: [
      {
        operation: "runPainter2",
        webhook: null,
        request: {
          method: "POST",
          path: "/v1/models/painter-2/run",
          headers: { "content-type": "application/json" },
          body: { prompt: "a lighthouse" },
        },
        response: {
          status: 202,
          headers: { "content-type": "application/json" },
          body: { jobId: "job_1", status: "pending" },
        },
      },
      {
        operation: "getJob",
        webhook: null,
        request: { method: "GET", path: "/v1/jobs/job_1", headers: {}, body: null },
        response: {
          status: 200,
          headers: {},
          body: {
            jobId: "job_1",
            status: "completed",
            output: { images: ["https://files.acme.example/1.png"] },
          },
        },
      },
    ],
    source,
  },
  {
    id: "acme/failed",
    provider: "acme",
    model: null,
    title: "A job that failed",
    origin: "synthetic",
    from: "written by hand",
    note: null,
    waiver: null,
    exchanges: [
      {
        operation: "getJob",
        webhook: null,
        request: { method: "GET", path: "/v1/jobs/job_2", headers: {}, body: null },
        response: {
          status: 200,
          headers: {},
          body: { jobId: "job_2", status: "failed", error: "no paint left" },
        },
      },
    ],
    source,
  },
];

export const acmeInput: EmitInput = {
  catalog: acmeCatalog,
  cassettes: acmeCassettes,
  documents: new Map(),
  withSite: true,
};
