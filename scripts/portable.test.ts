// The same call at either provider, against the simulator: its ledger says who was asked, and that
// nobody was paid twice.

import { Apiframe, download, InsufficientCreditsError } from "@modelsmith/apiframe";
import { PixelDojo, UnclearSubmitError } from "@modelsmith/pixeldojo";
import { type PassedOver, PortableError, portable } from "@modelsmith/portable";
import { flux2Flex } from "@modelsmith/portable/models/flux-2-flex";
import { kling3_0MotionControl } from "@modelsmith/portable/models/kling-3.0-motion-control";
import { afterEach, describe, expect, it } from "vitest";
import type { SimulatorOptions } from "../generator/simulate/simulator.ts";
import { closedAddress, keys, pollOften, startSimulated } from "./testing/simulated.ts";

type Provider = "pixeldojo" | "apiframe";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

interface Setting extends SimulatorOptions {
  /** A provider whose key is refused. */
  readonly locked?: Provider;
  /** A provider that nobody answers for. */
  readonly gone?: Provider;
}

async function start({ locked, gone, ...options }: Setting = {}) {
  const { simulator, urls } = await startSimulated(options);
  closing.push(() => simulator.close());
  const nobody = await closedAddress();
  const given = (id: Provider) => ({
    apiKey: locked === id ? "nobody" : keys[id]!,
    baseUrl: gone === id ? nobody : urls[id]!,
    retryDelay: 1,
    rateLimit: null,
  });
  const pixeldojo = new PixelDojo(given("pixeldojo"));
  const apiframe = new Apiframe(given("apiframe"));
  for (const { protocol } of [pixeldojo, apiframe]) pollOften(protocol);
  return { simulator, pixeldojo, apiframe, flux: portable("flux-2-dev", [pixeldojo, apiframe]) };
}

const pier = { prompt: "a pier", aspect_ratio: "16:9", seed: 7 } as const;

/** Where each submit went, and how it was answered. */
const submits = ({ ledger }: Awaited<ReturnType<typeof start>>["simulator"]) =>
  ledger.requests
    .filter(({ method }) => method === "POST")
    .map(({ provider, status }) => `${provider} ${status}`);

describe("the first provider that takes the job", () => {
  it("runs it, with the parameters in its own places", async () => {
    const { simulator, flux } = await start();
    const progress: string[] = [];
    const result = await flux.run(pier, { onProgress: ({ phase }) => progress.push(phase) });
    expect(result).toMatchObject({
      provider: "pixeldojo",
      model: "flux-2-dev",
      cost: 1,
      passed: [],
      outputs: [{ kind: "image" }],
    });
    expect((await download(result.outputs[0]!.url, { privateHosts: true })).type).toBe("image/png");
    expect(progress.at(-1)).toBe("succeeded");
    expect(submits(simulator)).toEqual(["pixeldojo 202"]);
    expect(simulator.ledger.jobs[0]!.body).toEqual(pier);
    expect(simulator.ledger.audit()).toEqual([]);
  });

  it("is the one named first", async () => {
    const { simulator, pixeldojo, apiframe } = await start();
    const result = await portable("flux-2-dev", [apiframe, pixeldojo]).run(pier);
    expect(result.provider).toBe("apiframe");
    expect(simulator.ledger.jobs[0]!.body).toEqual({
      model: "flux-2-dev",
      prompt: "a pier",
      fluxParams: { aspect_ratio: "16:9", seed: 7 },
    });
  });

  it("gets its own spelling of values, and what makes its model the one that is meant", async () => {
    const { simulator, pixeldojo, apiframe } = await start();
    const sharp = { prompt: "a pier", resolution: "2 MP" } as const;
    await flux2Flex([pixeldojo]).run(sharp);
    await flux2Flex([apiframe]).run(sharp, {
      extraParameters: { apiframe: { fluxParams: { steps: 20 } } },
    });
    const moves = {
      prompt: "she waves",
      video: "https://a.example/1.mp4",
      image: "https://a.example/1.png",
    };
    await kling3_0MotionControl([apiframe]).submit(moves);
    expect(simulator.ledger.jobs.map(({ body }) => body)).toEqual([
      { model: "flux-2-flex", prompt: "a pier", fluxParams: { resolution: "2MP", steps: 20 } },
      {
        model: "kling-3.0-motion-control",
        prompt: "she waves",
        klingParams: { video: moves.video, image: moves.image, mode: "std" },
      },
      sharp,
    ]);
  });
});

