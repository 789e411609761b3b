import { getEventListeners } from "node:events";

import { describe, expect, it } from "vitest";
import { call } from "./call.js";
import type { Operation } from "./descriptors.js";
import {
  AbortedError,
  RateLimitedError,
  ServerError,
  TimeoutError,
  UnclearSubmitError,
} from "./errors.js";
import {
  type Answerer,
  accepted,
  acmeClient,
  acmeServer,
  completed,
  drop,
  inTurn,
  json,
  painter,
  protocol,
  rejection,
  silence,
} from "./testing/acme-server.js";

const listPictures: Operation = {
  id: "listPictures",
  method: "GET",
  path: "/v1/pictures",
  parameters: [],
};
const addPicture: Operation = {
  ...listPictures,
  id: "addPicture",
  method: "POST",
  body: "application/json",
};
const ok: Answerer = (_, response) => json(response, 200, { fine: true });
const fail =
  (status: number, body: unknown = {}, headers: Record<string, string> = {}): Answerer =>
  (_, response) =>
    json(response, status, body, headers);

describe("retries", () => {
  it("repeats a GET through 500, 503, 429, 408, drops and cut bodies", async () => {
    for (const trouble of [fail(500), fail(503), fail(429), fail(408), drop]) {
      const server = await acmeServer(inTurn(trouble, trouble, ok));
      expect(await call(acmeClient(server), listPictures)).toEqual({ fine: true });
      expect(server.requests).toHaveLength(3);
    }
  });

  it("stops after maxRetries and leaves other statuses alone", async () => {
    const server = await acmeServer(fail(500));
    expect(await rejection(call(acmeClient(server), listPictures))).toBeInstanceOf(ServerError);
    expect(server.requests).toHaveLength(4);
    for (const status of [400, 401, 404, 501]) {
      const strict = await acmeServer(fail(status));
      await rejection(call(acmeClient(strict), listPictures));
      expect(strict.requests).toHaveLength(1);
    }
  });

  it("repeats a POST that costs nothing only where it was refused", async () => {
    const refused = await acmeServer(inTurn(fail(429), ok));
    expect(await call(acmeClient(refused), addPicture, { body: { a: 1 } })).toEqual({ fine: true });
    expect(refused.requests.map((request) => request.body)).toEqual(['{"a":1}', '{"a":1}']);
    const failed = await acmeServer(inTurn(fail(500), ok));
    expect(await rejection(call(acmeClient(failed), addPicture))).toBeInstanceOf(ServerError);
    expect(failed.requests).toHaveLength(1);
  });

  it("waits as long as Retry-After says, in seconds or until a date", async () => {
    const server = await acmeServer(inTurn(fail(429, {}, { "retry-after": "0.25" }), ok));
    await call(acmeClient(server), listPictures);
    expect(server.requests[1]!.at - server.requests[0]!.at).toBeGreaterThanOrEqual(249);
    // Against the server's clock, which is an hour ahead of ours.
    const now = Math.floor(Date.now() / 1000) * 1000 + 3_600_000;
    const date = new Date(now).toUTCString();
    const dated = await acmeServer(
      inTurn(fail(503, {}, { date, "retry-after": new Date(now + 1000).toUTCString() }), ok),
    );
    await call(acmeClient(dated), listPictures);
    const gap = dated.requests[1]!.at - dated.requests[0]!.at;
    expect(gap).toBeGreaterThanOrEqual(999);
    expect(gap).toBeLessThan(2000);
  });

  it("does not sleep through a Retry-After that is too long, or longer than the caller waits", async () => {
    const server = await acmeServer(fail(429, {}, { "retry-after": "3600" }));
    const error = await rejection(call(acmeClient(server), listPictures));
    expect((error as RateLimitedError).retryAfterMs).toBe(3_600_000);
    expect(server.requests).toHaveLength(1);
    const brief = await acmeServer(fail(429, {}, { "retry-after": "20" }));
    const start = performance.now();
    const early = call(acmeClient(brief), listPictures, {}, { timeout: 1000 });
    expect(await rejection(early)).toBeInstanceOf(RateLimitedError);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it("holds the client's other requests while a 429 asks for patience", async () => {
    const server = await acmeServer(inTurn(fail(429, {}, { "retry-after": "0.2" }), ok));
    const client = acmeClient(server);
    const first = call(client, listPictures);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await Promise.all([first, call(client, listPictures)]);
    const [, ...rest] = server.requests.map((request) => request.at);
    for (const at of rest) expect(at - server.requests[0]!.at).toBeGreaterThanOrEqual(195);
  });
});

describe("limits", () => {
  it("ends an attempt, tries again, and ends the whole call", async () => {
    const server = await acmeServer(inTurn(silence, ok));
    expect(await call(acmeClient(server, { timeout: 50 }), listPictures)).toEqual({ fine: true });
    const mute = await acmeServer(silence);
    const start = performance.now();
    const whole = call(acmeClient(mute), listPictures, {}, { timeout: 60 });
    const error = await rejection(whole);
    expect(performance.now() - start).toBeLessThan(200);
    expect(error).toBeInstanceOf(TimeoutError);
    expect((error as TimeoutError).timeoutMs).toBe(60);
    expect((error as Error).message).toBe("acme listPictures: no answer within 0.06 s");
  });

  it("counts a body that trickles against the attempt", async () => {
    const server = await acmeServer((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write('{"a":');
    });
    const client = acmeClient(server, { timeout: 50, maxRetries: 0 });
    expect(await rejection(call(client, listPictures))).toBeInstanceOf(TimeoutError);
  });
});

describe("an abort", () => {
  const abortAfter = async (ms: number, work: (signal: AbortSignal) => Promise<unknown>) => {
    const controller = new AbortController();
    const reason = new Error("the user left");
    let at = 0;
    setTimeout(() => {
      at = performance.now();
      controller.abort(reason);
    }, ms);
    const error = await rejection(work(controller.signal));
    return { error, reason, delay: performance.now() - at };
  };

  it.each<[string, Answerer]>([
    ["in a request", silence],
    [
      "in a body",
      (_, response) => {
        response.writeHead(200, { "content-type": "application/json" });
        response.write("{");
      },
    ],
    ["in the pause before a retry", fail(429, {}, { "retry-after": "30" })],
  ])("%s settles at once", async (_, answer) => {
    const server = await acmeServer(answer);
    const client = acmeClient(server);
    const { error, reason, delay } = await abortAfter(60, (signal) =>
      call(client, listPictures, {}, { signal }),
    );
    expect(delay).toBeLessThan(50);
    expect(error).toBeInstanceOf(AbortedError);
    expect((error as AbortedError).name).toBe("AbortError");
    expect((error as AbortedError).cause).toBe(reason);
  });

  it("between polls and in a poll settles at once, with the handle", async () => {
    const slow = { ...protocol.jobs!, poll: { ...protocol.jobs!.poll, intervalMs: 60_000 } };
    const between = await acmeServer(accepted);
    const resting = await abortAfter(60, (signal) =>
      acmeClient(between, {}, { jobs: slow }).run(painter, { prompt: "a" }, { signal }),
    );
    expect(resting.delay).toBeLessThan(50);
    expect((resting.error as AbortedError).job?.id).toBe("job_1");
    expect((resting.error as Error).message).toBe("acme painter-2 job_1: aborted; it goes on");
    const during = await acmeServer(inTurn(accepted, silence));
    const asking = await abortAfter(60, (signal) =>
      acmeClient(during).run(painter, { prompt: "a" }, { signal }),
    );
    expect(asking.delay).toBeLessThan(50);
    expect((asking.error as AbortedError).job?.id).toBe("job_1");
  });

  it("of a submit that has left is unclear; of one that has not, it is not", async () => {
    const server = await acmeServer(silence);
    const left = await abortAfter(60, (signal) =>
      acmeClient(server).submit(painter, { prompt: "a" }, { signal }),
    );
    expect(left.delay).toBeLessThan(50);
    expect(left.error).toBeInstanceOf(UnclearSubmitError);
    expect((left.error as UnclearSubmitError).cause).toBeInstanceOf(AbortedError);
    const kept = acmeClient(server).submit(
      painter,
      { prompt: "a" },
      { signal: AbortSignal.abort() },
    );
    expect(await rejection(kept)).toBeInstanceOf(AbortedError);
    expect(server.requests).toHaveLength(1);
  });

  it("that never comes leaves one listener at most on a signal that many calls share", async () => {
    const warnings: Error[] = [];
    const note = (warning: Error) => warnings.push(warning);
    process.on("warning", note);
    const server = await acmeServer((request, response, nth) =>
      (request.method === "POST" ? accepted : completed)(request, response, nth),
    );
    const { signal } = new AbortController();
    const client = acmeClient(server);
    await Promise.all(
      Array.from({ length: 40 }, () => client.run(painter, { prompt: "a" }, { signal })),
    );
    await new Promise((resolve) => setTimeout(resolve, 10));
    process.off("warning", note);
    expect(getEventListeners(signal, "abort").length).toBeLessThanOrEqual(1);
    expect(warnings).toEqual([]);
  });

  it("is felt where a custom fetch ignores signals, and in the governor's queue", async () => {
    const deaf = acmeClient(
      { url: "http://acme.example", requests: [] },
      { fetch: () => new Promise(() => {}), maxConcurrency: 1 },
    );
    void rejection(call(deaf, listPictures, {}, { timeout: 500 }));
    const { error, delay } = await abortAfter(30, (signal) =>
      call(deaf, listPictures, {}, { signal }),
    );
    expect(delay).toBeLessThan(50);
    expect(error).toBeInstanceOf(AbortedError);
  });
});
