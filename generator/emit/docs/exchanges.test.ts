import { describe, expect, it } from "vitest";
import type { Exchange } from "../../catalog/cassette.ts";
import { acme, acmeCassettes } from "./acme-for-tests.ts";
import { findFailure, planCassette, statusLine } from "./exchanges.ts";

const [completed, failed] = acmeCassettes;
const options = { jobs: acme.jobs, submits: "runPainter2" };
const exchange = (changes: Partial<Exchange>): Exchange => ({
  ...completed!.exchanges[0]!,
  ...changes,
});
const labelOf = (changes: Partial<Exchange>) =>
  planCassette({ ...completed!, exchanges: [exchange(changes)] }, options).exchanges[0]!.label;

it("shows a recording as it is replayed, with its origin", () => {
  const view = planCassette(completed!, options);
  expect(view.origin).toBe("as documented by the provider");
  expect(view.waiverUntil).toBe("2027-01-31");
  expect(view.exchanges.map(({ label, status }) => [label, status])).toEqual([
    ["Submit", "202 Accepted"],
    ["Poll, completed", "200 OK"],
  ]);
  expect(view.exchanges[0]!.response).toBe(`HTTP 202 Accepted
content-type: application/json

{
  "jobId": "job_1",
  "status": "pending"
}`);
});

describe("labels", () => {
  const answer = (status: number) => ({ status, headers: {}, body: null });
  it.each<[Partial<Exchange>, string]>([
    [{ response: answer(402) }, "Submit, refused"],
    [{ operation: "getJob", response: answer(404) }, "Poll"],
    [{ operation: "listJobs" }, "listJobs"],
    [{ operation: null, webhook: "job.completed", response: null }, "Webhook job.completed"],
    [{ operation: null }, "Exchange"],
  ])("names %j", (changes, want) => expect(labelOf(changes)).toBe(want));
});

it("cuts a body that would fill the page", () => {
  const body = Array.from({ length: 300 }, (_, i) => i);
  const response = { status: 200, headers: {}, body };
  const [view] = planCassette(
    { ...completed!, exchanges: [exchange({ response })] },
    options,
  ).exchanges;
  expect(view!.response!.split("\n")).toHaveLength(123);
  expect(view!.response).toMatch(/… 182 more lines$/);
});

it("keeps a body that is no JSON on its lines", () => {
  const response = { status: 502, headers: {}, body: "<html>\n\u202e</html>" };
  const [view] = planCassette(
    { ...completed!, exchanges: [exchange({ response })] },
    options,
  ).exchanges;
  expect(view!.response).toBe("HTTP 502 Bad Gateway\n\n<html>\n\\u202e</html>");
});

it("finds a failure that belongs to no model, or none", () => {
  expect(findFailure(acmeCassettes, acme.jobs)).toBe(failed);
  expect(findFailure([completed!], acme.jobs)).toBeNull();
  expect(findFailure(acmeCassettes, null)).toBeNull();
});

it("names statuses that have a name", () => {
  expect([statusLine(402), statusLine(599)]).toEqual(["402 Payment Required", "599"]);
});
