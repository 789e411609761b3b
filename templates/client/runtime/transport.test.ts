import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { call } from "./call.js";
import type { Operation } from "./descriptors.js";
import {
  AbortedError,
  AuthenticationError,
  ConflictError,
  InsufficientCreditsError,
  InvalidRequestError,
  isClientError,
  NetworkError,
  NotFoundError,
  PermissionError,
  RateLimitedError,
  ServerError,
  TimeoutError,
  UnclearSubmitError,
  UnexpectedResponseError,
  ValidationError,
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
  key,
  nobody,
  painter,
  protocol,
  rejection,
  silence,
  state,
} from "./testing/acme-server.js";

const listPictures: Operation = {
  id: "listPictures",
  method: "get",
  path: "/v1/pictures",
  parameters: [],
  body: null,
  answer: "json",
  billable: false,
  authenticated: true,
};
const addPicture: Operation = {
  ...listPictures,
  id: "addPicture",
  method: "post",
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
    expect((resting.error as Error).message).toBe(
      "acme painter-2 job_1: no longer waited for; it goes on",
    );
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

describe("answers that are not what was promised", () => {
  it.each<[string, Answerer, object, string]>([
    [
      "HTML with status 200",
      (_, response) => {
        response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
        response.end("<html>\u001b[31mSign in</html>");
      },
      { reason: "not-json", status: 200, contentType: "text/html; charset=utf-8" },
      "acme listPictures: 200 with no JSON but text/html; charset=utf-8: <html> [31mSign in</html>",
    ],
    [
      "an empty 200",
      (_, response) => {
        response.writeHead(200, { "content-length": "0" });
        response.end();
      },
      { reason: "empty", status: 200 },
      "acme listPictures: 200 with no JSON but nothing",
    ],
    [
      "a redirect to another host",
      (_, response) => {
        response.writeHead(302, { location: "https://evil.example/take" });
        response.end();
      },
      { reason: "redirect", status: 302, location: "https://evil.example/take" },
      "acme listPictures: 302 to https://evil.example/take",
    ],
    [
      "a status nobody mentions",
      fail(418),
      { reason: "status", status: 418 },
      "acme listPictures: 418",
    ],
  ])("%s", async (_, answer, want, message) => {
    const server = await acmeServer(answer);
    const error = await rejection(call(acmeClient(server, { maxRetries: 0 }), listPictures));
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toMatchObject(want);
    expect((error as Error).message).toBe(message);
  });

  it("judges an empty 500 by its status", async () => {
    const server = await acmeServer((_, response) => {
      response.writeHead(500, { "content-length": "0" });
      response.end();
    });
    const error = await rejection(call(acmeClient(server, { maxRetries: 0 }), listPictures));
    expect(error).toBeInstanceOf(ServerError);
    expect((error as Error).message).toBe("acme listPictures: 500");
  });

  it("never takes the key to where a redirect leads", async () => {
    const thief = await acmeServer(ok);
    const server = await acmeServer((_, response) => {
      response.writeHead(307, { location: `${thief.url}/take` });
      response.end();
    });
    await rejection(call(acmeClient(server), listPictures));
    const submit = await rejection(acmeClient(server).submit(painter, { prompt: "a" }));
    expect(submit).toBeInstanceOf(UnexpectedResponseError);
    expect(thief.requests).toHaveLength(0);
  });
});

describe("errors", () => {
  it.each([
    [400, ValidationError],
    [401, AuthenticationError],
    [402, InsufficientCreditsError],
    [403, PermissionError],
    [404, NotFoundError],
    [409, ConflictError],
    [410, NotFoundError],
    [422, ValidationError],
    [429, RateLimitedError],
    [500, ServerError],
    [599, ServerError],
  ] as const)("%i has its class", async (status, kind) => {
    const server = await acmeServer(fail(status, {}, { "x-request-id": "req_7" }));
    const error = await rejection(call(acmeClient(server, { maxRetries: 0 }), listPictures));
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject({
      status,
      provider: "acme",
      operation: "listPictures",
      requestId: "req_7",
      jobId: null,
    });
    expect(String(error)).toBe(`${kind.name}: acme listPictures: ${status}`);
  });

  it("follows the facts where a status means something else", async () => {
    const errors = { ...protocol.errors, classes: { 403: "insufficient-credits" } as const };
    const body = { error: { code: "low", message: "Too few" }, required: 5, available: 2 };
    const server = await acmeServer(fail(403, body));
    const error = await rejection(call(acmeClient(server, {}, { errors }), listPictures));
    expect(error).toMatchObject({ code: "insufficient-credits", required: 5, available: 2, body });
    expect((error as Error).message).toBe(
      "acme listPictures: 403 low Too few (needs 5 credits, has 2)",
    );
  });

  it("names the refused fields, in lists or alone, whatever their names", async () => {
    const details = JSON.parse('{"prompt":["too long","empty"],"__proto__":"odd","n":{"max":4}}');
    const server = await acmeServer(fail(400, { error: "Validation error", details }));
    const error = (await rejection(call(acmeClient(server), listPictures))) as ValidationError;
    expect(Object.entries(error.fields)).toEqual([
      ["prompt", ["too long", "empty"]],
      ["__proto__", ["odd"]],
      ["n", ['{"max":4}']],
    ]);
  });

  it("narrows by code", async () => {
    const server = await acmeServer(fail(429, {}, { "retry-after": "300" }));
    const error = await rejection(call(acmeClient(server), listPictures));
    if (!isClientError(error)) throw error;
    expect(error.code === "rate-limited" && error.retryAfterMs).toBe(300_000);
  });

  it("hold no key: in message, JSON, inspect or stack, however the server echoes it", async () => {
    const echo: Answerer = (request, response) =>
      json(response, 400, {
        error: `bad header ${request.headers.authorization} ${encodeURIComponent(key)}`,
        details: { [key]: [key] },
        nested: [{ key }],
        other: "ak_anotherkey99",
      });
    const server = await acmeServer(echo);
    const requests = [
      call(acmeClient(server), listPictures),
      acmeClient(server).submit(painter, { prompt: "a" }),
      acmeClient(server, {
        fetch: () => Promise.reject(new Error(`no route for ${key}`, { cause: { key } })),
      }).submit(painter, { prompt: key }),
      acmeClient(server, { apiKey: `${key}\u0000` }).submit(painter, { prompt: "a" }),
      acmeClient(server, { apiKey: () => Promise.reject(new Error(key)) }).submit(painter, {
        prompt: "a",
      }),
      acmeClient(server, { headers: { "x-token": `${key}-2\n` } }).submit(painter, { prompt: "a" }),
    ];
    const errors = await Promise.all(requests.map(rejection));
    for (const [i, error] of errors.entries()) {
      const { stack, message } = error as Error;
      const shown = [message, stack, inspect(error, { depth: 9 }), JSON.stringify(error)].join();
      expect(isClientError(error)).toBe(true);
      // The third carries its own parameters, and one of them is the key.
      if (i !== 2) expect(shown).not.toContain("topsecret");
      expect(shown).not.toContain("anotherkey");
    }
    expect((errors[0] as Error).message).toContain("400 bad header Bearer [redacted] [redacted]");
  });

  it("and clients and jobs hold none either", async () => {
    const server = await acmeServer(inTurn(accepted, completed));
    const client = acmeClient(server);
    const job = await client.submit(painter, { prompt: "a" });
    await job.wait();
    const shown = [client, job].map(
      (one) => inspect(one, { depth: 9, showHidden: true }) + JSON.stringify(one),
    );
    expect(shown.join()).not.toContain("topsecret");
  });

  it("say that a key is missing before anything is sent", async () => {
    const server = await acmeServer(ok);
    const keyless = acmeClient(server, { apiKey: undefined });
    const error = await rejection(call(keyless, listPictures));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect((error as Error).message).toBe(
      "acme listPictures: no usable API key: pass `apiKey`, or set ACME_API_KEY",
    );
    expect(server.requests).toHaveLength(0);
    await call(keyless, { ...listPictures, authenticated: false });
    expect(server.requests[0]!.headers.authorization).toBeUndefined();
  });

  it("say what is wrong with a base URL or a header", async () => {
    const server = await acmeServer(ok);
    const relative = acmeClient(server, { baseUrl: "/v1" });
    expect(await rejection(call(relative, listPictures))).toBeInstanceOf(InvalidRequestError);
    const header = call(acmeClient(server), listPictures, {}, { headers: { "x-name": "\u0416" } });
    expect(await rejection(header)).toBeInstanceOf(InvalidRequestError);
  });
});

describe("keys", () => {
  it("come from a function, the environment, and go where the provider reads them", async () => {
    const server = await acmeServer(ok);
    let asked = 0;
    const rotating = acmeClient(server, {
      apiKey: async () => {
        asked += 1;
        return ` ak_rotating_${asked}\n`;
      },
    });
    await call(rotating, listPictures);
    await call(rotating, listPictures);
    process.env["ACME_API_KEY"] = "ak_environment";
    await call(acmeClient(server, { apiKey: undefined }), listPictures);
    delete process.env["ACME_API_KEY"];
    const header = { ...protocol.auth!, kind: "header-key", name: "X-API-Key" } as const;
    await call(acmeClient(server, {}, { auth: header }), listPictures);
    const query = { ...protocol.auth!, kind: "query-key", name: "api key" } as const;
    const plain = { ...listPictures, path: "/v1/pictures?beta=true" };
    await call(acmeClient(server, {}, { auth: query }), plain);
    const sent = server.requests.map(({ headers, path }) => [
      headers.authorization ?? headers["x-api-key"],
      path,
    ]);
    expect(sent).toEqual([
      ["Bearer ak_rotating_1", "/v1/pictures"],
      ["Bearer ak_rotating_2", "/v1/pictures"],
      ["Bearer ak_environment", "/v1/pictures"],
      [key, "/v1/pictures"],
      [undefined, `/v1/pictures?beta=true&api%20key=${key}`],
    ]);
  });

  it("in a query stay out of errors", async () => {
    const query = { ...protocol.auth!, kind: "query-key", name: "key" } as const;
    const server = await acmeServer(drop);
    const client = acmeClient(server, {}, { auth: query });
    const error = await rejection(client.submit(painter, { prompt: "a" }));
    expect((error as UnclearSubmitError).request.url).toBe(
      `${server.url}/v1/models/painter-2/run?key=[redacted]`,
    );
    expect(inspect(error, { depth: 9 })).not.toContain("topsecret");
  });

  it("are logged nowhere", async () => {
    const lines: string[] = [];
    const logger = { debug: (line: string) => lines.push(line) };
    const query = { ...protocol.auth!, kind: "query-key", name: "key" } as const;
    const server = await acmeServer(inTurn(accepted, state("queued"), completed));
    await acmeClient(server, { logger }, { auth: query }).run(painter, { prompt: "a" });
    expect(lines).toEqual([
      "POST /v1/models/painter-2/run 202",
      "GET /v1/jobs/job_1 200",
      "GET /v1/jobs/job_1 200",
    ]);
  });
});

describe("a network that is not there", () => {
  it("is said with the system's own reason", async () => {
    const client = acmeClient(await nobody(), { maxRetries: 0 });
    const error = await rejection(call(client, listPictures));
    expect(error).toBeInstanceOf(NetworkError);
    expect((error as Error).message).toMatch(/^acme listPictures: no answer: fetch failed/);
  });
});
