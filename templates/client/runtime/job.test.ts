import { describe, expect, it } from "vitest";
import {
  AuthenticationError,
  InvalidRequestError,
  JobCancelledError,
  JobFailedError,
  NotFoundError,
  WaitTimeoutError,
} from "./errors.js";
import type { JobState } from "./job-state.js";
import {
  type Answerer,
  accepted,
  acmeClient,
  acmeServer,
  completed,
  drop,
  inTurn,
  jobs,
  json,
  painter,
  rejection,
  state,
} from "./testing/acme-server.js";

const params = { prompt: "a lighthouse" };
const output = { images: ["https://cdn.example/1.png"] };
const fail =
  (status: number, headers: Record<string, string> = {}): Answerer =>
  (_, response) =>
    json(response, status, { error: "no" }, headers);

describe("run", () => {
  it("waits for the output and tells of progress", async () => {
    const server = await acmeServer(
      inTurn(
        accepted,
        state("queued"),
        state("working", { progress: 30 }),
        state("working", { progress: 30 }),
        state("working", { progress: 80 }),
        completed,
      ),
    );
    const seen: string[] = [];
    let submitted = "";
    const result = await acmeClient(server).run(painter, params, {
      onSubmitted: (job) => {
        submitted = job.id;
      },
      onProgress: ({ status, progress, phase }) => seen.push(`${status} ${progress} ${phase}`),
    });
    expect(result).toEqual(output);
    expect(submitted).toBe("job_1");
    expect(seen).toEqual([
      "queued null pending",
      "working 30 pending",
      "working 80 pending",
      "completed null succeeded",
    ]);
  });

  it("treats a status it does not know as not finished, even one named after Object's own", async () => {
    const server = await acmeServer(
      inTurn(accepted, state("constructor"), state("__proto__"), state("COMPLETED"), completed),
    );
    expect(await acmeClient(server).run(painter, params)).toEqual(output);
    expect(server.requests).toHaveLength(5);
  });

  it("rejects with the provider's reason when the job fails", async () => {
    const server = await acmeServer(
      inTurn(
        accepted,
        state("failed", { error: { message: "content\npolicy", code: 7 }, cost: 0 }),
      ),
    );
    const error = await rejection(acmeClient(server).run(painter, params));
    expect(error).toBeInstanceOf(JobFailedError);
    const failed = error as JobFailedError;
    expect(failed.message).toBe("acme painter-2 job_1: failed: content policy");
    expect(failed.reason).toEqual({ message: "content\npolicy", code: 7 });
    expect(failed.jobId).toBe("job_1");
    expect(failed.job.cost).toBe(0);
    expect(failed.name).toBe("JobFailedError");
  });

  it("rejects when the job is cancelled, and when it ends without an output", async () => {
    const cancelled = await acmeServer(inTurn(accepted, state("cancelled")));
    expect(await rejection(acmeClient(cancelled).run(painter, params))).toBeInstanceOf(
      JobCancelledError,
    );
    const empty = await acmeServer(inTurn(accepted, state("completed")));
    const error = await rejection(acmeClient(empty).run(painter, params));
    expect(error).toBeInstanceOf(JobFailedError);
    expect((error as Error).message).toBe("acme painter-2 job_1: failed: no output");
  });

  it("outlives drops, 500s, 429s, HTML and empty bodies while it polls", async () => {
    const html: Answerer = (_, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      response.end("<html>maintenance</html>");
    };
    const empty: Answerer = (_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end();
    };
    const server = await acmeServer(
      inTurn(accepted, drop, fail(500), html, fail(429), empty, fail(503), completed),
    );
    expect(await acmeClient(server).run(painter, params)).toEqual(output);
    expect(server.requests).toHaveLength(8);
  });

  it("gives up at once on a refused key, with the job's id", async () => {
    const server = await acmeServer(inTurn(accepted, fail(401)));
    const error = await rejection(acmeClient(server).run(painter, params));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect((error as AuthenticationError).jobId).toBe("job_1");
    expect(server.requests).toHaveLength(2);
  });

  it("gives a new job a moment to be found, and a resumed one none", async () => {
    const late = await acmeServer(inTurn(accepted, fail(404), fail(404), completed));
    expect(await acmeClient(late).run(painter, params)).toEqual(output);
    const lost = await acmeServer(inTurn(accepted, fail(404)));
    const error = await rejection(acmeClient(lost).run(painter, params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(lost.requests).toHaveLength(5);
    const unknown = await acmeServer(fail(404));
    const client = acmeClient(unknown);
    expect(await rejection(client.job(painter, "job_9").wait())).toBeInstanceOf(NotFoundError);
    expect(unknown.requests).toHaveLength(1);
  });

  it("asks at once when the submit says that the job has ended", async () => {
    const slow = { ...jobs, poll: { ...jobs.poll, intervalMs: 60_000 } };
    const replayed: Answerer = (_, response) =>
      json(response, 202, { jobId: "job_1", status: "completed" });
    const server = await acmeServer(inTurn(replayed, completed));
    const start = performance.now();
    expect(await acmeClient(server, {}, { jobs: slow }).run(painter, params)).toEqual(output);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it("asks with its id as a query, where the path has no place for it", async () => {
    const server = await acmeServer(inTurn(accepted, state("completed", { output: 1 })));
    const poll = { ...jobs.poll, path: "/v1/get_result?id={id}" };
    const client = acmeClient(server, {}, { jobs: { ...jobs, poll } });
    await client.run(painter, { prompt: "a" });
    expect(server.requests[1]!.path).toMatch(/^\/v1\/get_result\?id=[\w-]+$/);
  });

  it("obeys Retry-After in answers and errors of the poll", async () => {
    const pending: Answerer = (_, response) =>
      json(response, 200, { id: "job_1", status: "queued" }, { "retry-after": "0.3" });
    const server = await acmeServer(
      inTurn(accepted, pending, fail(429, { "retry-after": "0.3" }), completed),
    );
    await acmeClient(server).run(painter, params);
    const [, first, second, third] = server.requests.map((request) => request.at);
    expect(second! - first!).toBeGreaterThanOrEqual(295);
    expect(third! - second!).toBeGreaterThanOrEqual(295);
  });

  it("grows the interval up to its ceiling and asks for no cached answer", async () => {
    const server = await acmeServer(
      inTurn(accepted, ...Array.from({ length: 6 }, () => state("queued")), completed),
    );
    const times: number[] = [];
    const timed: typeof fetch = (input, init) => {
      times.push(performance.now());
      return fetch(input, init);
    };
    await acmeClient(server, { fetch: timed }).run(painter, params);
    for (const [i, want] of [10, 15, 22.5, 33.75, 40, 40, 40].entries()) {
      // Timers may fire a millisecond early.
      expect(times[i + 1]! - times[i]!).toBeGreaterThanOrEqual(want - 1);
    }
    expect(server.requests[1]!.headers["cache-control"]).toBe("no-cache");
  });
});

describe("a job's handle", () => {
  it("is still good after a wait that took too long", async () => {
    let done = false;
    const server = await acmeServer((request, response, nth) => {
      if (nth === 0) return accepted(request, response, nth);
      return (done ? completed : state("queued"))(request, response, nth);
    });
    const error = await rejection(acmeClient(server).run(painter, params, { timeout: 250 }));
    expect(error).toBeInstanceOf(WaitTimeoutError);
    const timeout = error as WaitTimeoutError<typeof output>;
    expect(timeout.message).toMatch(
      /^acme painter-2 job_1: still "queued" after 0\.\d{1,3} s; it goes on: error\.job\.wait\(\)$/,
    );
    done = true;
    expect(await timeout.job.wait()).toEqual(output);
    expect(server.requests.filter((request) => request.method === "POST")).toHaveLength(1);
  });

  it("keeps the last trouble as the cause of a wait that took too long", async () => {
    const server = await acmeServer(inTurn(accepted, fail(500)));
    const job = await acmeClient(server).submit(painter, params);
    const error = await rejection(job.wait({ timeout: 250 }));
    expect((error as WaitTimeoutError).cause).toMatchObject({ code: "server", status: 500 });
  });

  it("iterates over its states to the last, also of a failed job", async () => {
    const server = await acmeServer(
      inTurn(accepted, state("working"), state("failed", { error: "bad prompt" })),
    );
    const job = await acmeClient(server).submit(painter, params);
    const states: JobState[] = [];
    for await (const moment of job) states.push(moment);
    expect(states.map(({ status, phase }) => [status, phase])).toEqual([
      ["queued", "pending"],
      ["working", "pending"],
      ["failed", "failed"],
    ]);
    const last = states.at(-1);
    expect(last?.phase === "failed" && last.reason).toBe("bad prompt");
  });

  it("can be left in the middle of a loop", async () => {
    const server = await acmeServer(inTurn(accepted, state("working")));
    const job = await acmeClient(server).submit(painter, params);
    for await (const moment of job) if (moment.status === "working") break;
    const before = server.requests.length;
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(server.requests).toHaveLength(before);
  });

  it("resumes from JSON in another client", async () => {
    const server = await acmeServer(inTurn(accepted, completed));
    const job = await acmeClient(server).submit(painter, params);
    const saved = JSON.stringify(job);
    expect(JSON.parse(saved)).toEqual({
      v: 1,
      provider: "acme",
      model: "painter-2",
      jobId: "job_1",
      submittedAt: expect.stringMatching(/^20\d\d-.*Z$/),
      cost: 2,
      remaining: 98,
      expiresAt: null,
    });
    const later = acmeClient(server).job(painter, JSON.parse(saved));
    expect([later.status, later.cost, later.remaining]).toEqual([null, 2, 98]);
    expect(await later.wait()).toEqual(output);
    expect(await later.wait()).toEqual(output);
    expect(server.requests).toHaveLength(2);
  });

  it("does not resume what was saved for another model, provider or version", async () => {
    const server = await acmeServer(completed);
    const client = acmeClient(server);
    const saved = { v: 1, provider: "acme", model: "painter-2", jobId: "job_1" } as const;
    const wrong = [
      { ...saved, model: "painter-3" },
      { ...saved, provider: "umbrella" },
      { ...saved, v: 2 as never },
      { ...saved, jobId: "" },
      "",
    ];
    for (const one of wrong) expect(() => client.job(painter, one)).toThrow(InvalidRequestError);
  });

  it("refreshes once, and keeps an odd id inside its path segment", async () => {
    const server = await acmeServer(state("working"));
    const job = acmeClient(server).job(painter, "a/b?c");
    expect((await job.refresh()).status).toBe("working");
    expect(server.requests.map((request) => request.path)).toEqual(["/v1/jobs/a%2Fb%3Fc"]);
  });

  it("tells when outputs go away: by the job's word, else by the provider's lifetime", async () => {
    const lifetime = { ...jobs, outputLifetimeSeconds: 3600 };
    const server = await acmeServer(
      inTurn(accepted, state("completed", { output, expiresAt: "2026-03-09T12:00:00Z" })),
    );
    const job = await acmeClient(server, {}, { jobs: lifetime }).submit(painter, params);
    const assumed = Date.parse(job.expiresAt!) - Date.parse(job.submittedAt!);
    expect(assumed).toBe(3_600_000);
    await job.wait();
    expect(job.expiresAt).toBe("2026-03-09T12:00:00Z");
  });
});
