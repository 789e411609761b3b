import { describe, expect, it } from "vitest";
import { missedFaults } from "./canary.js";
import { createConformer } from "./conform.js";
import { formatFindings } from "./format.js";
import type { Json } from "./json.js";
import type { Exchange, Recording } from "./recording.js";

const json = (name: string) => ({
  "application/json": { schema: { $ref: `#/components/schemas/${name}` } },
});

const document: Json = {
  openapi: "3.1.1",
  paths: {
    "/v1/run": {
      post: {
        operationId: "run",
        requestBody: { required: true, content: json("RunRequest") },
        responses: {
          "202": {
            headers: {
              Location: { required: true, schema: { type: "string" } },
              "X-Note": { schema: {} },
            },
            content: json("Job"),
          },
          "4XX": { $ref: "#/components/responses/Failure" },
        },
      },
    },
    "/v1/uploads": {
      post: {
        operationId: "upload",
        requestBody: { required: true, content: { "multipart/form-data": { schema: {} } } },
        responses: { "202": { content: json("Job") } },
      },
    },
    "/v1/jobs/{id}": {
      get: { operationId: "getJob", responses: { default: { content: json("Job") } } },
      delete: { operationId: "deleteJob", responses: { "204": { description: "gone" } } },
      head: { operationId: "headJob", responses: { "200": { content: json("Job") } } },
    },
  },
  webhooks: { done: { post: { requestBody: { content: json("Job") } } } },
  components: {
    responses: {
      Failure: {
        content: { "application/*": { schema: { $ref: "#/components/schemas/Failure" } } },
      },
    },
    schemas: {
      RunRequest: {
        type: "object",
        required: ["prompt"],
        properties: { prompt: { type: "string" }, seed: { type: "integer" } },
        additionalProperties: false,
      },
      Job: {
        type: "object",
        required: ["id"],
        properties: { id: { type: "string" }, status: { type: "string" } },
      },
      Failure: { type: "object", properties: { error: { type: "string" } } },
      Broken: { pattern: "(" },
    },
  },
};

const conformer = createConformer(document);

const run: Exchange = {
  operation: "run",
  webhook: null,
  request: { method: "POST", path: "/v1/run", headers: {}, body: { prompt: "A pier" } },
  response: {
    status: 202,
    headers: { "Content-Type": "application/json; charset=utf-8", location: "/v1/jobs/1" },
    body: { id: "1" },
  },
};
const job: Exchange = {
  operation: "getJob",
  webhook: null,
  request: { method: "GET", path: "/v1/jobs/1", headers: {}, body: null },
  response: {
    status: 200,
    headers: { "content-type": "application/json" },
    body: { id: "1", status: "done" },
  },
};
const delivery: Exchange = {
  operation: null,
  webhook: "done",
  request: {
    method: "POST",
    path: "/",
    headers: { "content-type": "application/json" },
    body: { id: "1" },
  },
  response: null,
};

function recording(exchanges: readonly Exchange[], changes: Partial<Recording> = {}): Recording {
  return {
    id: "acme/painter-2/basic",
    provider: "acme",
    model: "painter-2",
    title: "Painter 2 paints",
    origin: "documented",
    from: "https://acme.example/docs",
    waiver: null,
    exchanges,
    source: { file: "spec/cassettes/acme/painter-2/basic.json", pointer: "#" },
    ...changes,
  };
}

const answering = (
  exchange: Exchange,
  changes: Partial<NonNullable<Exchange["response"]>>,
): Exchange => ({
  ...exchange,
  response: { ...exchange.response!, ...changes },
});
const sending = (exchange: Exchange, changes: Partial<Exchange["request"]>): Exchange => ({
  ...exchange,
  request: { ...exchange.request, ...changes },
});

const codes = (exchange: Exchange) =>
  conformer.examine(recording([exchange])).map(({ code, pointer }) => `${code} ${pointer}`);

