// Pages of other sites, other names for this machine, and requests that nobody sends in good faith.

import { request } from "node:http";
import { connect, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { ask, startInvented } from "./acme.ts";
import type { Simulator } from "./simulator.ts";

let running: Simulator | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

const site = "https://docs.acme.example";
const painting = { model: "painter-2", prompt: "a pier at dawn" };

async function start() {
  const started = await startInvented({
    virtualStart: Date.UTC(2030, 0, 1),
    credits: 1e6,
    pages: [site],
  });
  running = started.simulator;
  return { ...started, acme: started.urls["acme"]! };
}

/** A request whose headers are all ours: `fetch` sets Host itself. */
function send(
  url: string,
  { method = "GET", headers = {}, body = "" }: Partial<Sent> = {},
): Promise<{
  readonly status: number;
  readonly cors: string | undefined;
  readonly text: string;
}> {
  return new Promise((resolve, reject) => {
    const sending = request(url, { method, headers }, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          cors: response.headers["access-control-allow-origin"],
          text,
        }),
      );
    });
    sending.on("error", reject);
    sending.end(body);
  });
}

/** What comes back for these bytes, until the connection is closed. */
function raw(url: string, head: string, then: (socket: Socket) => void = () => {}) {
  return new Promise<string>((resolve) => {
    let text = "";
    const socket = connect(Number(new URL(url).port), "127.0.0.1", () => {
      socket.write(head);
      then(socket);
    });
    socket.on("data", (chunk) => {
      text += chunk;
    });
    // Hung up on in the middle of sending, which is what is wanted.
    socket.on("error", () => {});
    socket.on("close", () => resolve(text));
  });
}

function pour(socket: Socket, chunk: Buffer): void {
  while (!socket.destroyed && socket.write(chunk));
  socket.once("drain", () => pour(socket, chunk));
}

interface Sent {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const key = { authorization: "Bearer ak_1" };

describe("a name", () => {
  it.each(["127.0.0.1", "127.0.0.1:4010", "localhost:4010", "[::1]:4010", "acme.localhost:4010"])(
    "of this machine is answered to: %s",
    async (host) => {
      const { acme } = await start();
      expect((await send(`${acme}/v1/me`, { headers: { ...key, host } })).status).toBe(200);
    },
  );

  it.each([
    "evil.example",
    "evil.example:4010",
    "127.0.0.1.evil.example",
    "localhost.evil.example",
    "evil.example@127.0.0.1",
    "notlocalhost",
    "192.168.0.1",
    "127.0.0.1, evil.example",
  ])("of another is not: %s", async (host) => {
    const { url, acme, simulator } = await start();
    for (const address of [url, `${acme}/v1/me`, `${url}/_simulator/ledger`]) {
      const answer = await send(address, { headers: { ...key, host } });
      expect([answer.status, answer.cors]).toEqual([421, undefined]);
      expect(answer.text).toContain("call it by one of these");
    }
    expect(simulator.ledger.requests.map(({ status }) => status)).toEqual([421, 421, 421]);
  });
});

describe("a page", () => {
  it.each(["http://localhost:3000", "http://127.0.0.1:4000", "https://app.localhost"])(
    "of this machine may do everything: %s",
    async (origin) => {
      const { url, acme } = await start();
      for (const address of [`${acme}/v1/jobs`, `${url}/_simulator/ledger`]) {
        const answer = await send(address, { headers: { ...key, origin } });
        expect([answer.status, answer.cors]).toEqual([200, "*"]);
      }
    },
  );

  it.each(["null", site])("that is a guest may run models: %s", async (origin) => {
    const { acme } = await start();
    const { status, headers, body } = await ask("POST", `${acme}/v1/images`, painting, { origin });
    expect([status, headers.get("access-control-allow-origin")]).toEqual([202, "*"]);
    const poll = await ask("GET", `${acme}/v1/jobs/${body["jobId"]}`, undefined, { origin });
    expect(poll.status).toBe(200);
  });

  it.each(["null", site])("that is a guest sees nobody else's calls: %s", async (origin) => {
    const { url, acme } = await start();
    for (const address of [`${acme}/v1/jobs`, `${url}/_simulator/ledger`]) {
      const answer = await send(address, { headers: { ...key, origin } });
      expect([answer.status, address.includes("ledger") ? answer.cors : undefined]).toEqual([
        403,
        undefined,
      ]);
    }
  });

  it.each(["null", site])("that is a guest has nothing sent anywhere: %s", async (origin) => {
    const { acme, simulator } = await start();
    const webhookUrl = "http://127.0.0.1:9/hook";
    await ask("POST", `${acme}/v1/images`, { ...painting, webhookUrl }, { origin });
    await simulator.advance(600_000);
    expect(simulator.ledger.deliveries).toEqual([]);
  });

  it("of this machine has webhooks sent", async () => {
    const { acme, simulator } = await start();
    const body = { ...painting, webhookUrl: "http://127.0.0.1:9/hook" };
    await ask("POST", `${acme}/v1/images`, body, { origin: "http://localhost:3000" });
    await simulator.advance(600_000);
    expect(simulator.ledger.deliveries).not.toEqual([]);
  });

  it.each([
    "https://evil.example",
    "http://localhost.evil.example",
    "http://127.0.0.1.evil.example",
    "https://docs.acme.example.evil.example",
    "file://",
  ])("of another site may do nothing: %s", async (origin) => {
    const { acme, simulator } = await start();
    const asked = { origin, "access-control-request-method": "POST" };
    const preflight = await send(`${acme}/v1/images`, { method: "OPTIONS", headers: asked });
    expect([preflight.status, preflight.cors]).toEqual([403, undefined]);
    // A form needs no preflight.
    const form = { ...key, origin, "content-type": "text/plain" };
    const sent = { method: "POST", headers: form, body: JSON.stringify(painting) };
    expect((await send(`${acme}/v1/images`, sent)).status).toBe(403);
    expect(simulator.ledger.jobs).toEqual([]);
  });
});

describe("a hostile request", () => {
  const post = (body: string): Partial<Sent> => ({
    method: "POST",
    headers: { ...key, "content-type": "application/json" },
    body,
  });

  it("that is deep is refused, and the ledger can still be read", async () => {
    const { url, acme } = await start();
    const deep = `${'{"model":"painter-2","prompt":"x","x":'}${"[".repeat(200_000)}${"]".repeat(200_000)}}`;
    const answer = await send(`${acme}/v1/images`, post(deep));
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining("nested deeper")]);
    expect((await send(`${url}/_simulator/ledger`)).status).toBe(200);
  });

