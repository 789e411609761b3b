// A local server for the runtime's tests: it does what the test says, and keeps what it was sent.
// Real sockets, so that drops, aborts and half bodies are what they are in the world.

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";
import { Client, type ClientOptions } from "../client.js";
import type { JobProtocol, Protocol } from "../descriptors.js";
import { model } from "../model.js";

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
  /** Milliseconds since the server began. */
  readonly at: number;
}

/** Answers one request; `nth` counts from 0 over all requests. */
export type Answerer = (
  request: Received,
  response: ServerResponse,
  nth: number,
) => void | Promise<void>;

export interface AcmeServer {
  readonly url: string;
  readonly requests: Received[];
}

const open: (() => void)[] = [];

afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** Serves until the test ends. */
export async function acmeServer(answer: Answerer): Promise<AcmeServer> {
  const requests: Received[] = [];
  const start = performance.now();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    const at = performance.now() - start;
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("error", () => undefined);
    request.on("end", () => {
      const received: Received = {
        method: request.method ?? "",
        path: request.url ?? "",
        headers: request.headers,
        body: Buffer.concat(chunks).toString("latin1"),
        at,
      };
      requests.push(received);
      void answer(received, response, requests.length - 1);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

/** Answers with JSON. */
export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

/** Answers requests in turn; the last one stands for all that follow. */
export function inTurn(...answers: readonly Answerer[]): Answerer {
  return (request, response, nth) =>
    answers[Math.min(nth, answers.length - 1)]!(request, response, nth);
}

export const accepted: Answerer = (_, response) =>
  json(response, 202, { jobId: "job_1", status: "queued", cost: 2, remaining: 98 });

export const state =
  (status: string, more: object = {}): Answerer =>
  (_, response) =>
    json(response, 200, { id: "job_1", status, ...more });

export const completed = state("completed", { output: { images: ["https://cdn.example/1.png"] } });

/** Takes the whole request and breaks the connection. */
export const drop: Answerer = (_, response) => {
  response.socket?.destroy();
};

/** Never answers. */
export const silence: Answerer = () => undefined;

export const jobs: JobProtocol = {
  submit: {
    id: "/jobId",
    status: "/status",
    cost: "/cost",
    remaining: "/remaining",
    expiresAt: null,
  },
  poll: {
    operation: "getJob",
    path: "/v1/jobs/{id}",
    intervalMs: 10,
    factor: 1.5,
    maxIntervalMs: 40,
    timeoutMs: 5000,
  },
  job: {
    id: "/id",
    status: "/status",
    output: "/output",
    error: "/error",
    progress: "/progress",
    cost: "/cost",
    expiresAt: "/expiresAt",
  },
  statuses: {
    queued: "pending",
    completed: "succeeded",
    failed: "failed",
    cancelled: "cancelled",
  },
  list: {
    operation: "listJobs",
    path: "/v1/jobs",
    items: "/jobs",
    cursor: { parameter: "cursor", next: "/next" },
  },
  outputLifetimeSeconds: null,
};

export const idempotency: NonNullable<Protocol["idempotency"]> = {
  header: "Idempotency-Key",
  maxLength: 255,
};

export const protocol: Protocol = {
  provider: "acme",
  name: "Acme",
  baseUrl: "https://api.acme.example",
  auth: {
    kind: "bearer",
    name: "Authorization",
    keyPrefix: "ak_",
    environment: "ACME_API_KEY",
  },
  rateLimit: null,
  jobs,
  errors: {
    message: ["/error/message", "/error", "/message"],
    code: ["/error/code"],
    fields: "/details",
    required: "/required",
    available: "/available",
    requestIdHeader: "x-request-id",
    notBilled: [],
  },
};

export const key = "ak_topsecret123456";

export interface PainterParams {
  readonly prompt: string;
  readonly aspect_ratio?: "1:1" | "16:9";
  readonly image?: string | Blob;
  readonly style?: { readonly name: string };
}

export interface PainterOutput {
  readonly images: readonly string[];
}

export const painter = model<PainterParams, PainterOutput>({
  provider: "acme",
  id: "painter-2",
  name: "Painter 2",
  operation: "runPainter2",
  path: "/v1/models/painter-2/run",
  price: { kind: "fixed", credits: 2, asOf: "2026-03-09", mark: "published" },
  keyed: true,
});

/** A client of the server, quick to retry. */
export function acmeClient(
  server: AcmeServer,
  options: ClientOptions = {},
  changes: Partial<Protocol> = {},
): Client {
  const given: ClientOptions = { apiKey: key, baseUrl: server.url, retryDelay: 5, ...options };
  return new Client({ ...protocol, ...changes }, given);
}

/** What a promise rejects with; fails the test when it does not. */
export async function rejection(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error("the promise was expected to reject");
}

/** An address at which nobody listens. */
export async function nobody(): Promise<AcmeServer> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise((resolve) => server.close(resolve));
  return { url, requests: [] };
}
