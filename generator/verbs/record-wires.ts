// Where runs of `record` send their requests: to an API, or to a simulation made for each of them.

import { simulatedFrom } from "../contract/record-cassette.ts";
import { runJob } from "../contract/record-job.ts";
import type { Wire } from "../contract/record-wire.ts";
import { createSimulator, type Simulator } from "../simulate/simulator.ts";
import { noKeeper } from "./record-files.ts";
import type { RecordPlan } from "./record-plan.ts";
import type { RunRequest, Step, Ways } from "./recorded.ts";

/**
 * In a simulation each run has a world of its own, which begins at the same moment with the same
 * seed: its recording does not depend on what was recorded before it.
 */
export async function onWire(
  { wire, described, plan }: RunRequest,
  work: (wire: Wire, warmUp: Ways["warmUp"]) => Promise<Step>,
): Promise<Step> {
  if (wire !== "simulate") return work(wire, null);
  const { provider } = plan;
  const simulator = createSimulator({
    catalog: { ...described.catalog, providers: [provider] },
    // Recordings of simulations would be handed on for ever.
    cassettes: described.cassettes.filter(({ from }) => from !== simulatedFrom),
    documents: described.documents,
    options: { seed: 1, virtualStart, speed: leisurely, credits: 100_000, rateLimit: false },
  });
  try {
    const { urls } = await simulator.listen();
    const local = simulatedWire(simulator, urls[provider.id]!, provider.authentication?.keyPrefix);
    return await work(local, () => warmUp(local, plan));
  } finally {
    await simulator.close();
  }
}

export const virtualStart = Date.UTC(2026, 0, 1);
/** Slow enough that a poll finds the job at work. */
const leisurely = 0.25;

function simulatedWire(
  simulator: Simulator,
  baseUrl: string,
  prefix: string | null | undefined,
): Wire {
  let now = virtualStart;
  return {
    fetch: globalThis.fetch,
    baseUrl,
    key: `${prefix ?? ""}simulated`,
    now: () => now,
    async sleep(milliseconds) {
      now += milliseconds;
      await simulator.advance(milliseconds);
    },
  };
}

async function warmUp(wire: Wire, { provider }: RecordPlan): Promise<void> {
  const model = provider.models.find(({ example }) => example !== null);
  const operation = provider.operations.find(({ id }) => id === model?.operation);
  if (!model?.example || !operation) return;
  const selector = model.select.in === "body" ? { [model.select.name]: model.select.value } : {};
  const body = { ...selector, ...(model.example.params as object) };
  const call = { provider, operation, path: model.path, body };
  await runJob({ call, wire, keeper: noKeeper, pending: null, newKey: () => fixedKey });
}

/** In a simulation; the recording shows a placeholder either way. */
export const fixedKey = "00000000-0000-4000-8000-000000000000";