describe("examine", () => {
  it.each<[string, Exchange]>([
    ["a whole exchange", run],
    ["an answer under `default`", job],
    ["a webhook delivery", delivery],
    [
      "a failure under 4XX and application/*",
      answering(run, { status: 402, body: { error: "no credits" } }),
    ],
    [
      "no content where none is documented",
      { ...job, operation: "deleteJob", response: { status: 204, headers: {}, body: null } },
    ],
    [
      "no content after HEAD",
      { ...job, operation: "headJob", response: { status: 200, headers: {}, body: null } },
    ],
    [
      "a request that the API itself refuses",
      sending(answering(run, { status: 422, body: { error: "no prompt" } }), {
        body: { seed: "x" },
      }),
    ],
    [
      "a form, which recordings leave out",
      sending({ ...run, operation: "upload" }, { body: null }),
    ],
  ])("is silent about %s", (_, exchange) => {
    expect(codes(exchange)).toEqual([]);
  });

  it.each<[string, Exchange, string[]]>([
    [
      "an answer of the wrong shape",
      answering(job, { body: { id: 1 } }),
      ["contract/wrong-shape #/exchanges/0/response/body/id"],
    ],
    [
      "an answer that is a list",
      answering(job, { body: [] }),
      ["contract/wrong-shape #/exchanges/0/response/body"],
    ],
    [
      "HTML for JSON",
      answering(job, { headers: { "content-type": "text/html" }, body: "<html>" }),
      ["contract/undocumented-content-type #/exchanges/0/response/headers"],
    ],
    [
      "a body without a content type",
      answering(job, { headers: {} }),
      ["contract/undocumented-content-type #/exchanges/0/response/headers"],
    ],
    [
      "an empty body",
      answering(job, { body: null }),
      ["contract/missing-body #/exchanges/0/response/body"],
    ],
    [
      "an unknown field in an answer",
      answering(job, { body: { id: "1", eta: 3 } }),
      ["contract/undocumented-field #/exchanges/0/response/body/eta"],
    ],
    [
      "an unknown status",
      answering(run, { status: 500 }),
      ["contract/undocumented-status #/exchanges/0/response/status"],
    ],
    [
      "a missing header",
      answering(run, { headers: { "content-type": "application/json" } }),
      ["contract/missing-header #/exchanges/0/response/headers"],
    ],
    [
      "a body where none is documented",
      { ...job, operation: "deleteJob", response: { status: 204, headers: {}, body: {} } },
      ["contract/undocumented-body #/exchanges/0/response/body"],
    ],
    [
      "a request of the wrong shape",
      sending(run, { body: { prompt: 1 } }),
      ["contract/wrong-parameter #/exchanges/0/request/body/prompt"],
    ],
    [
      "a refused field in a request, once",
      sending(run, { body: { prompt: "", n: 1 } }),
      ["contract/unknown-parameter #/exchanges/0/request/body/n"],
    ],
    [
      "a required request body left out",
      sending(run, { body: null }),
      ["contract/missing-body #/exchanges/0/request/body"],
    ],
    [
      "a request body where none is documented",
      sending(job, { body: {} }),
      ["contract/undocumented-body #/exchanges/0/request/body"],
    ],
    [
      "a request as a form",
      sending(run, { headers: { "content-type": "multipart/form-data" } }),
      ["contract/undocumented-content-type #/exchanges/0/request/headers"],
    ],
    [
      "a delivery of the wrong shape",
      sending(delivery, { body: { id: null } }),
      ["contract/wrong-shape #/exchanges/0/request/body/id"],
    ],
    [
      "an unknown operation",
      { ...job, operation: "toString" },
      ["contract/unknown-operation #/exchanges/0/operation"],
    ],
    [
      "an unknown webhook",
      { ...delivery, webhook: "gone" },
      ["contract/unknown-operation #/exchanges/0/webhook"],
    ],
  ])("reports %s", (_, exchange, want) => {
    expect(codes(exchange)).toEqual(want);
  });

  it("counts exchanges", () => {
    const findings = conformer.examine(recording([run, answering(job, { body: {} })]));
    expect(findings.map(({ pointer }) => pointer)).toEqual(["#/exchanges/1/response/body"]);
  });

  it("reports a schema that cannot be used", () => {
    const broken = {
      ...(document as object),
      paths: {
        "/": { get: { operationId: "getJob", responses: { "200": { content: json("Broken") } } } },
      },
    };
    const [finding] = createConformer(broken as Json).examine(
      recording([answering(job, { body: "x" })]),
    );
    expect(finding).toMatchObject({ code: "contract/unusable-schema", layer: "shape" });
  });
});

