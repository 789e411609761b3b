// The proof that the client can be trusted with money: ten thousand jobs, half at a provider with
// idempotency keys and half at one without, under all faults at random. Nothing is billed twice,
// nothing is lost, and every credit is explained.

import { afterEach, expect, it } from "vitest";
import { Client } from "../../templates/client/runtime/client.js";
import type { Protocol } from "../../templates/client/runtime/descriptors.js";
import { model } from "../../templates/client/runtime/model.js";
import type { Model as CatalogModel, Provider } from "../catalog/catalog.ts";
import { isKeyed, planProtocol } from "../emit/client/protocol.ts";
import { acme, bolt, startInvented } from "./acme.ts";
import { type FaultName, faultNames } from "./fault-names.ts";
import type { JobEntry } from "./ledger.ts";
import type { Simulator } from "./simulator.ts";

interface Params {
  readonly prompt: string;
}

/** How a call ended, as far as money is concerned. */
type Ending =
  | { readonly kind: "result" | "handle"; readonly jobId: string }
  | { readonly kind: "unclear"; readonly body: unknown }
  /** An error that promises that nothing was billed. */
  | { readonly kind: "refused"; readonly code: string };

let running: Simulator | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

function clientOf(provider: Provider, baseUrl: string): Client {
  // The planned protocol is JSON; the emitted package holds it as the same literal.
  const protocol = planProtocol(provider) as unknown as Protocol;
  return new Client(protocol, {
    baseUrl,
    apiKey: "ak_1",
    maxConcurrency: 64,
    rateLimit: null,
    retryDelay: 4,
    timeout: 2000,
  });
}

function descriptorOf(provider: Provider, described: CatalogModel) {
  const { id, name, operation, path, select } = described;
  return model<Params, unknown>({
    provider: provider.id,
    id,
    name,
    operation,
    path,
    fixed: select.in === "body" ? { [select.name]: select.value } : {},
    price: { kind: "unknown", asOf: null, mark: "unknown" },
    keyed: isKeyed(provider, operation),
  });
}

const asked = (provider: string, number: number) => `${provider} ${number}`;

/** One call, in the way most programs make it. */
async function call(
  client: Client,
  descriptor: ReturnType<typeof descriptorOf>,
  prompt: string,
): Promise<Ending> {
  const result = await client.safe.run(descriptor, { prompt }, { timeout: 4000 });
  if (result.ok) return { kind: "result", jobId: result.job.id };
  if (result.job) return { kind: "handle", jobId: result.job.id };
  const { error } = result;
  if (error.code === "unclear-submit") return { kind: "unclear", body: error.request.body };
  return { kind: "refused", code: error.code };
}

/** What is wrong with how a call ended, held against the jobs that its prompt made. */
function complaint(prompt: string, ending: Ending, jobs: readonly JobEntry[]): string | null {
  const ids = jobs.map(({ id }) => id).join(", ");
  if (jobs.length > 1) return `"${prompt}" was billed as ${ids}`;
  switch (ending.kind) {
    case "result":
    case "handle":
      return jobs[0]?.id === ending.jobId ? null : `"${prompt}" got ${ending.jobId}, not ${ids}`;
    case "unclear":
      return (ending.body as Partial<Params> | null)?.prompt === prompt
        ? null
        : `"${prompt}" was told to be unclear without its request`;
    case "refused":
      return jobs.length === 0
        ? null
        : `"${prompt}" was lost: ${ending.code}, and billed as ${ids}`;
  }
}

/** Per request, tuned so that retries are common and the run stays short. */
function faultsOf() {
  const rare: Partial<Record<FaultName, number>> = {
    latency: 0.004,
    "slow-body": 0.004,
    // A date counts in seconds and holds the whole client.
    "rate-limit-date": 0,
    "never-ends": 0.0005,
    lost: 0.004,
  };
  return faultNames.map((name) => ({
    name,
    probability: rare[name] ?? 0.015,
    milliseconds: name.startsWith("rate-limit") ? 0 : 20,
  }));
}

async function prove(jobs: number, seed: number) {
  const started = await startInvented({
    seed,
    speed: 1000,
    credits: 10 * jobs,
    faults: faultsOf(),
  });
  running = started.simulator;
  const calls: { readonly prompt: string; readonly ending: Ending }[] = [];
  const lanes = [acme, bolt].flatMap((provider) => {
    const client = clientOf(provider, started.urls[provider.id]!);
    const descriptor = descriptorOf(
      provider,
      provider.models.find(({ price }) => price.kind !== "per-second")!,
    );
    let next = 0;
    return Array.from({ length: 40 }, () => async () => {
      while (next < jobs / 2) {
        next += 1;
        const prompt = asked(provider.id, next);
        calls.push({ prompt, ending: await call(client, descriptor, prompt) });
      }
    });
  });
  await Promise.all(lanes.map((lane) => lane()));
  return { ledger: started.simulator.ledger, calls };
}

function byPrompt(jobs: readonly JobEntry[]): ReadonlyMap<string, readonly JobEntry[]> {
  const found = new Map<string, JobEntry[]>();
  for (const job of jobs) {
    const { prompt } = job.body as Params;
    found.set(prompt, [...(found.get(prompt) ?? []), job]);
  }
  return found;
}

it("10,000 jobs under random faults: none billed twice, none lost, every credit explained", async () => {
  const { ledger, calls } = await prove(10_000, 1);
  const { jobs } = ledger;
  const made = byPrompt(jobs);
  const complaints = calls.flatMap(
    ({ prompt, ending }) => complaint(prompt, ending, made.get(prompt) ?? []) ?? [],
  );
  const endings = (kind: Ending["kind"]) =>
    calls.filter(({ ending }) => ending.kind === kind).length;

  expect(calls).toHaveLength(10_000);
  expect(complaints).toEqual([]);
  expect(ledger.audit()).toEqual([]);
  expect(ledger.requests.filter(({ leaked }) => leaked)).toEqual([]);
  // Every way to end was seen, or the run would prove nothing.
  expect(endings("result")).toBeGreaterThan(8000);
  for (const kind of ["handle", "unclear", "refused"] as const)
    expect(endings(kind)).toBeGreaterThan(10);
  expect(ledger.requests.filter(({ replayed }) => replayed).length).toBeGreaterThan(100);
}, 180_000);

it("notices a client that repeats a billable request without a key", () => {
  const job = (id: string): JobEntry => ({
    id,
    provider: "bolt",
    model: "sketch",
    operation: "runSketch",
    submittedAt: 0,
    status: "ready",
    phase: "succeeded",
    charged: 1,
    refunded: 0,
    idempotencyKey: null,
    body: { prompt: "bolt 1" },
    polls: 1,
    faults: [],
  });
  const twice = [job("a"), job("b")];
  expect(complaint("bolt 1", { kind: "result", jobId: "b" }, twice)).toBe(
    '"bolt 1" was billed as a, b',
  );
  const lost = complaint("bolt 1", { kind: "refused", code: "network" }, [job("a")]);
  expect(lost).toBe('"bolt 1" was lost: network, and billed as a');
  expect(complaint("bolt 1", { kind: "unclear", body: null }, [])).toContain("without its request");
  expect(
    complaint("bolt 1", { kind: "unclear", body: { prompt: "bolt 1" } }, [job("a")]),
  ).toBeNull();
});
