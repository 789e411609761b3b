// Many jobs against a server that fails at random: the server's books must agree with the client's.

import { describe, expect, it } from "vitest";
import { acmeClient, acmeServer, idempotency, jobs, json, painter } from "./testing/acme-server.js";

/** Small and repeatable: a seed that failed can be tried again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

async function faultyServer(random: () => number, knowsKeys: boolean) {
  const prompts = new Map<string, string[]>();
  const replies = new Map<string, string>();
  const polls = new Map<string, number>();
  const server = await acmeServer((request, response) => {
    const dice = random();
    if (request.method === "POST") {
      if (dice < 0.1) return json(response, 500, {});
      if (dice < 0.15) return json(response, 429, {});
      if (dice < 0.2) return void response.socket?.destroy();
      const key = String(request.headers["idempotency-key"]);
      const { prompt } = JSON.parse(request.body) as { prompt: string };
      const known = knowsKeys ? replies.get(key) : undefined;
      const id = known ?? `job_${polls.size}`;
      if (!known) {
        polls.set(id, 0);
        replies.set(key, id);
        prompts.set(prompt, [...(prompts.get(prompt) ?? []), id]);
      }
      if (dice < 0.3) return void response.socket?.destroy();
      if (dice < 0.35) return json(response, 500, {});
      if (dice < 0.4) return void response.writeHead(202).end("<html>gateway</html>");
      return json(response, 202, { jobId: id, status: "queued" });
    }
    if (dice < 0.1) return json(response, 503, {});
    if (dice < 0.15) return void response.socket?.destroy();
    if (dice < 0.2) return void response.writeHead(200, { "content-type": "text/html" }).end("<p>");
    const id = request.path.split("/").at(-1) ?? "";
    const count = (polls.get(id) ?? 0) + 1;
    polls.set(id, count);
    if (count < 3)
      return json(response, 200, { id, status: random() < 0.5 ? "queued" : "new-word" });
    if (Number(id.slice(4)) % 10 === 0) return json(response, 200, { id, status: "failed" });
    return json(response, 200, { id, status: "completed", output: { images: [id] } });
  });
  return { server, prompts };
}

describe.each([true, false])("with idempotency keys: %s", (knowsKeys) => {
  it("bills no call twice and loses no job", async () => {
    const { server, prompts } = await faultyServer(randomFrom(7), knowsKeys);
    const fast = {
      ...jobs,
      poll: { ...jobs.poll, intervalMs: 1, maxIntervalMs: 4, timeoutMs: 60_000 },
    };
    const facts = { jobs: fast, idempotency: knowsKeys ? idempotency : null };
    const client = acmeClient(server, { retryDelay: 1, maxConcurrency: 50 }, facts);
    const calls = Array.from({ length: 200 }, (_, i) => `prompt ${i}`);
    const results = await Promise.all(calls.map((prompt) => client.safe.run(painter, { prompt })));
    const ends = new Map<string, number>();
    for (const [i, result] of results.entries()) {
      const billed = prompts.get(calls[i]!) ?? [];
      const end = result.ok ? "output" : result.error.code;
      ends.set(end, (ends.get(end) ?? 0) + 1);
      expect(billed.length).toBeLessThanOrEqual(1);
      if (result.ok) expect(result.output.images).toEqual(billed);
      else if (result.job) expect([result.job.id]).toEqual(billed);
      else if (result.error.code === "unclear-submit") {
        expect(result.error.request.body).toEqual({ prompt: calls[i] });
      } else expect(billed).toEqual([]);
    }
    const surprises = new Set(ends.keys());
    for (const end of ["output", "job-failed", "unclear-submit"]) surprises.delete(end);
    // A key makes repeating safe; without one, a 429 goes back to the caller.
    if (!knowsKeys) surprises.delete("rate-limited");
    expect([...surprises]).toEqual([]);
    expect(ends.get("output")!).toBeGreaterThan(knowsKeys ? 140 : 80);
  });
});
