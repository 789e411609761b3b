import { describe, expect, it } from "vitest";
import { normalizeDocument } from "../document/normalize.ts";
import { traced } from "../document/traced.ts";
import type { JsonObject } from "../ground/json.ts";
import { buildProvider, factsFromDocument } from "./build-provider.ts";
import { createFactsParser } from "./parse-facts.ts";
import type { JobFacts, ProviderFacts } from "./provider-facts.ts";

const parser = createFactsParser();
const least: ProviderFacts = { provider: "acme", name: "Acme", origin: { kind: "given" } };
const json = (schema: JsonObject) => ({ content: { "application/json": { schema } } });

const jobs: JobFacts = {
  submit: [{ route: "POST /v1/images", model: { in: "body", name: "model" } }],
  answer: { id: "/id" },
  poll: { route: "GET /v1/jobs/{id}", intervalMs: 1000, timeoutMs: 60_000, mark: "published" },
  job: { id: "/id", status: "/status", output: "/output" },
  statuses: [{ value: "done", phase: "succeeded", mark: "published" }],
};

const paths = {
  "/v1/images": {
    post: {
      operationId: "createImage",
      parameters: [{ name: "Idempotency-Key", in: "header", schema: { type: "string" } }],
      requestBody: { required: true, ...json({ $ref: "#/components/schemas/Painter" }) },
      responses: {
        "202": {
          description: "Taken on.",
          links: { job: { operationId: "getJob" } },
          headers: { "x-left": { required: true, schema: { type: "integer" } } },
        },
        "x-note": {},
      },
    },
  },
  "/v1/jobs/{id}": {
    get: {
      operationId: "getJob",
      parameters: [{ name: "id", in: "path", schema: { type: "string" } }],
      responses: {
        "200": { description: "A job.", ...json({ $ref: "#/components/schemas/Job" }) },
      },
    },
  },
};
const schemas = {
  Painter: {
    type: "object",
    required: ["model"],
    properties: { model: { const: "painter" }, prompt: { type: "string" } },
  },
  Job: { type: "object", properties: { id: { type: "string" } } },
};

function build(facts: Partial<ProviderFacts> = {}, parts: JsonObject = {}) {
  const value: JsonObject = {
    openapi: "3.1.0",
    info: { title: " Acme API ", version: "7" },
    paths,
    components: { schemas },
    ...parts,
  };
  const document = normalizeDocument(traced({ file: "acme.json", text: "", value })).value!;
  const { value: provider, diagnostics } = buildProvider({
    facts: { ...least, ...facts },
    factsAt: { file: "acme.yaml", pointer: "#" },
    document,
    parser,
  });
  return {
    provider,
    says: diagnostics.map(
      ({ code, message, at }) => `${code} ${message} @ ${at?.file} ${at?.pointer}`,
    ),
  };
}

/** Without facts about jobs, nobody reads the document's link. */
const linkLeft =
  "catalog/unmodelled a link is not followed in types (once, first here) @ acme.json #/paths/~1v1~1images/post/responses/202/links";

