import { describe, expect, it } from "vitest";
import { noticeOf } from "./deprecation.js";
import {
  CreditLimitError,
  InsufficientCreditsError,
  InvalidRequestError,
  MediaError,
  NetworkError,
  RateLimitedError,
  UnclearSubmitError,
} from "./errors.js";
import { model } from "./model.js";
import {
  type Answerer,
  accepted,
  acmeClient,
  acmeServer,
  drop,
  idempotency,
  inTurn,
  json,
  nobody,
  painter,
  protocol,
  rejection,
  silence,
} from "./testing/acme-server.js";

const withKeys = { idempotency };
const fail =
  (status: number, body: unknown = {}, headers: Record<string, string> = {}): Answerer =>
  (_, response) =>
    json(response, status, body, headers);

describe("submit", () => {
  it("sends the parameters and the model's fixed members once, and knows id and cost at once", async () => {
    const server = await acmeServer(accepted);
    const model2 = { ...painter, fixed: { model: "painter-2" } };
    const job = await acmeClient(server).submit(model2, { prompt: "a lighthouse" });
    expect(server.requests).toHaveLength(1);
    const [request] = server.requests;
    expect(request!.method).toBe("POST");
    expect(request!.path).toBe("/v1/models/painter-2/run");
    expect(request!.headers["content-type"]).toBe("application/json");
    expect(request!.headers.authorization).toBe("Bearer ak_topsecret123456");
    expect(JSON.parse(request!.body)).toEqual({ prompt: "a lighthouse", model: "painter-2" });
    expect([job.id, job.status, job.cost, job.remaining]).toEqual(["job_1", "queued", 2, 98]);
    expect("then" in job).toBe(false);
  });

  it("merges extraParameters, groups included", async () => {
    const server = await acmeServer(accepted);
    await acmeClient(server).submit(
      painter,
      { prompt: "a", style: { name: "ink" } },
      { extraParameters: { seed: 7, style: { weight: 2 }, list: [{}] } },
    );
    expect(JSON.parse(server.requests[0]!.body)).toEqual({
      prompt: "a",
      style: { name: "ink", weight: 2 },
      seed: 7,
      list: [{}],
    });
  });

  it("never sends again after a 500 without an idempotency key", async () => {
    const server = await acmeServer(inTurn(fail(500, { error: "oops" }), accepted));
    const error = await rejection(acmeClient(server).submit(painter, { prompt: "a" }));
    expect(server.requests).toHaveLength(1);
    expect(error).toBeInstanceOf(UnclearSubmitError);
    const unclear = error as UnclearSubmitError;
    expect(unclear.request).toEqual({
      method: "POST",
      url: `${server.url}/v1/models/painter-2/run`,
      body: { prompt: "a" },
      idempotencyKey: null,
      sentAt: expect.stringMatching(/^20\d\d-/),
    });
    expect(unclear.status).toBe(500);
    expect(unclear.message).toBe(
      "acme painter-2: may have been accepted and billed, or not; look for the job before sending it again (acme painter-2: 500 oops)",
    );
  });

  it("sends again after a 500 with one stable idempotency key", async () => {
    const server = await acmeServer(inTurn(fail(500), fail(503), accepted));
    const job = await acmeClient(server, {}, withKeys).submit(painter, { prompt: "a" });
    expect(job.id).toBe("job_1");
    const keys = server.requests.map((request) => request.headers["idempotency-key"]);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[\da-z-]{20,}$/);
  });

  it("makes a new key for each call and takes the caller's", async () => {
    const server = await acmeServer(accepted);
    const client = acmeClient(server, {}, withKeys);
    await client.submit(painter, { prompt: "a" });
    await client.submit(painter, { prompt: "a" });
    await client.submit(painter, { prompt: "a" }, { idempotencyKey: "order-42" });
    const [first, second, third] = server.requests.map((r) => r.headers["idempotency-key"]);
    expect(first).not.toBe(second);
    expect(third).toBe("order-42");
  });

  it("refuses an idempotency key that the provider would ignore", async () => {
    const server = await acmeServer(accepted);
    const work = acmeClient(server).submit(painter, { prompt: "a" }, { idempotencyKey: "x" });
    expect(await rejection(work)).toBeInstanceOf(InvalidRequestError);
    expect(server.requests).toHaveLength(0);
  });

  it("calls a dropped connection unclear, with the request", async () => {
    const server = await acmeServer(drop);
    const error = await rejection(acmeClient(server).submit(painter, { prompt: "a" }));
    expect(server.requests).toHaveLength(1);
    expect(error).toBeInstanceOf(UnclearSubmitError);
    expect((error as UnclearSubmitError).cause).toBeInstanceOf(NetworkError);
  });

  it("stays unclear when the retry of a dropped request is refused", async () => {
    const refused = fail(402, { error: "Insufficient credits", required: 2, available: 0 });
    const server = await acmeServer(inTurn(drop, refused));
    const error = await rejection(
      acmeClient(server, {}, withKeys).submit(painter, { prompt: "a" }),
    );
    expect(server.requests).toHaveLength(2);
    expect(error).toBeInstanceOf(UnclearSubmitError);
    expect((error as UnclearSubmitError).cause).toBeInstanceOf(InsufficientCreditsError);
    expect((error as UnclearSubmitError).request.idempotencyKey).toBe(
      server.requests[0]!.headers["idempotency-key"],
    );
  });

  it("calls a timeout unclear", async () => {
    const server = await acmeServer(silence);
    const client = acmeClient(server, { timeout: 40 });
    const error = await rejection(client.submit(painter, { prompt: "a" }));
    expect(error).toBeInstanceOf(UnclearSubmitError);
    expect((error as UnclearSubmitError).message).toContain("no answer within 0.04 s");
  });

  it("calls an answer without a job id unclear", async () => {
    const server = await acmeServer(fail(202, { ok: true }));
    const error = await rejection(acmeClient(server).submit(painter, { prompt: "a" }));
    expect(error).toBeInstanceOf(UnclearSubmitError);
    expect((error as UnclearSubmitError).message).toContain('202 with no jobId: {"ok":true}');
  });

  it("sends a body cut short again where a key makes that safe", async () => {
    const cut: Answerer = (_, response) => {
      response.writeHead(202, { "content-type": "application/json", "content-length": "100" });
      response.write('{"jobId": "jo');
      setTimeout(() => response.destroy(), 5);
    };
    const server = await acmeServer(inTurn(cut, accepted));
    const job = await acmeClient(server, {}, withKeys).submit(painter, { prompt: "a" });
    expect(job.id).toBe("job_1");
    expect(server.requests).toHaveLength(2);
  });

  it("calls a server that refuses connections a network error: nothing has left", async () => {
    const client = acmeClient(await nobody(), { maxRetries: 1 });
    const error = await rejection(client.submit(painter, { prompt: "a" }));
    expect(error).toBeInstanceOf(NetworkError);
    expect((error as NetworkError).message).toContain("no answer: fetch failed");
  });

  it("does not send again after a 429 unless the facts say that it was not billed", async () => {
    const server = await acmeServer(inTurn(fail(429, {}, { "retry-after": "0" }), accepted));
    const error = await rejection(acmeClient(server).submit(painter, { prompt: "a" }));
    expect(error).toBeInstanceOf(RateLimitedError);
    expect((error as RateLimitedError).retryAfterMs).toBe(0);
    expect(server.requests).toHaveLength(1);
  });

  it("sends again after a 429 and a 503 that the facts call unbilled", async () => {
    const server = await acmeServer(inTurn(fail(429), fail(503), accepted));
    const errors = { ...protocol.errors, notBilled: [429, 503] };
    const job = await acmeClient(server, {}, { errors }).submit(painter, { prompt: "a" });
    expect(job.id).toBe("job_1");
    expect(server.requests).toHaveLength(3);
  });

  it("refuses a Blob, bytes and NaN before anything is sent", async () => {
    const server = await acmeServer(accepted);
    const client = acmeClient(server);
    const blob = await rejection(client.submit(painter, { prompt: "a", image: new Blob(["x"]) }));
    expect(blob).toBeInstanceOf(MediaError);
    expect((blob as MediaError).message).toBe(
      'acme painter-2: "image" is [object Blob], which JSON cannot hold: pass the file\'s URL',
    );
    const bytes = { extraParameters: { files: [Buffer.from("x")] } };
    expect(await rejection(client.submit(painter, { prompt: "a" }, bytes))).toBeInstanceOf(
      MediaError,
    );
    const nan = { extraParameters: { seed: Number.NaN } };
    expect(await rejection(client.submit(painter, { prompt: "a" }, nan))).toBeInstanceOf(
      InvalidRequestError,
    );
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    const loop = client.submit(painter, { prompt: "a" }, { extraParameters: { circle } });
    expect(await rejection(loop)).toBeInstanceOf(TypeError);
    expect(server.requests).toHaveLength(0);
  });

  it("refuses before the request when the estimate is above maxCredits, or unknown", async () => {
    const server = await acmeServer(accepted);
    const client = acmeClient(server);
    const over = await rejection(client.submit(painter, { prompt: "a" }, { maxCredits: 1 }));
    expect(over).toBeInstanceOf(CreditLimitError);
    expect(over).toMatchObject({ maxCredits: 1, estimated: 2 });
    expect((over as Error).message).toBe(
      "acme painter-2: not sent: it costs 2, and maxCredits is 1",
    );
    const { estimate: _, ...description } = painter;
    const secretive = model<{ prompt: string }, unknown>({
      ...description,
      price: { kind: "unknown", asOf: null, mark: "unknown" },
    });
    const unknown = await rejection(client.submit(secretive, { prompt: "a" }, { maxCredits: 50 }));
    expect(unknown).toMatchObject({ code: "credit-limit", estimated: null });
    expect((unknown as Error).message).toContain(
      "not sent: the price is unknown, and maxCredits is",
    );
    expect(server.requests).toHaveLength(0);
    await client.submit(painter, { prompt: "a" }, { maxCredits: 2 });
    expect(server.requests).toHaveLength(1);
  });

  it("refuses a model of another provider", async () => {
    const server = await acmeServer(accepted);
    const other = { ...painter, provider: "umbrella" };
    const error = await rejection(acmeClient(server).submit(other, { prompt: "a" }));
    expect(error).toBeInstanceOf(InvalidRequestError);
  });

  it("warns once of a deprecated model and of each deprecated parameter that is given", async () => {
    const server = await acmeServer(accepted);
    const lines: string[] = [];
    const client = acmeClient(server, { logger: { warn: (line) => lines.push(line) } });
    const old = {
      ...painter,
      notice: noticeOf("painter-2", [
        { path: [], instead: "painter-3" },
        { path: ["style", "name"], instead: "look" },
        { path: ["image"] },
      ]),
    };
    await client.submit(old, { prompt: "a" });
    expect(lines).toEqual(['painter-2 is deprecated: use "painter-3"']);
    await client.submit(old, { prompt: "a", style: { name: "b" }, image: "c" });
    await client.submit(old, { prompt: "a", style: { name: "b" } });
    await client.submit(painter, { prompt: "a", image: "c" });
    expect(lines.slice(1)).toEqual([
      'painter-2 parameter "style.name" is deprecated: use "look"',
      'painter-2 parameter "image" is deprecated',
    ]);
  });
});
