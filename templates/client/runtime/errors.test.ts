import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { call } from "./call.js";
import type { Operation } from "./descriptors.js";
import { withErrorClasses } from "./error-classes.js";
import {
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
  UnexpectedResponseError,
  ValidationError,
} from "./errors.js";
import {
  type Answerer,
  accepted,
  acmeClient,
  acmeServer,
  completed,
  inTurn,
  json,
  key,
  nobody,
  painter,
  protocol,
  rejection,
} from "./testing/acme-server.js";

const listPictures: Operation = {
  id: "listPictures",
  method: "GET",
  path: "/v1/pictures",
  parameters: [],
};
const ok: Answerer = (_, response) => json(response, 200, { fine: true });
const fail =
  (status: number, body: unknown = {}, headers: Record<string, string> = {}): Answerer =>
  (_, response) =>
    json(response, status, body, headers);

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
    const odd = withErrorClasses(protocol, { 403: "insufficient-credits" });
    const body = { error: { code: "low", message: "Too few" }, required: 5, available: 2 };
    const server = await acmeServer(fail(403, body));
    const error = await rejection(call(acmeClient(server, {}, odd), listPictures));
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
    await call(keyless, { ...listPictures, open: true });
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

describe("a network that is not there", () => {
  it("is said with the system's own reason", async () => {
    const client = acmeClient(await nobody(), { maxRetries: 0 });
    const error = await rejection(call(client, listPictures));
    expect(error).toBeInstanceOf(NetworkError);
    expect((error as Error).message).toMatch(/^acme listPictures: no answer: fetch failed/);
  });
});