describe("buildProvider", () => {
  it("needs little", () => {
    const { provider, says } = build();
    expect(says).toEqual([linkLeft]);
    expect(provider).toMatchObject({
      id: "acme",
      identifier: "Acme",
      packageName: "@modelsmith/acme",
      title: "Acme API",
      version: "7",
      servers: [],
      authentication: null,
      jobs: null,
      errors: null,
      models: [],
    });
    expect(provider.operations.map(({ id, billable }) => [id, billable])).toEqual([
      ["createImage", false],
      ["getJob", false],
    ]);
    expect(provider.schemas.map(({ name }) => name)).toEqual(["Job", "Painter"]);
  });

  it("joins models with their facts, wherever they stand", () => {
    const beside = {
      ...schemas.Painter,
      "x-model": {
        modality: "image",
        summary: "Beside.",
        parameters: { prompt: { description: "What." } },
      },
    };
    const { provider, says } = build(
      { jobs, models: { painter: { summary: "From the file." } } },
      { components: { schemas: { ...schemas, Painter: beside } } },
    );
    expect(says).toEqual([]);
    const [model] = provider.models;
    expect(model).toMatchObject({
      id: "painter",
      modality: "image",
      summary: "From the file.",
      operation: "createImage",
      requestSchema: "Painter",
    });
    expect(model!.parameters.map(({ name, description }) => [name, description])).toEqual([
      ["prompt", "What."],
    ]);
    expect(provider.operations[0]!.billable).toBe(true);
  });

  describe("takes what a model does", () => {
    const run = (summary?: string) => ({
      post: {
        ...paths["/v1/images"].post,
        operationId: undefined,
        ...(summary !== undefined && { summary }),
        requestBody: { required: true, ...json({ $ref: "#/components/schemas/Order" }) },
      },
    });
    const perPath: ProviderFacts["jobs"] = {
      ...jobs,
      submit: [{ route: "POST /v1/run/{model}", model: { in: "path", name: "model" } }],
    };
    const summaries = (said: Readonly<Record<string, string | undefined>>, models = {}) => {
      const routes = Object.entries(said).map(([id, text]) => [`/v1/run/${id}`, run(text)]);
      const { provider } = build(
        { jobs: perPath, models },
        JSON.parse(
          JSON.stringify({
            paths: { ...Object.fromEntries(routes), "/v1/jobs/{id}": paths["/v1/jobs/{id}"] },
            components: {
              schemas: { ...schemas, Order: { type: "object", description: "An order." } },
            },
          }),
        ),
      );
      return provider.models.map(({ id, summary }) => [id, summary]);
    };

    it("from an operation of its own, which knows it better than a schema that several share", () => {
      expect(summaries({ etcher: "Etches copper.", painter: "Paints a picture." })).toEqual([
        ["etcher", "Etches copper."],
        ["painter", "Paints a picture."],
      ]);
    });

    it("from its schema, where operations say the same of all, or nothing", () => {
      expect(summaries({ etcher: "Runs a model.", painter: "Runs a model." })).toEqual([
        ["etcher", "An order."],
        ["painter", "An order."],
      ]);
      expect(summaries({ etcher: undefined, painter: "Paints." })).toEqual([
        ["etcher", "An order."],
        ["painter", "Paints."],
      ]);
    });

    it("from the facts before all", () => {
      const models = { painter: { summary: "From the file." } };
      expect(summaries({ painter: "Paints." }, models)).toEqual([["painter", "From the file."]]);
    });
  });

  it.each([
    ["a silent body, known in full", "full", {}, false],
    ["a silent body, known in part", "partial", {}, true],
    ["a closed body, known in part", "partial", { additionalProperties: false }, false],
    ["an open body", "full", { additionalProperties: true }, true],
  ] as const)("leaves parameters open where they are: %s", (_, completeness, changes, want) => {
    const components = { schemas: { ...schemas, Painter: { ...schemas.Painter, ...changes } } };
    const { provider } = build({ jobs, models: { painter: { completeness } } }, { components });
    expect(provider.models[0]!.openParameters).toBe(want);
  });

  it("reports facts about models that are not there", () => {
    expect(build({ jobs, models: { "pain/ter": {} } }).says).toEqual([
      'facts/unknown-model the facts describe model "pain/ter", which the document does not have @ acme.yaml #/models/pain~1ter',
    ]);
  });

  it("reports an output that no document has, and takes one that is there", () => {
    const missing = build({ jobs, outputs: { other: "Picture" } });
    expect(missing.says).toEqual([
      'facts/unknown-schema the output of painter is said to be schema "Picture", which no document has @ acme.yaml #',
    ]);
    expect(missing.provider.models[0]!.output).toBeNull();
    const found = build({ jobs, outputs: { other: "Job" } });
    expect(found.says).toEqual([]);
    expect(found.provider.models[0]!.output).toEqual({ schema: "Job", mark: "published" });
  });

  it("reports what types cannot follow, once per keyword", () => {
    const odd = {
      properties: { a: { not: { type: "string" } }, b: { not: { type: "string" } }, c: { if: {} } },
    };
    expect(build({}, { components: { schemas: { Odd: odd } }, paths: {} }).says).toEqual([
      "catalog/unmodelled not is not followed in types (2 times, first here) @ acme.json #/components/schemas/Odd/properties/a",
      "catalog/unmodelled if is not followed in types (once, first here) @ acme.json #/components/schemas/Odd/properties/c",
    ]);
  });

  it("fixes operation ids and marks by route", () => {
    const { provider, says } = build({
      routes: { "GET /v1/jobs/{any}": { operation: "jobById", mark: "inferred" } },
    });
    expect(says).toEqual([linkLeft]);
    expect(provider.operations.map(({ id, mark }) => [id, mark])).toEqual([
      ["createImage", "published"],
      ["jobById", "inferred"],
    ]);
    expect(build({ routes: { "GET /v2/jobs": {} } }).says).toEqual([
      "facts/unknown-route GET /v2/jobs is in the provider facts but not in the document @ acme.yaml #/routes/GET ~1v2~1jobs",
      linkLeft,
    ]);
  });

  it("reads parameters, headers and answers of operations", () => {
    const { provider } = build();
    const [create, get] = provider.operations;
    expect(
      create!.responses.map(({ status, headers }) => [
        status,
        headers.map(({ name, required }) => [name, required]),
      ]),
    ).toEqual([["202", [["x-left", true]]]]);
    expect(
      get!.parameters.map(({ wireName, in: place, required, style, explode }) => [
        wireName,
        place,
        required,
        style,
        explode,
      ]),
    ).toEqual([["id", "path", true, "simple", false]]);
  });
});

