// What a provider, a proxy or somebody on the way may answer to do harm: each row is an attack, and
// says what a program is left with. Every guard behind a row was seen to be missed when taken out.

import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { AnyClientError, UnclearSubmitError } from "./errors.js";
import {
  type Answerer,
  accepted,
  acmeClient,
  acmeServer,
  completed,
  idempotency,
  inTurn,
  json,
  key,
  painter,
  rejection,
  state,
} from "./testing/acme-server.js";

const params = { prompt: "a lighthouse" };
const packed = { "content-encoding": "gzip" };
const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;

/** Answers with this text, whatever it is. */
const says =
  (status: number, text: string | Buffer, headers: Record<string, string> = {}): Answerer =>
  (_, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(text);
  };

/** Sends so many megabytes of blanks, packed small, and then what would be a good end. */
const bomb = (begin: string, megabytes: number): Answerer =>
  says(202, gzipSync(`${begin}${" ".repeat(megabytes * 2 ** 20)}"x":1}`), packed);

/** Begins an answer, and breaks the connection. */
const breaksOff =
  (text: string): Answerer =>
  (_, response) => {
    response.writeHead(202, { "content-type": "application/json", "content-length": "1000" });
    response.write(text, () => response.socket?.destroy());
  };

async function failure(answer: Answerer, changes: object = {}) {
  const server = await acmeServer(answer);
  const client = acmeClient(server, {}, changes);
  const error = (await rejection(client.run(painter, params))) as AnyClientError;
  return { error, requests: server.requests };
}

describe("the answer to a submit", () => {
  it.each<[string, Answerer, string]>([
    ["an id that climbs", says(202, '{"jobId":".."}'), '{"jobId":".."}'],
    ["an id that stays", says(202, '{"jobId":"."}'), '{"jobId":"."}'],
    ["an empty id", says(202, '{"jobId":""}'), '{"jobId":""}'],
    ["half a character", says(202, '{"jobId":"\\ud800x"}'), '{"jobId":"\\ud800x"}'],
    ["bytes that are no UTF-8", says(202, Buffer.from('{"jobId":"\xff"}', "latin1")), "jobId"],
    ["a line end", says(202, '{"jobId":"a\\nb"}'), '{"jobId":"a\\nb"}'],
    ["orders to a terminal", says(202, '{"jobId":"a\\u001b[2J"}'), "[2J"],
    ["text that runs backwards", says(202, '{"jobId":"a\\u202eb"}'), "jobId"],
    ["an object", says(202, '{"jobId":{"toString":1}}'), '{"jobId":{"toString":1}}'],
    ["a list", says(202, '{"jobId":["job_1"]}'), '{"jobId":["job_1"]}'],
    ["true", says(202, '{"jobId":true}'), '{"jobId":true}'],
    ["more digits than a number holds", says(202, '{"jobId":12345678901234567891}'), "67891"],
    ["an id without end", says(202, `{"jobId":"${"x".repeat(1000)}"}`), "xxxx"],
    ["an id behind __proto__", says(202, '{"__proto__":{"jobId":"job_1"}}'), "job_1"],
    ["an error in good clothes", says(200, '{"error":"no","code":7}'), '{"error":"no","code":7}'],
    ["a page", says(200, "<html>log in</html>", { "content-type": "text/html" }), "<html>log in"],
    ["nesting without end", says(202, `{"jobId":"job_1","x":${deep}}`), '{"jobId":"job_1","x":[['],
    ["an end that is missing", says(202, '{"jobId":"job_1","sta'), '{"jobId":"job_1","sta'],
    ["a connection that breaks", breaksOff('{"jobId":"job_1","sta'), '{"jobId":"job_1","sta'],
    ["70 MB in 70 kB", bomb('{"jobId":"job_1",', 70), '{"jobId":"job_1",'],
  ])("with %s is unclear, tells what came, and nothing is sent twice", async (_, answer, told) => {
    const { error, requests } = await failure(answer);
    expect([error.code, requests.length]).toEqual(["unclear-submit", 1]);
    const { cause, status, request } = error as UnclearSubmitError;
    expect([cause, status]).toMatchObject([{ code: "unexpected-response" }, expect.any(Number)]);
    expect(String((cause as AnyClientError).body)).toContain(told);
    expect(request.body).toEqual(params);
    expect(error.message).toContain("look for the job before sending it again");
    expect(error.message.length).toBeLessThan(1000);
    expect(error.message).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202e]/);
    expect(() => JSON.stringify(error)).not.toThrow();
  });

  it("that breaks off is asked for again where the provider knows the key, with that key", async () => {
    const server = await acmeServer(inTurn(breaksOff('{"jobId":"jo'), accepted, completed));
    await acmeClient(server, {}, { idempotency }).run(painter, params);
    const keys = server.requests.slice(0, 2).map(({ headers }) => headers["idempotency-key"]);
    expect(keys[0]).toMatch(/\d/);
    expect(keys[0]).toBe(keys[1]);
  });

  it.each([
    ["../../admin", "/v1/jobs/..%2F..%2Fadmin"],
    ["a?b=1#c", "/v1/jobs/a%3Fb%3D1%23c"],
    ["%2e%2e", "/v1/jobs/%252e%252e"],
    ["$&", "/v1/jobs/%24%26"],
    ["//elsewhere.example/", "/v1/jobs/%2F%2Felsewhere.example%2F"],
    ["größe 字", "/v1/jobs/gr%C3%B6%C3%9Fe%20%E5%AD%97"],
    [17, "/v1/jobs/17"],
    [0, "/v1/jobs/0"],
  ])("with the id %s is asked about in its own segment", async (jobId, path) => {
    const server = await acmeServer(
      inTurn((_, response) => json(response, 202, { jobId }), completed),
    );
    const job = await acmeClient(server).submit(painter, params);
    await job.wait();
    expect([job.id, server.requests[1]?.path]).toEqual([String(jobId), path]);
    expect(acmeClient(server).job(painter, JSON.parse(JSON.stringify(job))).id).toBe(job.id);
  });

  it.each(["..", "", "a\nb", "\ud800"])("and no saved job has the id %j", async (jobId) => {
    const client = acmeClient(await acmeServer(completed));
    const saved = { v: 1, provider: "acme", model: "painter-2", jobId } as const;
    expect(() => client.job(painter, saved)).toThrow("no saved job of this model");
    expect(() => client.job(painter, jobId)).toThrow("no saved job of this model");
  });
});

