import { describe, expect, it } from "vitest";
import { encodeBody } from "./body.js";
import type { Operation } from "./descriptors.js";
import { UnclearSubmitError, UnexpectedResponseError } from "./errors.js";
import { createMinimalClient } from "./minimal.js";
import { readBytes } from "./readers.js";
import { eventParser, readEvents, type ServerSentEvent } from "./sse.js";
import {
  type Answerer,
  acmeClient,
  acmeServer,
  drop,
  json,
  key,
  protocol,
  rejection,
} from "./testing/acme-server.js";

const watch: Operation = { id: "watch", method: "GET", path: "/v1/events" };
const chat: Operation = { id: "chat", method: "POST", path: "/v1/chat", body: "application/json" };

/** Sends pieces one after the other, in writes of their own. */
const pieces =
  (parts: readonly (string | Uint8Array)[], type = "text/event-stream"): Answerer =>
  async (_, response) => {
    response.writeHead(200, { "content-type": type });
    for (const part of parts) {
      response.write(part);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    response.end();
  };

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe("the parser of events", () => {
  const stream =
    '\uFEFF: hello\r\nevent: state\r\nid: 7\r\ndata: {"n":\r\ndata: 1}\r\n\r\ndata:plain\rdata\r\r' +
    "retry: 10\n\nretry: soon\nevent: none\n\nid: 8\0\ndata: ü\nunknown: 1\n\ndata: cut";
  const want = [
    { event: "state", id: "7", data: { n: 1 }, text: '{"n":\n1}', retry: null },
    { event: "message", id: "7", data: "plain\n", text: "plain\n", retry: null },
    { event: "message", id: "7", data: "ü", text: "ü", retry: 10 },
  ];

  it("reads every kind of line end, comments, names, ids, delays and payloads of many lines", () => {
    expect(eventParser()(stream, true)).toEqual(want);
  });

  it("gives the same however the text is cut", () => {
    for (let size = 1; size < 12; size += 1) {
      const parse = eventParser();
      const events: ServerSentEvent[] = [];
      for (let i = 0; i < stream.length; i += size)
        events.push(...parse(stream.slice(i, i + size), false));
      expect(events).toEqual(want);
    }
  });

  it("gives an event at once, also where a carriage return ends it", () => {
    const parse = eventParser();
    expect(parse("data: 1\r\r", false)).toHaveLength(1);
    expect(parse("\ndata: 2\r\n\r\n", false)).toMatchObject([{ data: 2 }]);
  });

  it("refuses an event without end, on one line or on many", () => {
    expect(() => eventParser()("data: ".padEnd(17 * 2 ** 20), false)).toThrow("without end");
    const parse = eventParser();
    const line = `data: ${"x".repeat(2 ** 20)}\n`;
    expect(() => {
      for (let i = 0; i < 17; i += 1) parse(line, false);
    }).toThrow("without end");
  });
});

describe("readEvents", () => {
  it("yields events as they come and stops at [DONE]", async () => {
    const server = await acmeServer((_, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write('data: {"n":1}\n\n');
      setTimeout(() => response.write('data: {"n":2}\n\ndata: [DONE]\n\ndata: {"n":3}\n\n'), 20);
    });
    const events = readEvents<ServerSentEvent<{ n: number }>>(acmeClient(server), watch);
    expect((await collect(events)).map(({ data }) => data.n)).toEqual([1, 2]);
    expect(server.requests[0]!.headers.accept).toBe("text/event-stream");
  });

  it("puts characters together that the network cuts in two", async () => {
    const bytes = new TextEncoder().encode('data: "é漢😀"\r\n\r\n');
    const server = await acmeServer(pieces([...bytes].map((byte) => Uint8Array.of(byte))));
    const events = await collect(readEvents(acmeClient(server), watch));
    expect(events.map(({ data }) => data)).toEqual(["é漢😀"]);
  });

  it("asks for the stream where the request says so, whatever the caller gave", async () => {
    const server = await acmeServer(pieces(["data: 1\n\n"]));
    const asks = ["body", "stream"];
    const input = { body: { model: "m", stream: false } };
    await collect(readEvents(acmeClient(server), { ...chat, asks }, input));
    await collect(readEvents(acmeClient(server), { ...chat, asks }));
    const inQuery = { ...watch, parameters: [{ name: "stream", in: "query" as const }] };
    await collect(readEvents(acmeClient(server), { ...inQuery, asks: ["stream"] }));
    expect(server.requests.map(({ path, body }) => [path, body])).toEqual([
      ["/v1/chat", '{"model":"m","stream":true}'],
      ["/v1/chat", '{"stream":true}'],
      ["/v1/events?stream=true", ""],
    ]);
    expect(input.body.stream).toBe(false);
  });

  it("asks in a form, and leaves a form alone that the caller has made", async () => {
    const server = await acmeServer(pieces(["data: 1\n\n"]));
    const form = { ...chat, body: "multipart/form-data", encode: encodeBody, read: readBytes };
    const operation = { ...form, asks: ["body", "stream"] };
    await collect(readEvents(acmeClient(server), operation, { body: { file: new Blob(["x"]) } }));
    const own = new FormData();
    own.set("mine", "yes");
    await collect(readEvents(acmeClient(server), operation, { body: own }));
    expect(server.requests[0]!.body).toMatch(/name="stream"\r\n\r\ntrue/);
    expect(server.requests[0]!.body).toContain('name="file"');
    expect(server.requests[1]!.body).toContain('name="mine"');
  });

  it("outlasts the limit of an attempt, but not that of the call", async () => {
    const server = await acmeServer((_, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      const timer = setInterval(() => response.write("data: 1\n\n"), 20);
      response.on("close", () => clearInterval(timer));
    });
    let count = 0;
    const client = acmeClient(server, { timeout: 400 });
    const work = (async () => {
      for await (const _ of readEvents(client, watch, {}, { timeout: 1500 })) count += 1;
    })();
    expect(await rejection(work)).toMatchObject({ code: "timeout", timeoutMs: 1500 });
    expect(count).toBeGreaterThan(3);
  });

  it("ends the request when the loop is left, and rejects at once on an abort", async () => {
    let closed = 0;
    const server = await acmeServer((_, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write("data: 1\n\n");
      response.on("close", () => {
        closed += 1;
      });
    });
    const client = acmeClient(server);
    for await (const _ of readEvents(client, watch)) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(closed).toBe(1);
    const controller = new AbortController();
    let aborted = 0;
    const work = (async () => {
      for await (const _ of readEvents(client, watch, {}, { signal: controller.signal })) {
        setTimeout(() => {
          aborted = performance.now();
          controller.abort();
        }, 20);
      }
    })();
    expect(await rejection(work)).toMatchObject({ code: "aborted" });
    expect(performance.now() - aborted).toBeLessThan(50);
  });

  it("ends the request on an abort while the loop is busy, which then rejects", async () => {
    let closed = false;
    const server = await acmeServer((_, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write("data: 1\n\n");
      response.on("close", () => {
        closed = true;
      });
    });
    const controller = new AbortController();
    const { signal } = controller;
    const work = (async () => {
      for await (const _ of readEvents(acmeClient(server), watch, {}, { signal })) {
        controller.abort();
        await new Promise((resolve) => setTimeout(resolve, 60));
        expect(closed).toBe(true);
      }
    })();
    expect(await rejection(work)).toMatchObject({ code: "aborted" });
  });

  it("throws typed errors, before and after the stream has begun", async () => {
    const refused = await acmeServer((_, response) => json(response, 401, {}));
    const first = readEvents(acmeClient(refused), watch).next();
    expect(await rejection(first)).toMatchObject({ code: "authentication" });
    const broken = await acmeServer((_, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write("data: 1\n\n");
      setTimeout(() => response.destroy(), 20);
    });
    const work = collect(readEvents(acmeClient(broken), watch));
    expect(await rejection(work)).toMatchObject({ code: "network" });
    expect(broken.requests).toHaveLength(1);
  });

  it.each(["application/json", "application/problem+json; charset=utf-8", "text/html"])(
    "refuses %s in its place, and does not ask again",
    async (type) => {
      const server = await acmeServer(pieces(["{}"], type));
      const error = await rejection(readEvents(acmeClient(server), watch).next());
      expect(error).toBeInstanceOf(UnexpectedResponseError);
      expect(error).toMatchObject({ reason: "no-stream", contentType: type, status: 200 });
      expect(server.requests).toHaveLength(1);
    },
  );

  it("never sends a billable request twice, whether it broke before or within the answer", async () => {
    const billable = { ...chat, billable: true };
    const dropped = await acmeServer(drop);
    const before = await rejection(readEvents(acmeClient(dropped), billable).next());
    expect(before).toBeInstanceOf(UnclearSubmitError);
    const cut = await acmeServer((_, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write("data: 1\n\n");
      setTimeout(() => response.destroy(), 10);
    });
    const within = await rejection(collect(readEvents(acmeClient(cut), billable)));
    expect(within).toMatchObject({ code: "network" });
    expect([dropped.requests.length, cut.requests.length]).toEqual([1, 1]);
  });

  it("streams through a minimal client", async () => {
    const server = await acmeServer(pieces(["data: 1\n\ndata: 2\n\n"]));
    const client = createMinimalClient(protocol, { apiKey: key, baseUrl: server.url });
    expect(await collect(readEvents(client, watch))).toHaveLength(2);
  });

  it("sends nothing until its loop begins", async () => {
    const server = await acmeServer(pieces(["data: 1\n\n"]));
    readEvents(acmeClient(server), watch);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(server.requests).toEqual([]);
  });
});
