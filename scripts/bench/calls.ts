// What the client costs beside the bare platform and plain openapi-fetch: the same calls to one
// server in this process, in turns, so that a busy machine slows all of them alike.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import createClient from "openapi-fetch";
import { Client } from "../../templates/client/runtime/client.js";
import type { Protocol } from "../../templates/client/runtime/descriptors.js";
import { model } from "../../templates/client/runtime/model.js";
import { median } from "./run-process.ts";
import { figure, type Section } from "./section.ts";

const rounds = 7;
const jobsPerRound = 150;
/** A job is a submit and one poll. */
const callsPerJob = 2;

const protocol: Protocol = {
  provider: "acme",
  name: "Acme",
  baseUrl: "https://api.acme.example",
  auth: { kind: "bearer", name: "Authorization", environment: "ACME_API_KEY" },
  errors: { message: ["/message"] },
  jobs: {
    poll: {
      operation: "getJob",
      path: "/jobs/{id}",
      intervalMs: 0,
      factor: 1,
      maxIntervalMs: 0,
      timeoutMs: 60_000,
    },
    job: { id: "/id", status: "/status", output: "/output" },
    statuses: { completed: "succeeded" },
  },
};

const painter = model<{ prompt: string }, unknown>({
  provider: "acme",
  id: "painter-2",
  name: "Painter 2",
  operation: "runPainter2",
  path: "/run",
  price: { kind: "fixed", credits: 1, asOf: null, mark: "published" },
});

interface Answer {
  readonly content: { readonly "application/json": { readonly id: string } };
}

/** As openapi-typescript would print it. */
interface Paths {
  "/run": {
    post: {
      requestBody: { content: { "application/json": { prompt: string } } };
      responses: { 202: Answer };
    };
  };
  "/jobs/{id}": {
    get: { parameters: { path: { id: string } }; responses: { 200: Answer } };
  };
}

export async function callsSection(): Promise<Section> {
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      const post = request.method === "POST";
      const body = post
        ? { id: "1", status: "queued" }
        : { id: "1", status: "completed", output: 1 };
      response.writeHead(post ? 202 : 200, { "content-type": "application/json" });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const headers = { authorization: "Bearer x" };
  const client = new Client(protocol, { baseUrl, apiKey: "test-key" });
  const plain = createClient<Paths>({ baseUrl, headers });
  const contenders: [string, () => Promise<unknown>][] = [
    ["fetch", () => bareJob(baseUrl, headers)],
    [
      "openapi-fetch",
      async () => {
        await plain.POST("/run", { body: { prompt: "a" } });
        await plain.GET("/jobs/{id}", { params: { path: { id: "1" } } });
      },
    ],
    ["client.run", () => client.run(painter, { prompt: "a" })],
  ];
  const times = contenders.map((): number[] => []);
  // The first round warms up all of them.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [i, [, job]] of contenders.entries()) {
      const begun = performance.now();
      for (let j = 0; j < jobsPerRound; j += 1) await job();
      if (round > 0) times[i]!.push((performance.now() - begun) / (jobsPerRound * callsPerJob));
    }
  }
  server.closeAllConnections();
  server.close();
  const medians = times.map(median);
  return {
    title: "Calling",
    about: `A job of two requests to a server in this process, ${jobsPerRound} jobs a round, in turns; median of ${rounds}.`,
    head: ["", "per HTTP call", "ratio to fetch"],
    rows: contenders.map(([what], i) => ({
      what,
      cells: [figure(medians[i]!, "ms"), figure(medians[i]! / medians[0]!, "ratio")],
    })),
  };
}

/** The loop that a program without any client would write. */
async function bareJob(baseUrl: string, headers: Record<string, string>): Promise<void> {
  const submit = await fetch(`${baseUrl}/run`, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify({ prompt: "a" }),
  });
  const { id } = (await submit.json()) as { id: string };
  await (await fetch(`${baseUrl}/jobs/${id}`, { headers })).json();
}