describe("a refusal", () => {
  it.each<[string, number, Answerer]>([
    ["nested without end", 422, says(422, `{"error":"no","details":{"a":${deep}}}`)],
    ["with a text for its fields", 422, says(422, '{"error":"no","details":"abc"}')],
    ["of 70 MB", 422, says(422, gzipSync(`"${"x".repeat(70 * 2 ** 20)}"`), packed)],
    ["in no known status", 499, says(499, "{}")],
    ["that lasts a century", 429, says(429, "{}", { "retry-after": "3155760000" })],
    ["without an end in time", 429, says(429, "{}", { "retry-after": "Infinity" })],
  ])("%s keeps its status, and can be logged", async (_, status, answer) => {
    const { error, requests } = await failure(answer);
    expect([error.status, requests.length]).toEqual([status, 1]);
    expect(JSON.stringify(error).length).toBeLessThan(5000);
    expect("fields" in error ? error.fields : {}).toEqual({});
  });

  it("with prototypes for its fields has fields of these names", async () => {
    const { error } = await failure(
      says(422, '{"details":{"__proto__":["no"],"constructor":"no"}}'),
    );
    expect(JSON.stringify("fields" in error && error.fields)).toBe(
      '{"__proto__":["no"],"constructor":["no"]}',
    );
  });

  it.each<[string, Answerer]>([
    ["its body", says(401, JSON.stringify({ error: `bad ${key}`, [key]: { deep: [key] } }))],
    ["its text", says(403, `<p>${key}</p>`)],
    ["the request's id", says(500, "{}", { "x-request-id": `r-${key}` })],
    ["the content type", says(418, "{}", { "content-type": `text/${key}` })],
    ["a redirect", says(302, "", { location: `https://evil.example/?k=${key}` })],
    ["a page that is no JSON", says(200, key, { "content-type": `text/${key}` })],
    ["a failed job", inTurn(accepted, state("failed", { error: { message: key, more: [key] } }))],
    ["a cancelled job", inTurn(accepted, state("cancelled", { error: key, more: { [key]: 1 } }))],
    ["a job without an output", inTurn(accepted, state("completed", { note: key }))],
  ])("that echoes the key in %s shows it nowhere", async (_, answer) => {
    const { error } = await failure(answer);
    for (const shown of [inspect(error, { depth: 12 }), JSON.stringify(error), `${error.stack}`]) {
      expect(shown).not.toContain(key);
    }
  });

  it("that redirects to another host is told, and nothing is sent there", async () => {
    const elsewhere = await acmeServer(completed);
    const away: Answerer = says(307, "", { location: `${elsewhere.url}/v1/models/painter-2/run` });
    const { error, requests } = await failure(away);
    expect([error.code, error.status]).toEqual(["unexpected-response", 307]);
    expect([requests.length, elsewhere.requests.length]).toEqual([1, 0]);
    const poll = await acmeServer(inTurn(accepted, away));
    await rejection(acmeClient(poll).run(painter, params));
    expect(elsewhere.requests).toEqual([]);
  });
});