describe("falls over when it is certain that nothing was billed", () => {
  it.each<[string, Setting, string[], Provider, string]>([
    [
      "a refused key",
      { locked: "pixeldojo" },
      ["pixeldojo 401", "apiframe 202"],
      "apiframe",
      "authentication",
    ],
    ["no connection", { gone: "pixeldojo" }, ["apiframe 202"], "apiframe", "network"],
  ])("%s", async (_, setting, requests, provider, code) => {
    const { simulator, flux } = await start(setting);
    const told: PassedOver[] = [];
    const result = await flux.run(pier, { onPassedOver: (passed) => told.push(passed) });
    expect([result.provider, result.passed.map(({ error }) => error.code)]).toEqual([
      provider,
      [code],
    ]);
    expect(told).toEqual(result.passed);
    expect(submits(simulator)).toEqual(requests);
    expect(simulator.ledger.jobs).toHaveLength(1);
  });

  it("too few credits (402)", async () => {
    const { simulator, pixeldojo, apiframe } = await start({ credits: 1, unknownPrice: 5 });
    const flux = portable("flux-2-dev", [apiframe, pixeldojo]);
    const { provider, passed } = await flux.run(pier);
    expect(provider).toBe("pixeldojo");
    expect(passed[0]!.error).toBeInstanceOf(InsufficientCreditsError);
    expect(submits(simulator)).toEqual(["apiframe 402", "pixeldojo 202"]);
    expect(simulator.ledger.audit()).toEqual([]);
  });

  it("refused parameters (400, 422)", async () => {
    const { simulator, pixeldojo, apiframe } = await start();
    const long = { prompt: "long ".repeat(500) };
    const { provider } = await portable("flux-2-dev", [apiframe, pixeldojo]).run(long);
    expect(provider).toBe("pixeldojo");
    expect(submits(simulator)).toEqual(["apiframe 400", "pixeldojo 202"]);
  });

  it("a limit in credits, before anything is sent", async () => {
    const { simulator, flux } = await start();
    const result = await flux.run(pier, { maxCredits: { pixeldojo: 0.5 } });
    expect([result.provider, result.passed[0]!.error.code]).toEqual(["apiframe", "credit-limit"]);
    expect(submits(simulator)).toEqual(["apiframe 202"]);
  });

  it("a 429 of which the facts say that it is not billed, and of no other", async () => {
    const { simulator, pixeldojo, apiframe, flux } = await start();
    const fault = { on: "submit", times: 4 } as const;
    simulator.fault("rate-limit-bare", fault);
    const { provider } = await portable("flux-2-dev", [apiframe, pixeldojo]).run(pier);
    expect(provider).toBe("pixeldojo");
    simulator.clearFaults();
    simulator.fault("rate-limit-bare", fault);
    await expect(flux.run(pier)).rejects.toMatchObject({
      code: "rate-limited",
      provider: "pixeldojo",
    });
    expect(simulator.ledger.jobs).toHaveLength(1);
  });

  it("and names everybody when all refuse", async () => {
    const { simulator, flux } = await start({ locked: "pixeldojo", gone: "apiframe" });
    const error = await flux.run(pier).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PortableError);
    expect(error).toMatchObject({
      code: "no-provider",
      passed: [
        { provider: "pixeldojo", error: { code: "authentication" } },
        { provider: "apiframe", error: { code: "network" } },
      ],
    });
    expect(String(error)).toMatch(
      /^PortableError: no provider takes flux-2-dev: pixeldojo flux-2-dev: .+; apiframe flux-2-dev: .+/,
    );
    expect(JSON.stringify(error) + String(error)).not.toContain("0123456789abcdef");
    expect(simulator.ledger.jobs).toEqual([]);
  });
});

