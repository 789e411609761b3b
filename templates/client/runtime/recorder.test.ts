import { describe, expect, it } from "vitest";
import {
  printCassette,
  type Recorded,
  type RecordedApi,
  type RecordingOptions,
  recordCalls,
  SecretFoundError,
} from "./recorder.js";

const api: RecordedApi = {
  provider: "acme",
  baseUrl: "https://api.acme.example",
  keyPrefix: "ak_",
  operations: [
    {
      id: "paint",
      method: "POST",
      path: "/v1/paint",
      hash: "000000000001",
      jobId: "/jobId",
      selector: "model",
      models: { "painter-2": "000000000002" },
    },
    {
      id: "getJob",
      method: "GET",
      path: "/v1/jobs/{id}",
      hash: "000000000003",
      jobId: null,
      selector: null,
      models: {},
    },
    {
      id: "getMine",
      method: "GET",
      path: "/v1/jobs/mine",
      hash: "000000000004",
      jobId: null,
      selector: null,
      models: {},
    },
  ],
};
const key = ["ak_", "t7Rk2vQz9XbM4nLp"].join("");

/** A `fetch` that answers the same to everything, wrapped; what it told; what went wrong. */
function setUp(answer: () => Response | Promise<Response>, options: RecordingOptions = {}) {
  const told: Recorded[] = [];
  const problems: unknown[] = [];
  const fetch = recordCalls(
    api,
    async () => answer(),
    (recorded) => {
      told.push(recorded);
    },
    { onProblem: (problem) => problems.push(problem), ...options },
  );
  const paint = (init: RequestInit = {}) =>
    fetch("https://api.acme.example/v1/paint", {
      method: "POST",
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      body: JSON.stringify({ model: "painter-2", prompt: "a pier" }),
      ...init,
    });
  return { fetch, paint, told, problems };
}

const job = () =>
  Response.json(
    { jobId: "job_8f3k2j1h0p", owner: "mia@paintworks.io", echo: key },
    { status: 202 },
  );

describe("recordCalls", () => {
  it("hands the answer on, and tells of it without what is nobody's business", async () => {
    const { paint, fetch, told, problems } = setUp(job);
    expect(await (await paint()).json()).toMatchObject({ jobId: "job_8f3k2j1h0p", echo: key });
    await fetch("https://api.acme.example/v1/jobs/job_8f3k2j1h0p");
    expect(problems).toEqual([]);
    expect(told).toMatchObject([
      {
        model: "painter-2",
        hash: "000000000002",
        exchange: {
          operation: "paint",
          request: { path: "/v1/paint", headers: { "content-type": "application/json" } },
          response: {
            status: 202,
            body: {
              jobId: "job_0000000001",
              owner: "person1@example.com",
              echo: "xx_xxxxxxxxxxxxxxxx",
            },
          },
        },
        redactions: ["#/response/body/jobId", "#/response/body/owner", "#/response/body/echo"],
      },
      {
        model: null,
        hash: "000000000003",
        exchange: { request: { path: "/v1/jobs/job_0000000001" } },
      },
    ]);
  });

  it("takes an id for one by its place, whatever it looks like", async () => {
    const answer = () => Response.json({ jobId: "quietotter", message: "quietotter waits" });
    const { paint, fetch, told } = setUp(answer);
    await paint();
    await fetch("https://api.acme.example/v1/jobs/quietotter");
    expect(told).toMatchObject([
      { exchange: { response: { body: { jobId: "0000000001", message: "0000000001 waits" } } } },
      { exchange: { request: { path: "/v1/jobs/0000000001" } } },
    ]);
  });

  it("says the provider's address where calls went elsewhere", async () => {
    const answer = () => Response.json({ statusUrl: "http://127.0.0.1:4010/acme/v1/jobs/mine" });
    const { fetch, told } = setUp(answer, { baseUrl: "http://127.0.0.1:4010/acme/" });
    await fetch("http://127.0.0.1:4010/acme/v1/jobs/mine");
    expect(told).toMatchObject([
      {
        hash: "000000000004",
        exchange: {
          operation: "getMine",
          request: { path: "/v1/jobs/mine" },
          response: { body: { statusUrl: "https://api.acme.example/v1/jobs/mine" } },
        },
      },
    ]);
  });

  it("passes by what is no call of the API", async () => {
    const { fetch, told } = setUp(job);
    await fetch("https://cdn.acme.example/picture.png");
    await fetch("https://api.acme.example/v1/unknown");
    await fetch("https://api.acme.example/v1/paint");
    expect(told).toEqual([]);
  });

  it("leaves pictures and streams to whoever asked for them", async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const { fetch, told } = setUp(
      () => new Response(bytes, { headers: { "content-type": "image/png" } }),
    );
    const response = await fetch("https://api.acme.example/v1/jobs/mine");
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
    expect(told).toMatchObject([{ exchange: { response: { body: null } } }]);
  });

  it("lets no call fail over its recording", async () => {
    const { problems } = setUp(job);
    const fetch = recordCalls(
      api,
      async () => job(),
      () => Promise.reject(new Error("disk full")),
      {
        onProblem: (problem) => problems.push(problem),
      },
    );
    expect((await fetch("https://api.acme.example/v1/jobs/mine")).status).toBe(202);
    expect(problems).toMatchObject([{ message: "disk full" }]);
    const down = recordCalls(
      api,
      () => Promise.reject(new TypeError("fetch failed")),
      () => {},
    );
    await expect(down("https://api.acme.example/v1/jobs/mine")).rejects.toThrow("fetch failed");
  });

  it("tells nothing while something in it looks like a key", async () => {
    const { fetch, told, problems } = setUp(() => Response.json({ encryptionKey: "opensesame" }));
    expect(await (await fetch("https://api.acme.example/v1/jobs/mine")).json()).toEqual({
      encryptionKey: "opensesame",
    });
    expect(told).toEqual([]);
    expect(problems[0]).toBeInstanceOf(SecretFoundError);
    expect(String(problems[0])).not.toContain("opensesame");
  });
});

describe("printCassette", () => {
  const texts = { title: "A job", origin: "live", from: "our staging run" } as const;

  it("prints what the contract checks read", async () => {
    const { paint, fetch, told } = setUp(job);
    await paint();
    await fetch("https://api.acme.example/v1/jobs/job_8f3k2j1h0p");
    expect(JSON.parse(printCassette(api, told, texts))).toMatchObject({
      provider: "acme",
      model: "painter-2",
      schemaHashes: { getJob: "000000000003", paint: "000000000002" },
      redactions: expect.arrayContaining(["#/exchanges/1/request/path"]),
      exchanges: [{ operation: "paint" }, { operation: "getJob" }],
    });
  });

  it("refuses texts that hold a key", () => {
    expect(() => printCassette(api, [], { ...texts, note: `with ${key}` })).toThrow(
      SecretFoundError,
    );
  });
});
