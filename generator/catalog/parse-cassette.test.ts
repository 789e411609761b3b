import { describe, expect, it } from "vitest";
import type { Json } from "../ground/json.ts";
import { cassetteId, parseCassette } from "./parse-cassette.ts";

const file = "spec/cassettes/acme/painter-2/completed.json";
const exchange = {
  operation: "getJob",
  webhook: null,
  request: { method: "GET", path: "/v1/jobs/1", headers: { accept: "*/*" }, body: null },
  response: { status: 200, headers: { "content-type": "application/json" }, body: { id: "1" } },
};
const delivery = { ...exchange, operation: null, webhook: "job.done", response: null };
const cassette = {
  title: "Painter 2 paints a pier",
  provider: "acme",
  model: "painter-2",
  origin: "documented",
  from: "https://acme.example/docs",
  note: null,
  waiver: { reason: "printed so", until: "2026-12-31" },
  exchanges: [exchange, delivery],
};

const parse = (value: Json) => parseCassette({ file, value }, "spec/cassettes");
const told = (changes: { readonly [key: string]: Json }) =>
  parse({ ...cassette, ...changes }).diagnostics.map(
    ({ at, message }) => `${at?.pointer} ${message}`,
  );
const toldOf = (changes: { readonly [key: string]: Json }) =>
  told({ exchanges: [{ ...exchange, ...changes }] });

describe("parseCassette", () => {
  it("gives a cassette with its id and place", () => {
    expect(parse(cassette)).toEqual({
      value: {
        ...cassette,
        id: "acme/painter-2/completed",
        schemaHashes: {},
        redactions: [],
        source: { file, pointer: "#" },
      },
      diagnostics: [],
    });
  });

  it("takes what a recorder adds: hashes by any name, and pointers", () => {
    const schemaHashes = JSON.parse('{"__proto__":"0123456789ab"}') as { [key: string]: Json };
    const redactions = ["#", "#/exchanges/0/response/body/jobId"];
    const { value } = parse({ ...cassette, schemaHashes, redactions });
    expect(JSON.stringify(value?.schemaHashes)).toBe('{"__proto__":"0123456789ab"}');
    expect(value?.redactions).toEqual(redactions);
  });

  it("gives nothing where anything is wrong, and says it whole", () => {
    expect(parse({ ...cassette, title: "" })).toEqual({
      value: null,
      diagnostics: [
        {
          code: "cassette/invalid",
          message: "title must be text",
          at: { file, pointer: "#/title" },
          fix: "give a text that is not empty",
        },
      ],
    });
  });

  it.each<[string, { readonly [key: string]: Json }, string]>([
    ["an unknown key", { extra: 1 }, '#/extra the cassette has an unknown key "extra"'],
    [
      "an unknown origin",
      { origin: "made up" },
      "#/origin origin must be one of live, documented, synthetic",
    ],
    [
      "a waiver without a reason",
      { waiver: { until: null } },
      '#/waiver the waiver has no "reason"',
    ],
    [
      "a date that is none",
      { waiver: { reason: "x", until: "2026-02-30" } },
      "#/waiver/until until must be a date such as 2026-12-31",
    ],
    [
      "no exchange",
      { exchanges: [] },
      "#/exchanges exchanges must be a list with at least one exchange",
    ],
    [
      "an exchange that is none",
      { exchanges: [1] },
      "#/exchanges/0 the exchange must be an object",
    ],
    ["a number for a model", { model: 2 }, "#/model model must be text"],
    [
      "a hash that is none",
      { schemaHashes: { getJob: "new" } },
      "#/schemaHashes/getJob schemaHashes must give each operation twelve hexadecimal digits",
    ],
    [
      "hashes that are a list",
      { schemaHashes: [] },
      "#/schemaHashes schemaHashes must give each operation twelve hexadecimal digits",
    ],
    [
      "redactions that lead nowhere",
      { redactions: ["jobId"] },
      "#/redactions redactions must be a list of JSON Pointers",
    ],
  ])("reports %s", (_, changes, want) => {
    expect(told(changes)).toEqual([want]);
  });

  it.each<[string, { readonly [key: string]: Json }, string]>([
    [
      "a small method",
      { request: { ...exchange.request, method: "get" } },
      "#/exchanges/0/request/method method must be an HTTP method in capitals",
    ],
    [
      "a whole address",
      { request: { ...exchange.request, path: "https://a.example/" } },
      "#/exchanges/0/request/path path must begin with a slash",
    ],
    [
      "a status as text",
      { response: { ...exchange.response, status: "200" } },
      "#/exchanges/0/response/status status must be a number from 100 to 599",
    ],
    [
      "a header that is no text",
      { response: { ...exchange.response, headers: { age: 1 } } },
      '#/exchanges/0/response/headers/age the header "age" must be text',
    ],
    [
      "a missing body",
      { response: { status: 200, headers: {} } },
      '#/exchanges/0/response the response has no "body"',
    ],
    [
      "two kinds",
      { webhook: "job.done" },
      "#/exchanges/0 the exchange names both an operation and a webhook",
    ],
    [
      "no kind",
      { operation: null },
      "#/exchanges/0 the exchange names neither an operation nor a webhook",
    ],
    [
      "a delivery with an answer",
      { ...delivery, response: exchange.response },
      "#/exchanges/0/response a webhook delivery has a response",
    ],
    [
      "a call without an answer",
      { response: null },
      "#/exchanges/0/response the call has no response",
    ],
  ])("reports %s", (_, changes, want) => {
    expect(toldOf(changes)).toEqual([want]);
  });

  it.each(["Authorization", "x-api-key", "Cookie", "X-Auth-Token", "X-Key"])(
    "refuses the header %s",
    (name) => {
      expect(toldOf({ request: { ...exchange.request, headers: { [name]: "x" } } })).toEqual([
        `#/exchanges/0/request/headers/${name} the header ${JSON.stringify(name)} carries credentials`,
      ]);
    },
  );

  it.each(["Idempotency-Key", "X-Acme-Signature", "Retry-After"])("takes the header %s", (name) => {
    expect(toldOf({ request: { ...exchange.request, headers: { [name]: "x" } } })).toEqual([]);
  });

  it.each<[Json]>([
    [null],
    [[]],
    ["x"],
    [{}],
    [{ __proto__: null }],
    [{ exchanges: [{ request: [], response: 1 }] }],
  ])("takes anything without throwing: %j", (value) => {
    const { value: parsed, diagnostics } = parse(value);
    expect(parsed).toBeNull();
    expect(diagnostics.length).toBeGreaterThan(0);
  });
});

it.each([
  ["spec/cassettes/acme/a.json", "spec/cassettes", "acme/a"],
  ["spec/cassettes/acme/flux-1.1/a.json", "spec/cassettes/", "acme/flux-1.1/a"],
  ["mine/a.json", "spec/cassettes", "mine/a"],
  ["a.json", "", "a"],
])("cassetteId(%s, %s) is %s", (path, root, want) => {
  expect(cassetteId(path, root)).toBe(want);
});
