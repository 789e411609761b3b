// One fault at a time, in a recording or in the document, and each is found by its name at its
// place; in what was not touched, nothing is found.

import { describe, expect, it } from "vitest";
import { createCheck } from "../../templates/contract/runtime/check.js";
import type { Finding } from "../../templates/contract/runtime/recording.js";
import type { Cassette } from "../catalog/cassette.ts";
import type { Json, JsonObject } from "../ground/json.ts";
import { acmeContract, describedCassettes, describedDocument } from "./acme-described.ts";
import {
  cut,
  drop,
  type Edit,
  edited,
  type PlantedFault,
  plant,
  rename,
  set,
  text,
  wrap,
} from "./faults-for-tests.ts";

const painter = "acme/painter-2/completed";
const cinema = "acme/cinema-1/job";
const list = "acme/api/list";
const slower = "acme/api/slower";
const refused = "acme/painter-2/refused";
const deleted = "acme/api/delete";

/** name, where, pointer below `#/exchanges`, edit, code, pointer of the finding if another. */
type Row = readonly [string, string, string, Edit, string, string?];

const inRecordings: readonly Row[] = [
  // Missing
  ["a job without its id", painter, "/2/response/body/id", drop, "wrong-shape", "/2/response/body"],
  [
    "an accepted job without an id",
    painter,
    "/0/response/body/id",
    drop,
    "wrong-shape",
    "/0/response/body",
  ],
  [
    "a job without a status",
    painter,
    "/1/response/body/status",
    drop,
    "wrong-shape",
    "/1/response/body",
  ],
  [
    "pictures without pictures",
    painter,
    "/2/response/body/output/images",
    drop,
    "wrong-shape",
    "/2/response/body/output",
  ],
  [
    "a failure without a reason",
    refused,
    "/0/response/body/error",
    drop,
    "wrong-shape",
    "/0/response/body",
  ],
  ["a list without a list", list, "/0/response/body/jobs", drop, "wrong-shape", "/0/response/body"],
  [
    "a listed job without an id",
    list,
    "/0/response/body/jobs/0/id",
    drop,
    "wrong-shape",
    "/0/response/body/jobs/0",
  ],
  [
    "a delivery without a status",
    list,
    "/1/request/body/status",
    drop,
    "wrong-shape",
    "/1/request/body",
  ],
  [
    "a request without its prompt",
    painter,
    "/0/request/body/prompt",
    drop,
    "missing-parameter",
    "/0/request/body",
  ],
  [
    "a request without its model",
    cinema,
    "/0/request/body/model",
    drop,
    "missing-model",
    "/0/request/body",
  ],
  [
    "a style without its kind",
    painter,
    "/0/request/body/style/kind",
    drop,
    "missing-model",
    "/0/request/body/style",
  ],
  [
    "a query without an owner",
    list,
    "/0/request/path",
    set("/v1/jobs?limit=5"),
    "missing-parameter",
  ],
  [
    "an answer without its header",
    list,
    "/0/response/headers/x-total",
    drop,
    "missing-header",
    "/0/response/headers",
  ],
  [
    "too often, and no time to wait",
    slower,
    "/0/response/headers/retry-after",
    drop,
    "bad-retry-after",
    "/0/response/headers",
  ],
  // Renamed
  [
    "a renamed id",
    painter,
    "/2/response/body/id",
    rename("jobId"),
    "undocumented-field",
    "/2/response/body/jobId",
  ],
  [
    "a renamed cost",
    painter,
    "/2/response/body/cost",
    rename("price"),
    "undocumented-field",
    "/2/response/body/price",
  ],
  [
    "a renamed output",
    painter,
    "/2/response/body/output",
    rename("result"),
    "undocumented-field",
    "/2/response/body/result",
  ],
  [
    "renamed pictures",
    painter,
    "/2/response/body/output/images",
    rename("pictures"),
    "wrong-shape",
    "/2/response/body/output",
  ],
  [
    "a renamed parameter",
    painter,
    "/0/request/body/size",
    rename("dimensions"),
    "unknown-parameter",
    "/0/request/body/dimensions",
  ],
  [
    "a renamed reason",
    slower,
    "/0/response/body/error",
    rename("message"),
    "undocumented-field",
    "/0/response/body/message",
  ],
  // Retyped
  ["an id as a number", painter, "/0/response/body/id", set(7), "wrong-shape"],
  ["a cost as text", painter, "/2/response/body/cost", text, "wrong-shape"],
  ["seconds as text in an output", cinema, "/1/response/body/output/seconds", text, "wrong-shape"],
  ["seconds as text in a request", cinema, "/0/request/body/seconds", text, "wrong-parameter"],
  ["strokes as a fraction", painter, "/0/request/body/style/strokes", set(1.5), "wrong-parameter"],
  ["a listed status as a number", list, "/0/response/body/jobs/0/status", set(3), "wrong-shape"],
  ["a label as a number", list, "/0/response/body/labels/any", set(1), "wrong-shape"],
  [
    "a picture that is no address",
    painter,
    "/2/response/body/output/images/0",
    set("1.png"),
    "wrong-shape",
  ],
  [
    "a clip that is no address",
    cinema,
    "/1/response/body/output/video",
    set("clip"),
    "wrong-shape",
  ],
  [
    "a frame that is no address",
    cinema,
    "/0/request/body/frames/0",
    set("frame"),
    "wrong-parameter",
  ],
  ["a number below its bound", cinema, "/0/request/body/seconds", set(0), "wrong-parameter"],
  [
    "a limit as a word",
    list,
    "/0/request/path",
    set("/v1/jobs?limit=few&owner=me"),
    "wrong-parameter",
  ],
  [
    "a limit beyond its bound",
    list,
    "/0/request/path",
    set("/v1/jobs?limit=500&owner=me"),
    "wrong-parameter",
  ],
  [
    "a header as a word",
    list,
    "/0/response/headers/x-total",
    set("many"),
    "wrong-header",
    "/0/response/headers",
  ],
  [
    "credits as a word",
    painter,
    "/0/response/headers/x-credits-left",
    set("few"),
    "wrong-header",
    "/0/response/headers",
  ],
  [
    "a wait that nobody can read",
    slower,
    "/0/response/headers/retry-after",
    set("soon"),
    "bad-retry-after",
    "/0/response/headers",
  ],
  // Nulled
  ["a null id", painter, "/1/response/body/id", set(null), "wrong-shape"],
  ["null pictures", painter, "/2/response/body/output/images", set(null), "wrong-shape"],
  ["a null reason", refused, "/0/response/body/error", set(null), "wrong-shape"],
  ["a null prompt", painter, "/0/request/body/prompt", set(null), "wrong-parameter"],
  ["a null in a list", list, "/0/response/body/jobs/0", set(null), "wrong-shape"],
  // New
  ["a new field in a job", painter, "/1/response/body/eta", set(3), "undocumented-field"],
  [
    "a new field in an output",
    painter,
    "/2/response/body/output/seed",
    set(1),
    "undocumented-field",
  ],
  [
    "a new field in a listed job",
    list,
    "/0/response/body/jobs/0/eta",
    set(3),
    "undocumented-field",
  ],
  ["a new field in a failure", slower, "/0/response/body/code", set("slow"), "undocumented-field"],
  ["a new field in a delivery", list, "/1/request/body/attempt", set(2), "undocumented-field"],
  ["a new parameter", painter, "/0/request/body/steps", set(20), "unknown-parameter"],
  [
    "a new query parameter",
    list,
    "/0/request/path",
    set("/v1/jobs?owner=me&sort=up"),
    "unknown-parameter",
  ],
  ["a new value in a list", painter, "/0/request/body/size", set("huge"), "wrong-parameter"],
  ["a new value in a query", list, "/0/request/path", set("/v1/jobs?owner=all"), "wrong-parameter"],
  ["a new header", painter, "/2/response/headers/x-queue", set("4"), "undocumented-header"],
  [
    "a new header on a failure",
    slower,
    "/0/response/headers/x-limit",
    set("9"),
    "undocumented-header",
  ],
  ["a new status on reading", painter, "/1/response/status", set(418), "undocumented-status"],
  ["a new status on submitting", cinema, "/0/response/status", set(303), "undocumented-status"],
  ["a new status on deleting", deleted, "/0/response/status", set(200), "undocumented-status"],
  // What is no JSON
  [
    "another content type",
    painter,
    "/2/response/headers/content-type",
    set("text/html"),
    "undocumented-content-type",
    "/2/response/headers",
  ],
  [
    "no content type",
    list,
    "/0/response/headers/content-type",
    drop,
    "undocumented-content-type",
    "/0/response/headers",
  ],
  [
    "a form for JSON",
    painter,
    "/0/request/headers/content-type",
    set("multipart/form-data"),
    "undocumented-content-type",
    "/0/request/headers",
  ],
  ["an empty answer", painter, "/2/response/body", set(null), "missing-body"],
  ["an empty failure", refused, "/0/response/body", set(null), "missing-body"],
  ["an empty request", cinema, "/0/request/body", set(null), "missing-body"],
  ["a body where none is", deleted, "/0/response/body", set({ gone: true }), "undocumented-body"],
  [
    "a page for a job",
    painter,
    "/1/response/body",
    set("<!doctype html><title>Sign in</title>"),
    "not-json",
  ],
  ["a page for a failure", slower, "/0/response/body", set("<html>429</html>"), "not-json"],
  ["a job that breaks off", painter, "/2/response/body", cut, "not-json"],
  ["a list that breaks off", list, "/0/response/body", cut, "not-json"],
  ["plain text for a failure", refused, "/0/response/body", set("no credits"), "not-json"],
  // Shapes
  ["a list for a job", painter, "/2/response/body", wrap, "wrong-shape"],
  ["a list for an output", painter, "/2/response/body/output", wrap, "wrong-shape"],
  ["an object for pictures", painter, "/2/response/body/output/images", wrap, "wrong-shape"],
  ["an object for jobs", list, "/0/response/body/jobs", wrap, "wrong-shape"],
  ["an object for frames", cinema, "/0/request/body/frames", wrap, "wrong-parameter"],
  // Unions
  ["another form's parameter", cinema, "/0/request/body/ink", set("blue"), "wrong-branch"],
  ["another form's setting", painter, "/0/request/body/style/lens", set("wide"), "wrong-branch"],
  [
    "another model in the body",
    cinema,
    "/0/request/body/model",
    set("cartoon-1"),
    "wrong-branch",
    "/0/request/body/seconds",
  ],
  [
    "a form that is not there",
    painter,
    "/0/request/body/style/kind",
    set("collage"),
    "wrong-parameter",
  ],
  [
    "another model's output",
    painter,
    "/2/response/body/output",
    set({ video: "https://cdn.acme.example/1.mp4" }),
    "wrong-output",
  ],
  [
    "an output with another's field",
    cinema,
    "/1/response/body/output/images",
    set([]),
    "wrong-output",
  ],
  // Links
  [
    "a status address of another job",
    painter,
    "/0/response/body/status_url",
    set("https://api.acme.example/v1/jobs/job_9"),
    "broken-link",
  ],
  [
    "a status address elsewhere",
    painter,
    "/0/response/body/status_url",
    set("https://else.example/v1/jobs/job_1"),
    "broken-link",
  ],
  [
    "a status address of nothing",
    painter,
    "/0/response/body/status_url",
    set("/v1/tasks/job_1"),
    "broken-link",
  ],
  [
    "a link without its id",
    painter,
    "/0/response/body/id",
    drop,
    "broken-link",
    "/0/response/body/id",
  ],
  // What only a client notices
  ["a poll of another job", painter, "/1/request/path", set("/v1/jobs/job_9"), "other-request"],
  [
    "an answer without an id, to a client",
    cinema,
    "/0/response/body/id",
    drop,
    "other-result",
    "/0/response/body",
  ],
  [
    "a job that ends without its output",
    painter,
    "/1/response/body/status",
    set("completed"),
    "wrong-output",
    "/1/response/body/output",
  ],
  [
    "a poll after the end",
    painter,
    "/1/response/body",
    set({ id: "job_1", status: "completed", output: { images: [] } }),
    "unreplayed",
    "/2/request",
  ],
  [
    "a failure that the facts know otherwise",
    refused,
    "/0/response/status",
    set(301),
    "undocumented-status",
  ],
  [
    "an operation that is not there",
    deleted,
    "/0/operation",
    set("removeJob"),
    "unknown-operation",
  ],
];