describe("the answer to a poll", () => {
  it.each(["3155760000", "Infinity", "1e999", "Fri, 01 Jan 2126 00:00:00 GMT"])(
    "that asks to wait %s is waited for two minutes at most",
    async (wait) => {
      const asked: number[] = [];
      const server = await acmeServer(
        inTurn(accepted, (_, response) =>
          json(response, 200, { id: "job_1", status: "queued" }, { "retry-after": wait }),
        ),
      );
      const timer = globalThis.setTimeout;
      globalThis.setTimeout = ((act: () => void, delay: number) => {
        asked.push(delay);
        return timer(act, delay > 90_000 ? 300 : delay);
      }) as typeof setTimeout;
      try {
        await rejection(acmeClient(server).run(painter, params, { timeout: 10_000_000 }));
      } finally {
        globalThis.setTimeout = timer;
      }
      // The limit of the whole wait is a timer, too.
      const pauses = asked.filter((delay) => delay < 9_000_000);
      expect(Math.max(...pauses)).toBeGreaterThan(100_000);
      expect(Math.max(...pauses)).toBeLessThan(140_000);
    },
  );

  it.each(["-5", "NaN", "soon", "0", "Thu, 01 Jan 1970 00:00:00 GMT"])(
    "that asks to wait %s is not waited for",
    async (wait) => {
      const held: Answerer = (_, response) =>
        json(response, 200, { id: "job_1", status: "queued" }, { "retry-after": wait });
      const server = await acmeServer(inTurn(accepted, held, completed));
      const output = await acmeClient(server).run(painter, params, { timeout: 2000 });
      expect(output.images).toHaveLength(1);
    },
  );

  it("that takes a success back is not believed, and a newer success is", async () => {
    const renewed = state("completed", { output: { images: ["https://cdn.example/2.png"] } });
    const server = await acmeServer(inTurn(accepted, completed, state("queued"), renewed));
    const job = await acmeClient(server).submit(painter, params);
    const first = await job.wait();
    expect((await job.refresh()).phase).toBe("succeeded");
    expect(await job.wait()).toEqual(first);
    await job.refresh();
    expect(await job.wait()).toEqual({ images: ["https://cdn.example/2.png"] });
  });

  it.each<[string, Answerer]>([
    ["nested without end", says(200, `{"id":"job_1","status":"failed","error":${deep}}`)],
    ["70 MB in 70 kB", bomb('{"id":"job_1","status":"failed",', 70)],
    ["half an answer", breaksOff('{"id":"job_1","status":"comp')],
    ["a page", says(200, "<html>", { "content-type": "text/html" })],
    ["another status", says(200, '{"status":{"completed":true}}')],
  ])("%s is outlived", async (_, answer) => {
    const server = await acmeServer(inTurn(accepted, answer, completed));
    const output = await acmeClient(server).run(painter, params);
    expect(output.images).toEqual(["https://cdn.example/1.png"]);
  });

  it("gives a terminal no orders, by way of a status", async () => {
    const server = await acmeServer(inTurn(accepted, state("\u001b[2J\u009b31m\nqueued")));
    const error = (await rejection(
      acmeClient(server).run(painter, params, { timeout: 60 }),
    )) as Error;
    expect(error.message).toMatch(/^acme painter-2 job_1: still " \[2J 31m queued" after/);
  });
});

describe("a list of jobs", () => {
  it("that goes round in a circle ends", async () => {
    const server = await acmeServer((_, response, nth) =>
      json(response, 200, { jobs: [], next: ["a", "b", "c"][nth % 3] }),
    );
    for await (const _ of acmeClient(server).jobs.list()) expect.unreachable();
    expect(server.requests).toHaveLength(4);
  });
});