  it.each([
    ["says so", "Content-Length: 900000000"],
    ["does not say so", "Transfer-Encoding: chunked"],
  ])("that is larger than anything and %s is cut off", async (_, length) => {
    const { url, acme } = await start();
    const head = `POST /acme/v1/images HTTP/1.1\r\nHost: localhost\r\n${length}\r\n\r\n`;
    const chunk = Buffer.concat([
      Buffer.from("400000\r\n"),
      Buffer.alloc(0x400000, " "),
      Buffer.from("\r\n"),
    ]);
    await raw(url, head, (socket) => pour(socket, chunk));
    expect((await send(`${acme}/v1/me`, { headers: key })).status).toBe(200);
  });

  it.each([
    "/__proto__",
    "/constructor/v1/me",
    "/acme/__proto__/constructor",
    "/acme/v1/jobs/__proto__",
    "/acme/v1/jobs/%",
    "/acme/v1/jobs/%ff%fe%00",
    "/acme/v1/jobs/..%2f..%2fetc%2fpasswd",
    "/acme/v1/jobs/%2e%2e/%2e%2e",
    "/_assets/../../etc/passwd",
    "/_assets/__proto__",
    "/_simulator/replay/__proto__",
    "//evil.example/v1/me",
    "/acme/v1/jobs?limit=__proto__&cursor=%ff",
    "/acme/v1/jobs?limit=1e308",
    `/acme/v1/jobs/${"a".repeat(8000)}`,
  ])("for %s is refused in words", async (path) => {
    const { url } = await start();
    const answer = await raw(
      url,
      `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ak_1\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 (200|4\d\d) /);
    expect(answer).not.toContain("simulate failed");
  });

  it.each([
    '{"__proto__":{"model":"painter-2"},"model":"painter-2","prompt":"x"}',
    '{"constructor":{"prototype":{"polluted":1}},"model":"painter-2","prompt":"x"}',
    '{"model":"__proto__","prompt":"x"}',
    '{"model":{"toString":1},"prompt":"x"}',
    '{"model":"painter-2","prompt":1e999}',
    "null",
    "[]",
    '"\\ud800"',
    "",
  ])("with the body %s leaves every object as it was", async (body) => {
    const { acme } = await start();
    const before = Object.getOwnPropertyNames(Object.prototype);
    const answer = await send(`${acme}/v1/images`, post(body));
    expect(answer.status).toBeGreaterThanOrEqual(200);
    expect(answer.status).toBeLessThan(500);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });

  it("among thousands of jobs is answered as the first", async () => {
    const { acme, simulator } = await start();
    for (let i = 0; i < 3000; i += 1)
      await send(`${acme}/v1/images`, post(JSON.stringify(painting)));
    expect(simulator.ledger.jobs).toHaveLength(3000);
    expect((await send(`${acme}/v1/jobs?limit=100`, { headers: key })).status).toBe(200);
    expect(simulator.ledger.audit()).toEqual([]);
  }, 60_000);
});