const job = "/components/schemas/Job/allOf/1/properties";
const answers = "/paths/~1v1~1jobs~1{id}/get/responses";

const inDocument: readonly (readonly [string, string, Edit, string])[] = [
  [
    "a field less",
    `${job}/error`,
    drop,
    `undocumented-field ${painter} #/exchanges/2/response/body/error`,
  ],
  [
    "a field more that is required",
    "/components/schemas/JobAccepted/required",
    set(["id", "status", "cost"]),
    `wrong-shape ${painter} #/exchanges/0/response/body`,
  ],
  [
    "a field renamed",
    "/components/schemas/PaintedOutput/properties/images",
    rename("pictures"),
    `undocumented-field ${painter} #/exchanges/2/response/body/output/images`,
  ],
  [
    "a field of another type",
    `${job}/cost/type`,
    set("string"),
    `wrong-shape ${painter} #/exchanges/2/response/body/cost`,
  ],
  [
    "no null any more",
    "/components/schemas/RunPainter2Request/properties/seed/type",
    set("integer"),
    `wrong-parameter ${painter} #/exchanges/0/request/body/seed`,
  ],
  [
    "a value less",
    "/components/schemas/RunPainter2Request/properties/size/enum",
    set(["small"]),
    `wrong-parameter ${painter} #/exchanges/0/request/body/size`,
  ],
  [
    "a parameter less",
    "/components/schemas/RunPainter2Request/properties/size",
    drop,
    `unknown-parameter ${painter} #/exchanges/0/request/body/size`,
  ],
  [
    "a status less",
    `${answers}/429`,
    drop,
    `undocumented-status ${slower} #/exchanges/0/response/status`,
  ],
  [
    "a content type that changed",
    `${answers}/200/content/application~1json`,
    rename("application/xml"),
    `undocumented-content-type ${painter} #/exchanges/1/response/headers`,
  ],
  [
    "a query parameter less",
    "/paths/~1v1~1jobs/get/parameters/0",
    drop,
    `unknown-parameter ${list} #/exchanges/0/request/path`,
  ],
  [
    "a header less",
    "/paths/~1v1~1jobs/get/responses/200/headers/X-Total",
    drop,
    `undocumented-header ${list} #/exchanges/0/response/headers/x-total`,
  ],
  [
    "a bound that tightened",
    "/components/schemas/CinemaRequest/properties/seconds/minimum",
    set(5),
    `wrong-parameter ${cinema} #/exchanges/0/request/body/seconds`,
  ],
  [
    "a branch that lost a field",
    "/components/schemas/CinemaRequest/properties/frames",
    drop,
    `unknown-parameter ${cinema} #/exchanges/0/request/body/frames`,
  ],
  [
    "a link to nothing",
    "/paths/~1v1~1models~1painter-2~1run/post/responses/202/links/job/operationId",
    set("readJob"),
    `broken-link ${painter} #/exchanges/0/response/body`,
  ],
];

