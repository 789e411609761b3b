// Each fault as a caller meets it, and what it leaves in the ledger.

import { afterEach, expect, it } from "vitest";
import { ask, startInvented } from "./acme.ts";
import { type FaultName, faultNames } from "./fault-names.ts";
import type { Simulator } from "./simulator.ts";

let running: Simulator | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

async function start(options: Parameters<typeof startInvented>[0] = {}) {
  const started = await startInvented(options);
  running = started.simulator;
  return { ...started, acme: started.urls["acme"]! };
}

const painting = { model: "painter-2", prompt: "a pier" };
const asking = (name: FaultName) => ({ "x-simulate": name });

/** What a submit with this fault comes to: status and content type, or how it broke. */
async function outcomeOf(base: string, name: FaultName): Promise<string> {
  try {
    const response = await fetch(`${base}/v1/images`, {
      method: "POST",
      redirect: "manual",
      headers: {
        authorization: "Bearer ak_1",
        "content-type": "application/json",
        ...asking(name),
      },
      body: JSON.stringify(painting),
    });
    const said = `${response.status} ${response.headers.get("content-type") ?? "nothing"}`;
    const text = await response.text().then(
      (body) => (body === "" ? "empty" : body.startsWith("{") ? "json" : "text"),
      () => "broken",
    );
    return `${said} ${text}`;
  } catch {
    return "no answer";
  }
}

it.each<[FaultName, string, number]>([
  ["rate-limit", "429 application/json json", 0],
  ["rate-limit-date", "429 application/json json", 0],
  ["rate-limit-bare", "429 application/json json", 0],
  ["error-before", "500 application/json json", 0],
  ["error-after", "500 application/json json", 1],
  ["drop-before", "no answer", 0],
  ["drop-after", "no answer", 1],
  ["truncated", "202 application/json broken", 1],
  ["html", "200 text/html; charset=utf-8 text", 1],
  ["empty-500", "500 nothing empty", 0],
  ["wrong-content-type", "202 text/plain json", 1],
  ["redirect-other-origin", "307 nothing empty", 0],
  ["never-ends", "202 application/json json", 1],
  ["lost", "202 application/json json", 1],
  ["fail", "202 application/json json", 1],
  ["cancel", "202 application/json json", 1],
  ["unknown-status", "202 application/json json", 1],
])("%s: %s, and %i job", async (name, want, jobs) => {
  // Slow enough that no job has ended, and given its credits back, before the books are read.
  const { simulator, acme } = await start({ speed: 0.1 });
  expect(await outcomeOf(acme, name)).toBe(want);
  expect(simulator.ledger.jobs).toHaveLength(jobs);
  expect(simulator.ledger.balances["acme"]).toBe(1000 - 2 * jobs);
});

it.each<[FaultName]>([["latency"], ["slow-body"]])("%s: late, and all there", async (name) => {
  const { simulator, acme } = await start();
  simulator.fault(name, { milliseconds: 120 });
  const begun = performance.now();
  expect((await ask("POST", `${acme}/v1/images`, painting)).status).toBe(202);
  expect(performance.now() - begun).toBeGreaterThan(90);
});

it("knows every fault by name", () => {
  expect(faultNames).toHaveLength(19);
});

it.each<[FaultName, RegExp | null]>([
  ["rate-limit", /^1$/],
  ["rate-limit-date", /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/],
  ["rate-limit-bare", null],
])("%s says when to come back, or does not", async (name, pattern) => {
  const { acme } = await start();
  const given = (await ask("GET", `${acme}/v1/me`, undefined, asking(name))).headers.get(
    "retry-after",
  );
  if (pattern === null) expect(given).toBeNull();
  else expect(given).toMatch(pattern);
});

it("leads redirects to another origin, and notices a key there", async () => {
  const { simulator, acme, url } = await start();
  const response = await fetch(`${acme}/v1/me`, {
    redirect: "manual",
    headers: { authorization: "Bearer ak_1", ...asking("redirect-other-origin") },
  });
  const location = response.headers.get("location")!;
  expect(new URL(location).origin).not.toBe(new URL(url).origin);
  await fetch(location.replace("localhost", "127.0.0.1"), {
    headers: { authorization: "Bearer ak_1" },
  });
  expect(simulator.ledger.requests.at(-1)?.leaked).toBe(true);
});

async function statusesOf(base: string, name: FaultName, polls: number): Promise<unknown[]> {
  const { body } = await ask("POST", `${base}/v1/images`, painting, asking(name));
  const seen: unknown[] = [];
  for (let i = 0; i < polls; i += 1) {
    const answer = await ask("GET", `${base}/v1/jobs/${body["jobId"]}`);
    seen.push(answer.status === 200 ? answer.body["status"] : answer.status);
    await new Promise((resolve) => setTimeout(resolve, 12));
  }
  return seen;
}

it.each<[FaultName, unknown]>([
  ["never-ends", "RUNNING"],
  ["lost", 404],
  ["fail", "FAILED"],
  ["cancel", "CANCELLED"],
])("lets a job end: %s → %s", async (name, last) => {
  const { acme } = await start();
  expect((await statusesOf(acme, name, 4)).at(-1)).toBe(last);
});

it("shows a status that nobody documents, and the truth in the end", async () => {
  const { acme } = await start();
  const seen = await statusesOf(acme, "unknown-status", 7);
  expect(seen.filter((status) => status === "WARMING_UP")).toHaveLength(3);
  expect(seen.at(-1)).toBe("DONE");
});

it("strikes only what it was told to strike, and so often", async () => {
  const { simulator, acme } = await start();
  simulator.fault("error-before", { on: "submit", times: 1 });
  expect((await ask("GET", `${acme}/v1/jobs/x`)).status).toBe(404);
  expect((await ask("POST", `${acme}/v1/images`, painting)).status).toBe(500);
  expect((await ask("POST", `${acme}/v1/images`, painting)).status).toBe(202);
  simulator.fault("drop-before");
  simulator.clearFaults();
  expect((await ask("GET", `${acme}/v1/me`)).status).toBe(200);
});
