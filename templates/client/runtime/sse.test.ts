import { describe, expect, it } from "vitest";
import type { Operation } from "./descriptors.js";
import { eventParser, readEvents, type ServerSentEvent } from "./sse.js";
import { acmeClient, acmeServer, inTurn, json, rejection } from "./testing/acme-server.js";

const watch: Operation = {
  id: "watch",
  method: "GET",
  path: "/v1/events",
  parameters: [],
};

describe("the parser of events", () => {
  const stream =
    '\uFEFF: hello\r\nevent: state\r\nid: 7\r\ndata: {"n":\r\ndata: 1}\r\n\r\ndata:plain\rdata\r\r' +
    "retry: 10\n\nevent: none\n\nid: 8\0\ndata: ü\n\ndata: cut";
  const want = [
    { event: "state", id: "7", data: { n: 1 }, text: '{"n":\n1}' },
    { event: "message", id: "7", data: "plain\n", text: "plain\n" },
    { event: "message", id: "7", data: "ü", text: "ü" },
  ];

  it("reads every kind of line end, comments, names, ids and payloads of many lines", () => {
    expect(eventParser()(stream)).toEqual(want);
  });

  it("gives the same however the text is cut", () => {
    for (let size = 1; size < 12; size += 1) {
      const parse = eventParser();
      const events: ServerSentEvent<unknown>[] = [];
      for (let i = 0; i < stream.length; i += size)
        events.push(...parse(stream.slice(i, i + size)));
      expect(events).toEqual(want);
    }
  });
});

describe("readEvents", () => {
  it("yields events as they come and stops at [DONE]", async () => {
    const server = await acmeServer((_, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write('data: {"n":1}\n\n');
      setTimeout(() => response.write('data: {"n":2}\n\ndata: [DONE]\n\ndata: {"n":3}\n\n'), 20);
    });
    const seen: number[] = [];
    for await (const { data } of readEvents<{ n: number }>(acmeClient(server), watch))
      seen.push(data.n);
    expect(seen).toEqual([1, 2]);
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
    const start = performance.now();
    const work = (async () => {
      for await (const _ of readEvents(client, watch, {}, { signal: controller.signal })) {
        setTimeout(() => controller.abort(), 20);
      }
    })();
    expect(await rejection(work)).toMatchObject({ code: "aborted" });
    expect(performance.now() - start).toBeLessThan(200);
  });

  it("throws typed errors, before and after the stream has begun", async () => {
    const refused = await acmeServer((_, response) => json(response, 401, {}));
    const first = readEvents(acmeClient(refused), watch).next();
    expect(await rejection(first)).toMatchObject({ code: "authentication" });
    const broken = await acmeServer(
      inTurn((_, response) => {
        response.writeHead(200, { "content-type": "text/event-stream" });
        response.write("data: 1\n\n");
        setTimeout(() => response.destroy(), 20);
      }),
    );
    const work = (async () => {
      for await (const _ of readEvents(acmeClient(broken), watch));
    })();
    expect(await rejection(work)).toMatchObject({ code: "network" });
    expect(broken.requests).toHaveLength(1);
  });
});