async function findingsIn(
  cassettes: readonly Cassette[],
  document: JsonObject = describedDocument,
): Promise<Map<string, readonly Finding[]>> {
  const { documents, clients } = acmeContract(document === describedDocument ? {} : { document });
  const check = createCheck({ document: documents.get("acme")!, ...clients.get("acme")! });
  const found = new Map<string, readonly Finding[]>();
  for (const cassette of cassettes) found.set(cassette.id, await check(cassette, "2026-06-01"));
  return found;
}

describe("faults in recordings", () => {
  const contract = acmeContract();
  const check = createCheck({
    document: contract.documents.get("acme")!,
    ...contract.clients.get("acme")!,
  });

  it("are none before any is planted", async () => {
    for (const cassette of describedCassettes)
      expect(await check(cassette, "2026-06-01")).toEqual([]);
  });

  it.each(inRecordings.map((row) => ({ name: row[0], row })))("$name", async ({ row }) => {
    const [name, where, at, edit, code, foundAt] = row;
    const found = `contract/${code} #/exchanges${foundAt ?? at}`;
    const fault: PlantedFault = { name, in: where, at: `#/exchanges${at}`, edit, found };
    const faulty = plant(describedCassettes, fault);
    for (const [i, cassette] of faulty.entries()) {
      const told = (await check(cassette, "2026-06-01")).map((one) => `${one.code} ${one.pointer}`);
      if (cassette === describedCassettes[i]) expect(told).toEqual([]);
      else expect(told).toContain(found);
    }
  });

  it("are many, each with a name of its own", () => {
    const names = [...inRecordings, ...inDocument].map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(inRecordings.length).toBeGreaterThanOrEqual(60);
  });
});

