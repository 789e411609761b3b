import { describe, expect, it } from "vitest";
import { InvalidRequestError } from "./errors.js";
import { acmeClient, acmeServer, jobs, json, rejection } from "./testing/acme-server.js";

describe("jobs.list", () => {
  it("fetches pages as the loop goes on", async () => {
    const server = await acmeServer((request, response) => {
      const { searchParams } = new URL(request.path, "http://x");
      const page = Number(searchParams.get("cursor") ?? 0);
      json(response, 200, {
        jobs: [{ id: `job_${page}`, status: "queued" }, { broken: true }],
        next: page < 2 ? String(page + 1) : null,
      });
    });
    const client = acmeClient(server);
    const ids: string[] = [];
    for await (const job of client.jobs.list({ query: { status: "queued" } })) ids.push(job.id);
    expect(ids).toEqual(["job_0", "job_1", "job_2"]);
    expect(server.requests.map((request) => request.path)).toEqual([
      "/v1/jobs?status=queued",
      "/v1/jobs?status=queued&cursor=1",
      "/v1/jobs?status=queued&cursor=2",
    ]);
    server.requests.length = 0;
    for await (const job of client.jobs.list()) if (job.id === "job_0") break;
    expect(server.requests).toHaveLength(1);
  });

  it("stops at a cursor that comes back, and says so where there is no list", async () => {
    const server = await acmeServer((_, response) => json(response, 200, { jobs: [], next: "x" }));
    for await (const _ of acmeClient(server).jobs.list()) expect.unreachable();
    expect(server.requests).toHaveLength(2);
    const none = acmeClient(server, {}, { jobs: { ...jobs, list: null } });
    const error = await rejection(none.jobs.list()[Symbol.asyncIterator]().next());
    expect(error).toBeInstanceOf(InvalidRequestError);
  });
});
