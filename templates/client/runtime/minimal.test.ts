import { expect, it } from "vitest";
import { call } from "./call.js";
import { AuthenticationError, RateLimitedError, UnexpectedResponseError } from "./errors.js";
import { createMinimalClient } from "./minimal.js";
import { acmeServer, inTurn, json, key, protocol, rejection } from "./testing/acme-server.js";

const operation = { id: "getJob", method: "GET", path: "/v1/jobs/{id}", parameters: [] };
const getJob = { ...operation, parameters: [{ name: "id", in: "path" as const }] };

it("calls once with the key, and judges by the status", async () => {
  const server = await acmeServer(
    inTurn(
      (_, response) => json(response, 200, { id: "a/b" }),
      (_, response) =>
        json(response, 429, { message: `slow down, ${key}` }, { "retry-after": "7" }),
      (_, response) => void response.writeHead(200, { "content-type": "text/html" }).end("<p>"),
      (_, response) =>
        void response.writeHead(302, { location: "https://elsewhere.example" }).end(),
    ),
  );
  const client = createMinimalClient(protocol, { apiKey: key, baseUrl: server.url });
  expect(await call(client, getJob, { id: "a/b" })).toEqual({ id: "a/b" });
  expect(server.requests[0]!.path).toBe("/v1/jobs/a%2Fb");
  expect(server.requests[0]!.headers.authorization).toBe(`Bearer ${key}`);
  const limited = await rejection(call(client, getJob, { id: "b" }));
  expect(limited).toBeInstanceOf(RateLimitedError);
  expect(limited).toMatchObject({ retryAfterMs: 7000, operation: "getJob", provider: "acme" });
  expect(JSON.stringify(limited)).not.toContain(key);
  for (const reason of ["not-json", "redirect"]) {
    const odd = await rejection(call(client, getJob, { id: "c" }));
    expect(odd).toBeInstanceOf(UnexpectedResponseError);
    expect(odd).toMatchObject({ reason });
  }
  expect(server.requests).toHaveLength(4);
});

it("refuses to go without a key, and stops with the caller's signal", async () => {
  const server = await acmeServer(() => undefined);
  const { auth } = protocol;
  const keyless = { ...protocol, auth: { ...auth!, environment: "NOT_SET_ANYWHERE" } };
  const error = await rejection(call(createMinimalClient(keyless, {}), getJob, { id: "a" }));
  expect(error).toBeInstanceOf(AuthenticationError);
  const client = createMinimalClient(protocol, { apiKey: key, baseUrl: server.url });
  const signal = AbortSignal.timeout(50);
  const late = await rejection(call(client, getJob, { id: "a" }, { signal }));
  expect((late as Error).name).toMatch(/^(TimeoutError|AbortError)$/);
});