describe("the names", () => {
  it("are each found by a fault", () => {
    const found = new Set(inRecordings.map((row) => `contract/${row[4]}`));
    expect([...found].sort()).toEqual([
      "contract/bad-retry-after",
      "contract/broken-link",
      "contract/missing-body",
      "contract/missing-header",
      "contract/missing-model",
      "contract/missing-parameter",
      "contract/not-json",
      "contract/other-request",
      "contract/other-result",
      "contract/undocumented-body",
      "contract/undocumented-content-type",
      "contract/undocumented-field",
      "contract/undocumented-header",
      "contract/undocumented-status",
      "contract/unknown-operation",
      "contract/unknown-parameter",
      "contract/unreplayed",
      "contract/wrong-branch",
      "contract/wrong-header",
      "contract/wrong-output",
      "contract/wrong-parameter",
      "contract/wrong-shape",
    ]);
  });
});

describe("faults in the document", () => {
  it.each(inDocument.map((row) => ({ name: row[0], row })))("$name", async ({ row }) => {
    const [, at, edit, want] = row;
    const document = edited(describedDocument, `#${at}`, edit) as JsonObject;
    const found = await findingsIn(describedCassettes, document);
    const told = [...found].flatMap(([id, findings]) =>
      findings.map(({ code, pointer }) => `${code.replace("contract/", "")} ${id} ${pointer}`),
    );
    expect(told).toContain(want);
    expect(told.length).toBeLessThan(12);
  });
});

describe("planting", () => {
  it.each<[string, Edit, Json]>([
    ["#/a", drop, { b: [1] }],
    ["#/a", rename("c"), { c: 1, b: [1] }],
    ["#/a", text, { a: "1", b: [1] }],
    ["#/b", wrap, { a: 1, b: { first: 1 } }],
    ["#/b/0", set(2), { a: 1, b: [2] }],
    ["#/b/0", drop, { a: 1, b: [] }],
    ["#/c", set(3), { a: 1, b: [1], c: 3 }],
  ])("at %s", (pointer, edit, want) => {
    expect(edited({ a: 1, b: [1] }, pointer, edit)).toEqual(want);
  });

  it("refuses what is not there", () => {
    expect(() => edited({}, "#/a/b", set(1))).toThrow("there is no a");
    expect(() => edited({}, "#/a", drop)).toThrow("there is no a");
  });
});