describe("asks nobody else", () => {
  it.each([
    "error-after",
    "drop-after",
    "drop-before",
    "error-before",
    "truncated",
    "html",
  ] as const)("when the outcome of a submit is unclear: %s", async (fault) => {
    const { simulator, flux } = await start();
    simulator.fault(fault, { on: "submit" });
    const error = await flux.run(pier).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnclearSubmitError);
    expect(error).toMatchObject({ provider: "pixeldojo", request: { body: pier } });
    expect(simulator.ledger.requests.map(({ provider }) => provider)).toEqual(["pixeldojo"]);
    expect(simulator.ledger.jobs.length).toBeLessThanOrEqual(1);
  });

  it.each([
    ["fail", "job-failed"],
    ["cancel", "job-failed"],
    ["never-ends", "wait-timeout"],
  ] as const)("once a job was accepted: %s", async (fault, code) => {
    const { simulator, flux } = await start();
    simulator.fault(fault);
    const error = await flux.run(pier, { timeout: 1500 }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code, provider: "pixeldojo", jobId: expect.any(String) });
    expect(submits(simulator)).toEqual(["pixeldojo 202"]);
  });

  it("after the caller has called it off", async () => {
    const { simulator, flux } = await start({ gone: "pixeldojo" });
    const signal = AbortSignal.abort();
    await expect(flux.run(pier, { signal })).rejects.toMatchObject({ name: "AbortError" });
    expect(simulator.ledger.requests).toEqual([]);
  });

  it("when the call itself is wrong", async () => {
    const { simulator, pixeldojo, apiframe, flux } = await start();
    const wrong = { prompt: "a pier", safety_tolerance: 2 } as unknown as typeof pier;
    await expect(flux.run(wrong)).rejects.toThrow(
      'flux-2-dev has no "safety_tolerance" that pixeldojo and apiframe share',
    );
    expect(() => portable("flux-9" as "flux-2-dev", [pixeldojo])).toThrow(
      'no portable model is called "flux-9"',
    );
    const stranger = Object.assign(new Apiframe(), {
      provider: "acme",
    }) as unknown as typeof apiframe;
    await expect(portable("flux-2-dev", [stranger]).run(pier)).rejects.toThrow(
      "acme does not have flux-2-dev; pixeldojo, apiframe have",
    );
    expect(simulator.ledger.requests).toEqual([]);
  });
});

it("bills at most one job a call, whatever goes wrong", async () => {
  const { simulator, flux } = await start({ credits: 10_000, seed: 5 });
  for (const name of [
    "error-after",
    "drop-after",
    "error-before",
    "rate-limit-bare",
    "truncated",
  ] as const)
    simulator.fault(name, { on: "submit", probability: 0.1 });
  const calls = Array.from({ length: 200 }, (_, i) => `pier ${i}`);
  await Promise.all(calls.map((prompt) => flux.submit({ prompt }).catch(() => null)));
  const billed = simulator.ledger.jobs.map(({ body }) => (body as { prompt: string }).prompt);
  expect(new Set(billed).size).toBe(billed.length);
  expect(billed.length).toBeGreaterThan(100);
  expect(simulator.ledger.audit()).toEqual([]);
}, 30_000);

it("resumes a job where it runs, and tells what a call would cost", async () => {
  const { pixeldojo, apiframe, flux } = await start({ locked: "pixeldojo" });
  const job = await flux.submit(pier);
  const saved = JSON.parse(JSON.stringify(job));
  const later = await portable("flux-2-dev", [pixeldojo, apiframe]).job(saved);
  const states: string[] = [];
  for await (const { phase } of later) states.push(phase);
  expect(states.at(-1)).toBe("succeeded");
  expect((await later.wait()).provider).toBe("apiframe");
  await expect(portable("flux-2-dev", [pixeldojo]).job(saved)).rejects.toThrow(
    "no client of apiframe was given",
  );
  expect(await flux.estimate(pier)).toEqual([
    { provider: "pixeldojo", estimate: expect.objectContaining({ kind: "known", credits: 1 }) },
    { provider: "apiframe", estimate: { kind: "unknown", reason: "the price is unknown" } },
  ]);
});