describe("the job protocol", () => {
  it("takes the poll route from the facts, or from the document's own link", () => {
    const { route: _, ...silent } = jobs.poll;
    for (const poll of [jobs.poll, silent]) {
      const { provider, says } = build({ jobs: { ...jobs, poll } });
      expect(says).toEqual([]);
      expect(provider.jobs!.poll).toMatchObject({
        operation: "getJob",
        parameter: "id",
        factor: 1,
        maxIntervalMs: 1000,
      });
    }
  });

  it("reports routes that are not there", () => {
    const said = build({
      jobs: {
        ...jobs,
        poll: { ...jobs.poll, route: "GET /v9/jobs/{id}" },
        list: { route: "GET /v1/jobs", items: "/jobs", mark: "published" },
      },
    });
    expect(said.provider.jobs).toBeNull();
    expect(said.says).toEqual([
      "facts/unknown-route GET /v9/jobs/{id} is in the provider facts but not in the document @ acme.yaml #/jobs/poll",
    ]);
    expect(
      build({
        jobs: { ...jobs, list: { route: "GET /v1/jobs", items: "/jobs", mark: "published" } },
      }).says,
    ).toEqual([
      "facts/unknown-route GET /v1/jobs is in the provider facts but not in the document @ acme.yaml #/jobs/list/route",
    ]);
    expect(
      build({
        upload: {
          route: "POST /v1/uploads",
          field: "file",
          url: "/url",
          maxBytes: { image: 1, audio: 1, video: 1 },
        },
      }).says,
    ).toEqual([
      linkLeft,
      "facts/unknown-route POST /v1/uploads is in the provider facts but not in the document @ acme.yaml #/upload/route",
    ]);
  });

  it("knows which operations take an idempotency key", () => {
    const { provider } = build({
      jobs: { ...jobs, idempotency: { header: "idempotency-key", seconds: 60 } },
    });
    expect(provider.jobs!.idempotency).toEqual({
      header: "idempotency-key",
      seconds: 60,
      maxLength: null,
      operations: ["createImage"],
    });
  });
});

describe("authentication", () => {
  it.each<[string, Partial<ProviderFacts>, JsonObject, object | null]>([
    [
      "from the facts",
      { auth: { kind: "header-key", name: "X-Key", keyPrefix: "ac_" } },
      {},
      { kind: "header-key", name: "X-Key", keyPrefix: "ac_" },
    ],
    [
      "a bearer scheme",
      {},
      { type: "http", scheme: "Bearer" },
      { kind: "bearer", name: "Authorization", keyPrefix: null },
    ],
    [
      "a key in the query",
      {},
      { type: "apiKey", in: "query", name: "key" },
      { kind: "query-key", name: "key", keyPrefix: null },
    ],
    ["a cookie is none we can send", {}, { type: "apiKey", in: "cookie", name: "key" }, null],
  ])("%s", (_, facts, scheme, want) => {
    const parts =
      Object.keys(scheme).length === 0
        ? {}
        : { components: { schemas, securitySchemes: { main: scheme } } };
    const { authentication } = build(facts, parts).provider;
    expect(authentication).toEqual(want === null ? null : { ...want, environment: "ACME_API_KEY" });
  });
});

describe("servers", () => {
  it("take the defaults of their variables, and give way to the facts", () => {
    const servers = [
      { url: "https://{region}.acme.example/{base}", variables: { region: { default: "eu" } } },
    ];
    expect(build({}, { servers }).provider.servers).toEqual([
      { url: "https://eu.acme.example/{base}", description: null },
    ]);
    expect(
      build({ servers: [{ url: "https://x.example" }] }, { servers }).provider.servers,
    ).toEqual([{ url: "https://x.example", description: null }]);
  });
});

describe("factsFromDocument", () => {
  it.each<[JsonObject, string]>([
    [{ info: { title: " Acme HTTP API " } }, "Acme"],
    [{ info: { title: "  " } }, "acme-api"],
    [{ info: 3 }, "acme-api"],
  ])("takes the name from the title", (root, name) => {
    expect(factsFromDocument("acme-api", root)).toEqual({
      provider: "acme-api",
      name,
      identifier: "AcmeApi",
      origin: { kind: "given" },
    });
  });
});
