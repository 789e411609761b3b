import { expect, it } from "vitest";
import type { RawExchange } from "../../templates/client/runtime/record-exchange.js";
import type { Scrubber } from "../../templates/client/runtime/record-scrub.js";
import { plants } from "../../templates/client/runtime/testing/planted-secrets.js";
import { createOperationHasher } from "../catalog/operation-hash.ts";
import { parseCassette } from "../catalog/parse-cassette.ts";
import type { Json } from "../ground/json.ts";
import { simulatorHeader } from "../ground/simulator-header.ts";
import { acme } from "../simulate/acme.ts";
import { printCassette } from "./record-cassette.ts";

const model = acme.models.find(({ id }) => id === "painter-2")!;
const [submit, poll] = ["createImage", "getJob"].map(
  (id) => acme.operations.find((operation) => operation.id === id)!,
);

const raw = (changes: Partial<RawExchange>): RawExchange => ({
  method: "POST",
  url: "http://127.0.0.1:4010/acme/v1/images",
  requestHeaders: {},
  requestBody: null,
  status: 202,
  responseHeaders: { "content-type": "application/json" },
  responseBody: null,
  ...changes,
});

const request = (exchanges: readonly RawExchange[]) => ({
  provider: acme,
  model,
  operations: [submit!, poll!],
  exchanges,
  texts: { title: "A job", note: null },
  hasher: createOperationHasher(acme),
  baseUrl: "http://127.0.0.1:4010/acme",
  secrets: [],
  ids: ["j9"],
  since: Date.UTC(2030, 0, 1),
});

const job = [
  raw({ requestBody: { model: "painter-2" }, responseBody: { jobId: "job_8f3k2j1h0p" } }),
  raw({ method: "GET", url: "http://127.0.0.1:4010/acme/v1/jobs/job_8f3k2j1h0p", status: 200 }),
];

it("prints a file that can be read back, with the hash of each operation", () => {
  const printed = printCassette(request(job));
  const value = JSON.parse("text" in printed ? printed.text : "null") as Json;
  const parsed = parseCassette(
    { file: "spec/cassettes/acme/painter-2/live.json", value },
    "spec/cassettes",
  );
  expect(parsed.diagnostics).toEqual([]);
  expect(parsed.value).toMatchObject({
    origin: "live",
    model: "painter-2",
    schemaHashes: { createImage: expect.any(String), getJob: expect.any(String) },
    redactions: ["#/exchanges/0/response/body/jobId", "#/exchanges/1/request/path"],
    exchanges: [
      { operation: "createImage", request: { path: "/v1/images" } },
      { operation: "getJob", request: { path: "/v1/jobs/job_0000000001" } },
    ],
  });
});

it("calls nothing live in which one answer was simulated", () => {
  const marked = [job[0]!, { ...job[1]!, responseHeaders: { [simulatorHeader]: "1" } }];
  const printed = printCassette(request(marked));
  expect(printed).toMatchObject({ origin: "synthetic" });
  expect("text" in printed && printed.text).toContain('"from": "modelsmith simulate"');
  expect("text" in printed && printed.text).not.toContain(simulatorHeader);
});

/** What the first layer would be if it did nothing. */
const noScrubber = (): Scrubber => ({
  learn: () => {},
  exchange: ({ method, requestBody, status, responseBody }, operation) => ({
    exchange: {
      operation,
      webhook: null,
      request: { method, path: "/v1/images", headers: {}, body: requestBody },
      response: { status, headers: {}, body: responseBody },
    },
    redactions: [],
  }),
});

it.each(plants)("writes nothing while $name is in it, even without a scrubber", ({ text }) => {
  const leaky = [raw({ responseBody: { message: text } })];
  expect(printCassette(request(leaky), noScrubber)).toMatchObject({
    kind: "secret",
    found: [{ pointer: "#/exchanges/0/response/body/message" }],
  });
  expect(printCassette(request(leaky))).toMatchObject({ kind: "cassette" });
});

it("looks at title and note, too", () => {
  const texts = { title: "Bearer q1w2e3r4t5y6", note: null };
  expect(printCassette({ ...request(job), texts })).toMatchObject({ kind: "secret" });
});