describe("waivers", () => {
  const wrong = answering(job, { body: { id: 1 } });
  const waiver = { reason: "the page prints it so", until: "2026-12-31" };

  it("excuse what is wrong", () => {
    expect(conformer.conform(recording([wrong], { waiver }), "2026-12-31")).toEqual([]);
    expect(
      conformer.conform(recording([wrong], { waiver: { ...waiver, until: null } }), "2099-01-01"),
    ).toEqual([]);
  });

  it("that excuse nothing are reported", () => {
    const findings = conformer.conform(recording([job], { waiver }), "2026-01-01");
    expect(formatFindings(findings)).toBe(
      [
        "error[contract/stale-waiver] the waiver of acme/painter-2/basic excuses nothing: every layer passes without it",
        "  spec/cassettes/acme/painter-2/basic.json  #/waiver",
        '  fix  set "waiver" to null',
      ].join("\n"),
    );
  });

  it("end on their date, and everything shows", () => {
    const findings = conformer.conform(recording([wrong], { waiver }), "2027-01-01");
    expect(findings.map(({ code }) => code)).toEqual([
      "contract/expired-waiver",
      "contract/wrong-shape",
    ]);
  });
});

describe("formatFindings", () => {
  const shape = (changes: Partial<Recording>) =>
    formatFindings(conformer.examine(recording([answering(job, { body: { id: 1024 } })], changes)));

  it("says what, where and what to do", () => {
    expect(shape({})).toBe(
      [
        "error[contract/wrong-shape] acme/painter-2 answered id 1024, an integer; its schema says string",
        "  spec/cassettes/acme/painter-2/basic.json  #/exchanges/0/response/body/id",
        "  fix  correct the schema in an overlay if the API is right; otherwise report it to the provider",
      ].join("\n"),
    );
  });

  it("blames the recording where it is made up, and the operation where there is no model", () => {
    const text = shape({ origin: "synthetic", model: null });
    expect(text).toContain("acme/getJob answered");
    expect(text).toContain("fix  the recording is made up: make it follow the schema");
  });

  it("shows hidden characters and is empty for nothing", () => {
    expect(shape({ model: "a\u202eb\u001b[2J" })).toContain("acme/a\\u202eb\\u001b[2J answered");
    expect(formatFindings([])).toBe("");
  });
});

describe("missedFaults", () => {
  it("finds nothing missed by the real checks", () => {
    expect(missedFaults(createConformer)).toEqual([]);
  });

  it("finds checks that are always content", () => {
    const content = { fits: () => true, problems: () => [] };
    expect(missedFaults((document) => createConformer(document, { validators: content }))).toEqual([
      "a missing field",
      "a value of another type",
      "a null",
      "a value outside a list",
      "an array for an object",
      "an unknown field",
      "an empty body",
      "a page for JSON",
      "a header of another type",
      "a parameter outside a list",
      "a missing parameter",
      "a missing tag",
      "a field of another form",
    ]);
    expect(missedFaults(() => ({ examine: () => [] }))).toHaveLength(20);
  });

  it("finds checks that are never content", () => {
    const { examine } = conformer;
    expect(missedFaults(() => ({ examine }))).toContain("a sound answer");
  });
});
