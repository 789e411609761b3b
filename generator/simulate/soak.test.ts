// Two thousand jobs of a naive client, one that knows nothing of faults, under all of them at
// random: whatever it makes of it, the books add up.

import { expect, it } from "vitest";
import { startInvented } from "./acme.ts";
import { type FaultName, faultNames } from "./fault-names.ts";

const jobs = 2000;
const atOnce = 24;

/** These would only make the test slow. */
const slow: readonly FaultName[] = ["latency", "slow-body", "never-ends"];

async function naively(base: string, number: number): Promise<void> {
  const headers = { authorization: "Bearer ak_1", "content-type": "application/json" };
  const body = JSON.stringify({ model: "painter-2", prompt: `pier ${number}` });
  const accepted = await fetch(`${base}/v1/images`, {
    method: "POST",
    redirect: "manual",
    headers,
    body,
  });
  const { jobId } = (await accepted.json()) as { jobId: string };
  for (let polls = 0; polls < 4; polls += 1) {
    const answer = await fetch(`${base}/v1/jobs/${jobId}`, { redirect: "manual", headers });
    const { status } = (await answer.json()) as { status: string };
    if (status !== "QUEUED" && status !== "RUNNING") return;
  }
}

it(`balances after ${jobs} jobs`, async () => {
  const faults = faultNames.map((name) => ({
    name,
    probability: slow.includes(name) ? 0.002 : 0.03,
    milliseconds: 10,
  }));
  const { simulator, urls } = await startInvented({ speed: 300, credits: 10 * jobs, faults });
  let next = 0;
  let failures = 0;
  const worker = async () => {
    while (next < jobs) {
      next += 1;
      await naively(urls["acme"]!, next).catch(() => {
        failures += 1;
      });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  await expect.poll(() => simulator.ledger.jobs.filter(unfinished).length).toBe(0);
  const { jobs: all, credits } = simulator.ledger;
  const sum = (kind: string) =>
    credits
      .filter((entry) => entry.kind === kind)
      .reduce((total, entry) => total + entry.credits, 0);
  const ended = all.filter(({ phase }) => phase === "failed" || phase === "cancelled");
  await simulator.close();

  expect(simulator.ledger.audit()).toEqual([]);
  expect(sum("charge")).toBe(2 * all.length);
  expect(sum("refund")).toBe(2 * ended.length);
  expect(simulator.ledger.balances["acme"]).toBe(10 * jobs - sum("charge") + sum("refund"));
  // The faults have struck: a run without them would prove nothing.
  expect(failures).toBeGreaterThan(jobs / 10);
  expect(ended.length).toBeGreaterThan(jobs / 50);
});

function unfinished({
  phase,
  faults,
}: {
  readonly phase: string;
  readonly faults: readonly string[];
}) {
  return phase === "pending" && !faults.includes("never-ends");
}
