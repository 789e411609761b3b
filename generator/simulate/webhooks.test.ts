import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { verifyWebhook } from "../../templates/client/runtime/webhook.js";
import { acme, ask, startInvented } from "./acme.ts";
import type { SimulatorOptions } from "./settings.ts";
import type { Simulator } from "./simulator.ts";

interface Delivery {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let receiver: Server;
let address: string;
let deliveries: Delivery[];
/** What the receiver answers, in turn; 200 when there is no more. */
let statuses: number[];
let running: Simulator | null = null;

beforeEach(async () => {
  deliveries = [];
  statuses = [];
  receiver = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      deliveries.push({ headers: request.headers, body });
      response.writeHead(statuses.shift() ?? 200).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
});

afterEach(async () => {
  await running?.close();
  receiver.closeAllConnections();
  await new Promise((resolve) => receiver.close(resolve));
});

async function submit(members: object = {}, headers = {}, options: SimulatorOptions = {}) {
  const started = await startInvented({ virtualStart: Date.UTC(2030, 0, 1), speed: 1, ...options });
  running = started.simulator;
  const painting = { model: "painter-2", prompt: "x", webhookUrl: address, ...members };
  const { body } = await ask("POST", `${started.urls["acme"]}/v1/images`, painting, headers);
  return { ...started, id: String(body["jobId"]) };
}

const events = () => deliveries.map(({ body }) => (JSON.parse(body) as { event: string }).event);
const signature = acme.jobs!.webhook!.signature!;

describe("a delivery", () => {
  it.each([["sha256-bytes"], ["sha256-hex"]] as const)(
    "is signed (%s) as a verifier expects",
    async (webhookSecret) => {
      const { simulator, id } = await submit({}, {}, { webhookSecret });
      await simulator.advance(5000);
      const [{ headers, body }] = deliveries as [Delivery];
      const told = await verifyWebhook(signature, { headers, body }, { apiKey: "ak_1" });
      expect(told).toMatchObject({ event: "done", jobId: id, status: "DONE" });
      await expect(
        verifyWebhook(signature, { headers, body }, { apiKey: "ak_2" }),
      ).rejects.toThrow();
    },
  );

  it("tells of the end alone when no events were chosen", async () => {
    const { simulator } = await submit();
    await simulator.advance(5000);
    expect(events()).toEqual(["done"]);
  });

  it("tells of what was chosen", async () => {
    const { simulator } = await submit(
      { webhookEvents: ["progress", "failed"] },
      { "x-simulate": "fail" },
    );
    await simulator.advance(5000);
    expect(events()).toEqual(["progress", "progress", "failed"]);
  });

  it("is not made when nobody asked", async () => {
    const { simulator } = await submit({ webhookUrl: "not an address" });
    await simulator.advance(5000);
    expect(deliveries).toEqual([]);
  });

  it("is tried again until it is taken", async () => {
    statuses = [500, 404];
    const { simulator, id } = await submit();
    for (let i = 0; i < 4; i += 1) await simulator.advance(10_000);
    expect(simulator.ledger.deliveries).toMatchObject([
      { jobId: id, event: "done", attempt: 1, status: 500 },
      { jobId: id, event: "done", attempt: 2, status: 404 },
      { jobId: id, event: "done", attempt: 3, status: 200 },
    ]);
  });

  it("is given up after four attempts", async () => {
    statuses = [500, 500, 500, 500, 500];
    const { simulator } = await submit();
    for (let i = 0; i < 6; i += 1) await simulator.advance(30_000);
    expect(deliveries).toHaveLength(4);
  });
});

describe("a replay", () => {
  it("tells the end once more", async () => {
    const { simulator, url, id } = await submit();
    expect((await ask("POST", `${url}/_simulator/replay/${id}`)).status).toBe(409);
    await simulator.advance(5000);
    expect((await ask("POST", `${url}/_simulator/replay/${id}`)).status).toBe(202);
    await simulator.advance(0);
    expect(events()).toEqual(["done", "done"]);
  });

  it("needs a job", async () => {
    const { url } = await submit();
    expect((await ask("POST", `${url}/_simulator/replay/none`)).status).toBe(404);
  });
});
