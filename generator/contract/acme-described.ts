// The invented provider once more, with all that a contract can be about: links and a status
// address, headers, query parameters, a model chosen in the body, uploads, signed deliveries.
// Described by the real line, so that its client can be made.

import {
  aCassette,
  acmeDocument,
  delivery,
  listing,
  poll,
  refusal,
  submit,
} from "../catalog/acme.ts";
import type { Cassette, Exchange } from "../catalog/cassette.ts";
import { createFactsParser } from "../catalog/parse-facts.ts";
import type { ProviderFacts } from "../catalog/provider-facts.ts";
import { noReleases } from "../catalog/releases.ts";
import { traced } from "../document/traced.ts";
import { planRoundTripFacts } from "../emit/contract/round-trip-facts.ts";
import { isObject, type Json, type JsonObject } from "../ground/json.ts";
import { type Described, describe } from "../pipeline.ts";
import { clientFromCatalog } from "../verbs/catalog-client.ts";
import type { ContractRequest } from "./conform.ts";

const body = (name: string): Json => ({
  "application/json": { schema: { $ref: `#/components/schemas/${name}` } },
});
const failure = { description: "Refused.", content: body("Failure") };

const more: JsonObject = {
  servers: [{ url: "https://api.acme.example" }],
  security: [{ key: [] }],
  paths: {
    "/v1/models/painter-2/run": {
      post: {
        responses: {
          "202": {
            headers: { "X-Credits-Left": { schema: { type: "integer" } } },
            links: { job: { operationId: "getJob", parameters: { id: "$response.body#/id" } } },
          },
        },
      },
    },
    "/v1/movies": {
      post: {
        operationId: "makeMovie",
        requestBody: { required: true, content: body("MakeMovieRequest") },
        responses: {
          "202": { description: "Accepted.", content: body("JobAccepted") },
          "4XX": failure,
        },
      },
    },
    "/v1/jobs/{id}": {
      get: {
        responses: {
          "429": {
            description: "Too many requests.",
            headers: { "Retry-After": { schema: { type: "integer" } } },
            content: body("Failure"),
          },
        },
      },
      delete: {
        operationId: "deleteJob",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        responses: { "204": { description: "Gone." }, "404": failure },
      },
    },
    "/v1/jobs": {
      get: {
        parameters: [
          { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } },
          { name: "owner", in: "query", required: true, schema: { enum: ["me", "team"] } },
        ],
        responses: {
          "200": { headers: { "X-Total": { required: true, schema: { type: "integer" } } } },
        },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: "http", scheme: "bearer" } },
    schemas: {
      JobAccepted: {
        properties: { status_url: { type: "string" }, cost: { type: "number" } },
      },
      MakeMovieRequest: {
        oneOf: [
          { $ref: "#/components/schemas/CinemaRequest" },
          { $ref: "#/components/schemas/CartoonRequest" },
        ],
        discriminator: { propertyName: "model" },
      },
      CinemaRequest: {
        type: "object",
        required: ["model", "plot"],
        properties: {
          model: { const: "cinema-1" },
          plot: { type: "string" },
          seconds: { type: "integer", minimum: 1 },
          frames: { type: "array", items: { type: "string", format: "uri" } },
        },
      },
      CartoonRequest: {
        type: "object",
        required: ["model", "plot"],
        properties: {
          model: { const: "cartoon-1" },
          plot: { type: "string" },
          ink: { enum: ["black", "blue"] },
        },
      },
      Movie: {
        type: "object",
        required: ["video"],
        properties: { video: { type: "string", format: "uri" }, seconds: { type: "integer" } },
      },
    },
  },
};

/** Objects key by key; lists one after the other. */
function joined(a: Json, b: Json): Json {
  if (Array.isArray(a) && Array.isArray(b)) return [...a, ...b];
  if (!isObject(a) || !isObject(b)) return b;
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(
    keys.map((key) => [
      key,
      !Object.hasOwn(b, key) ? a[key]! : Object.hasOwn(a, key) ? joined(a[key]!, b[key]!) : b[key]!,
    ]),
  );
}

function makeDocument(): JsonObject {
  const document = joined(acmeDocument, more);
  // The job's output is one of two.
  const text = JSON.stringify(document).replace(
    '"anyOf":[{"$ref":"#/components/schemas/PaintedOutput"}',
    '"anyOf":[{"$ref":"#/components/schemas/PaintedOutput"},{"$ref":"#/components/schemas/Movie"}',
  );
  return JSON.parse(text) as JsonObject;
}

/** As it would lie in `spec/upstream`. */
export const describedDocument: JsonObject = makeDocument();

