import { describe, expect, it } from "vitest";
import { createGovernor } from "./governor.js";
import { acmeClient, acmeServer, completed, jobs, json, painter } from "./testing/acme-server.js";

const never = new AbortController().signal;

describe("governor", () => {
  it("starts no more requests in any stretch than the limit, whatever asks", async () => {
    const governor = createGovernor({
      maxConcurrency: 100,
      rateLimit: { requests: 5, seconds: 0.2 },
    });
    const starts: number[] = [];
    await Promise.all(
      Array.from({ length: 18 }, async () => {
        const leave = await governor.enter(never);
        starts.push(performance.now());
        leave();
      }),
    );
    for (const [i, start] of starts.entries()) {
      const fifthBefore = starts[i - 5];
      if (fifthBefore !== undefined) expect(start - fifthBefore).toBeGreaterThanOrEqual(200);
    }
    expect(starts[17]! - starts[0]!).toBeLessThan(1500);
  });

  it("has no more under way than it may, in the order of asking", async () => {
    const governor = createGovernor({ maxConcurrency: 2, rateLimit: null });
    const order: number[] = [];
    let active = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 6 }, async (_, i) => {
        const leave = await governor.enter(never);
        order.push(i);
        active += 1;
        most = Math.max(most, active);
        await new Promise((resolve) => setTimeout(resolve, 5));
        active -= 1;
        leave();
      }),
    );
    expect(most).toBe(2);
    expect(order).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("lets go of whoever aborts, and keeps no place for it", async () => {
    const governor = createGovernor({ maxConcurrency: 1, rateLimit: null });
    const leave = await governor.enter(never);
    const controller = new AbortController();
    const aborted = governor.enter(controller.signal);
    const next = governor.enter(never);
    controller.abort(new Error("gone"));
    await expect(aborted).rejects.toThrow("gone");
    // In the same moment as its turn comes, too: the place goes to the next.
    const second = new AbortController();
    const late = governor.enter(second.signal);
    leave();
    (await next)();
    second.abort(new Error("late"));
    await late.then(
      (done) => done(),
      () => undefined,
    );
    (await governor.enter(never))();
  });

  it("pauses for all", async () => {
    const governor = createGovernor({ maxConcurrency: 5, rateLimit: null });
    governor.pause(60);
    const start = performance.now();
    await Promise.all([governor.enter(never), governor.enter(never)]);
    expect(performance.now() - start).toBeGreaterThanOrEqual(59);
  });
});

describe("a client with many jobs", () => {
  it("stays under the provider's limit with submits and polls together", async () => {
    let count = 0;
    const server = await acmeServer((request, response, nth) => {
      if (request.method === "GET") return completed(request, response, nth);
      count += 1;
      return json(response, 202, { jobId: `job_${count}` });
    });
    const rateLimit = { requests: 6, seconds: 0.2 };
    const client = acmeClient(server, {}, { rateLimit, jobs });
    await Promise.all(Array.from({ length: 12 }, () => client.run(painter, { prompt: "a" })));
    const times = server.requests.map((request) => request.at);
    expect(times).toHaveLength(24);
    for (const [i, at] of times.entries()) {
      const sixthBefore = times[i - 6];
      if (sixthBefore !== undefined) expect(at - sixthBefore).toBeGreaterThanOrEqual(199);
    }
  });
});