const facts: ProviderFacts = {
  provider: "acme",
  name: "Acme",
  origin: { kind: "given" },
  auth: { kind: "bearer", keyPrefix: "ac_", environment: "ACME_API_KEY" },
  outputs: { image: "PaintedOutput", video: "Movie" },
  errors: {
    message: ["/error"],
    statuses: [
      {
        status: 402,
        meaning: "too few credits",
        class: "insufficient-credits",
        retry: "never",
        charged: "no",
        remedy: "buy some",
        mark: "published",
      },
    ],
  },
  jobs: {
    submit: [
      { route: "POST /v1/models/{model}/run", model: { in: "path", name: "model" } },
      { route: "POST /v1/movies", model: { in: "body", name: "model" } },
    ],
    answer: { id: "/id", status: "/status", statusUrl: "/status_url", cost: "/cost" },
    poll: { route: "GET /v1/jobs/{id}", intervalMs: 2000, timeoutMs: 600_000, mark: "published" },
    job: { id: "/id", status: "/status", output: "/output", error: "/error" },
    statuses: [
      { value: "queued", phase: "pending", mark: "published" },
      { value: "running", phase: "pending", mark: "published" },
      { value: "completed", phase: "succeeded", mark: "published" },
      { value: "failed", phase: "failed", mark: "published" },
    ],
  },
  models: {
    "painter-2": { name: "Painter 2", modality: "image" },
    "cinema-1": { name: "Cinema 1", modality: "video" },
    "cartoon-1": { name: "Cartoon 1", modality: "video" },
  },
};

export function describeAcme(document: JsonObject = describedDocument): Described {
  const upstream = { file: "spec/upstream/acme.json", text: "", value: document };
  const { value, diagnostics } = describe(
    {
      providers: [
        {
          facts,
          factsFile: "spec/providers/acme.yaml",
          upstream: traced(upstream),
          upstreamFile: upstream.file,
          additions: [],
          overlays: [],
        },
      ],
      cassettes: describedCassettes,
      equivalents: [],
      lock: {},
      waivers: null,
      releases: noReleases,
      parser: createFactsParser(),
      inputs: [],
      files: new Map(),
    },
    "2026-01-01",
  );
  const errors = diagnostics.filter(({ code }) => !code.startsWith("lint/"));
  if (!value || errors.some(({ code }) => /invalid|unknown|wrong/.test(code)))
    throw new Error(errors.map(({ code, message }) => `${code} ${message}`).join("\n"));
  return value;
}

const json = { "content-type": "application/json" };

const accepted: Exchange = {
  ...submit,
  response: {
    status: 202,
    headers: { ...json, "x-credits-left": "12" },
    body: { id: "job_1", status: "queued", status_url: "https://api.acme.example/v1/jobs/job_1" },
  },
};
const running: Exchange = {
  ...poll,
  response: { ...poll.response!, body: { id: "job_1", status: "running", output: null } },
};
const filmed: Exchange = {
  operation: "makeMovie",
  webhook: null,
  request: {
    method: "POST",
    path: "/v1/movies",
    headers: json,
    body: {
      model: "cinema-1",
      plot: "A pier at dawn",
      seconds: 4,
      frames: ["https://cdn.acme.example/1.png"],
    },
  },
  response: { status: 202, headers: json, body: { id: "job_2", status: "queued" } },
};
const shown: Exchange = {
  ...poll,
  request: { ...poll.request, path: "/v1/jobs/job_2" },
  response: {
    ...poll.response!,
    body: {
      id: "job_2",
      status: "completed",
      output: { video: "https://cdn.acme.example/2.mp4", seconds: 4 },
    },
  },
};
const slower: Exchange = {
  ...poll,
  response: { status: 429, headers: { ...json, "retry-after": "7" }, body: { error: "slower" } },
};
const deleted: Exchange = {
  operation: "deleteJob",
  webhook: null,
  request: { method: "DELETE", path: "/v1/jobs/job_1", headers: {}, body: null },
  response: { status: 204, headers: {}, body: null },
};
const listed: Exchange = {
  ...listing,
  request: { ...listing.request, path: "/v1/jobs?limit=5&owner=me" },
  response: { ...listing.response!, headers: { ...json, "x-total": "1" } },
};

const ofApi = { model: null, origin: "synthetic" } as const;

export const describedCassettes: readonly Cassette[] = [
  aCassette({ ...ofApi, id: "acme/api/delete", title: "Deletes a job", exchanges: [deleted] }),
  aCassette({ ...ofApi, id: "acme/api/list", title: "Lists jobs", exchanges: [listed, delivery] }),
  aCassette({ ...ofApi, id: "acme/api/slower", title: "Asks too often", exchanges: [slower] }),
  aCassette({
    id: "acme/cinema-1/job",
    model: "cinema-1",
    title: "Cinema 1 films a pier",
    exchanges: [filmed, shown],
  }),
  aCassette({ exchanges: [accepted, running, poll] }),
  aCassette({ id: "acme/painter-2/refused", title: "Painter 2 is refused", exchanges: [refusal] }),
];

/** Everything that checking Acme's recordings takes. */
export function acmeContract(
  changes: { readonly cassettes?: readonly Cassette[]; readonly document?: JsonObject } = {},
): ContractRequest {
  const { catalog, documents } = describeAcme(changes.document);
  return {
    catalog,
    cassettes: changes.cassettes ?? describedCassettes,
    documents,
    clients: new Map(
      catalog.providers.map((provider) => [
        provider.id,
        { client: clientFromCatalog(provider), facts: planRoundTripFacts(provider) },
      ]),
    ),
    today: "2026-06-01",
  };
}
