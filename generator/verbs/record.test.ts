import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { simulatorHeader } from "../ground/simulator-header.ts";
import type { FaultRule } from "../simulate/faults.ts";
import { contract } from "./contract.ts";
import { type RecordOptions, type RecordWorld, record, type ShownPlan } from "./record.ts";
import { type Running, simulate } from "./simulate.ts";

const bellows = new URL("../golden/job-in-body/spec/", import.meta.url);
const today = "2030-01-01";
const key = "bellows-key-0123456789";

let root: string;
let running: Running | null = null;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "record-"));
  await cp(bellows, join(root, "spec"), { recursive: true });
});

afterEach(async () => {
  await running?.simulator.close();
  running = null;
  await rm(root, { recursive: true });
});

/** The simulator, on a port of its own. */
async function serve(faults: readonly FaultRule[] = []): Promise<string> {
  const report = await simulate({ port: "0", speed: "1000" }, root, today);
  running = report.running!;
  for (const { name, ...rule } of faults) running.simulator.fault(name, rule);
  return `${running.url}/bellows`;
}

interface Asked {
  readonly world: RecordWorld;
  readonly plans: ShownPlan[];
  readonly sent: string[];
}

/** A world in which `https://api.bellows.example` is the simulator without its mark: a real API. */
function around(
  url: string | null,
  {
    answer = null as boolean | null,
    environment = { BELLOWS_KEY: key } as RecordWorld["environment"],
  } = {},
): Asked {
  const plans: ShownPlan[] = [];
  const sent: string[] = [];
  const world: RecordWorld = {
    environment,
    confirm:
      answer === null
        ? null
        : async () => {
            sent.push("asked");
            return answer;
          },
    show: (plan) => plans.push(plan),
    tell: () => {},
    sleep: async () => {
      await sleep(5);
    },
    now: Date.now,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { pathname } = new URL(request.url);
      sent.push(`${request.method} ${pathname.replace(/[^/]{16,}$/, "…")}`);
      if (!request.url.startsWith("https://api.bellows.example")) return fetch(request);
      const response = await fetch(new Request(url + pathname, request));
      const headers = new Headers(response.headers);
      headers.delete(simulatorHeader);
      return new Response(response.body, { status: response.status, headers });
    },
  };
  return { world, plans, sent };
}

const run = (names: readonly string[], options: RecordOptions, { world }: Asked) =>
  record(["bellows", ...names], options, root, today, world);
const submits = ({ sent }: Asked) => sent.filter((line) => line === "POST /v2/images").length;
const filesBelow = async (folder: string) => {
  const names = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  return names
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
};
const codesOf = (report: { readonly diagnostics: readonly { readonly code: string }[] }) =>
  report.diagnostics.map(({ code }) => code);
const recordingOf = async (model: string, file: string) =>
  readFile(join(root, "spec/cassettes/bellows", model, file), "utf8");

describe("at the real API", () => {
  it("records a job, live, and what it wrote passes the contract", async () => {
    const asked = around(await serve(), { answer: true });
    const report = await run(["etcher-1.5"], {}, asked);
    expect(report).toMatchObject({
      exitCode: 0,
      recorded: [
        {
          name: "etcher-1.5",
          result: "written",
          file: "spec/cassettes/bellows/etcher-1.5/live.json",
        },
      ],
    });
    const text = await recordingOf("etcher-1.5", "live.json");
    expect(text).toContain('"origin": "live"');
    expect(text).not.toContain(key);
    expect(await filesBelow("spec/cassettes")).toEqual(["live.json"]);
    expect(codesOf(await contract({}, root, today))).not.toContain("contract/stale-recording");
  });

  it("asks before anything is sent, and takes no for an answer", async () => {
    const asked = around(await serve(), { answer: false });
    const report = await run(["etcher-1.5"], {}, asked);
    expect(report).toMatchObject({ exitCode: 1, declined: true, recorded: [] });
    expect(asked.plans).toMatchObject([{ total: 6, cap: 6, isSimulated: false }]);
    expect(asked.sent).toEqual(["asked"]);
  });

  it("refuses beyond the cap before anything is sent", async () => {
    const asked = around(null);
    const report = await run([], { all: true, maxCredits: "6", yes: true }, asked);
    expect(codesOf(report)).toEqual(["record/over-cap"]);
    expect(report.diagnostics[0]?.message).toBe(
      "the runs would cost 7 credits, and --max-credits allows 6",
    );
    expect(asked.sent).toEqual([]);
  });

  it("refuses what nobody knows the price of, unless told what to count", async () => {
    const models = join(root, "spec/additions/bellows/models.yaml");
    const text = await readFile(models, "utf8");
    await writeFile(
      models,
      text.replace(
        "price: { kind: fixed, credits: 1, mark: published }",
        "price: { kind: unknown, mark: unknown }",
      ),
    );
    const asked = around(await serve());
    expect(codesOf(await run(["9-stamper"], { yes: true, maxCredits: "5" }, asked))).toEqual([
      "record/unknown-price",
    ]);
    expect(asked.sent).toEqual([]);
    const dry = await run(["9-stamper"], { dryRun: true, assumeCredits: "4" }, asked);
    expect(dry).toMatchObject({ exitCode: 0, shown: { total: 4 } });
    expect(
      codesOf(await run(["9-stamper"], { yes: true, assumeCredits: "4", maxCredits: "3" }, asked)),
    ).toEqual(["record/over-cap"]);
  });

  it("stops where the credits end, when a job took more than it should", async () => {
    const base = await serve();
    const asked = around(base);
    const { fetch: send } = asked.world;
    const dear: RecordWorld["fetch"] = async (input, init) => {
      const response = await send(input, init);
      const body = (await response.json()) as object;
      const { status, headers } = response;
      return Response.json({ ...body, credits: 50 }, { status, headers: { ...headers } });
    };
    const facts = join(root, "spec/providers/bellows.yaml");
    const text = await readFile(facts, "utf8");
    await writeFile(
      facts,
      text.replace("progress: /progress }", "progress: /progress, cost: /credits }"),
    );
    const report = await run(
      [],
      { all: true, yes: true, maxCredits: "10" },
      { ...asked, world: { ...asked.world, fetch: dear } },
    );
    expect(codesOf(report)).toEqual(["record/cap-reached"]);
    expect(report.diagnostics[0]?.message).toMatch(/^stopped at 50 of 10 credits, before /);
    expect(report).toMatchObject({ exitCode: 1, recorded: [{ result: "written", credits: 50 }] });
    expect(submits(asked)).toBe(1);
  });

  it("loses no job: the id is on the disk, and the next run goes on with it", async () => {
    const asked = around(await serve());
    const { fetch: send } = asked.world;
    const cut: RecordWorld["fetch"] = async (input, init) => {
      const request = new Request(input, init);
      if (request.method === "GET") throw new Error(`cable cut, with ${key}`);
      return send(request);
    };
    const first = await run(
      ["etcher-1.5"],
      { yes: true },
      { ...asked, world: { ...asked.world, fetch: cut } },
    );
    expect(codesOf(first)).toEqual(["record/unfinished"]);
    expect(JSON.stringify(first)).not.toContain(key);
    const pending = await recordingOf("etcher-1.5", "job.pending");
    expect(pending).toContain('"state": "submitted"');
    expect(pending).not.toContain(key);
    const second = await run(["etcher-1.5"], { yes: true }, asked);
    expect(second).toMatchObject({ exitCode: 0, recorded: [{ result: "resumed" }] });
    expect(submits(asked)).toBe(1);
    expect(await filesBelow("spec/cassettes")).toEqual(["live.json"]);
  });

  it("submits nothing that may have been submitted, where the API cannot tell the two apart", async () => {
    const facts = join(root, "spec/providers/bellows.yaml");
    const text = await readFile(facts, "utf8");
    await writeFile(facts, text.replace(/ {2}idempotency: .*\n/, ""));
    const asked = around(await serve());
    const hungUp = {
      ...asked.world,
      fetch: async () => Promise.reject(new Error("socket hang up")),
    };
    const first = await run(["etcher-1.5"], { yes: true }, { ...asked, world: hungUp });
    const second = await run(["etcher-1.5"], { yes: true }, asked);
    expect([codesOf(first), codesOf(second)]).toEqual([
      ["record/unclear-submit"],
      ["record/unclear-submit"],
    ]);
    expect(submits(asked)).toBe(0);
  });

  it("does not pay for what it could not write", async () => {
    const asked = around(await serve());
    await run(["etcher-1.5"], { yes: true }, asked);
    const before = await recordingOf("etcher-1.5", "live.json");
    expect(codesOf(await run(["etcher-1.5"], { yes: true }, asked))).toEqual(["record/exists"]);
    expect(submits(asked)).toBe(1);
    expect(await recordingOf("etcher-1.5", "live.json")).toBe(before);
    expect(await run(["etcher-1.5"], { yes: true, replace: true }, asked)).toMatchObject({
      exitCode: 0,
    });
    expect(submits(asked)).toBe(2);
  });

  it("keeps a refusal and a failure as what they are", async () => {
    const facts = join(root, "spec/providers/bellows.yaml");
    const failing =
      "phase: succeeded, mark: published }\n    - { value: BROKEN, phase: failed, mark: published }";
    const text = await readFile(facts, "utf8");
    await writeFile(facts, text.replace("phase: succeeded, mark: published }", failing));
    const asked = around(await serve([{ name: "fail", every: 1 } as FaultRule]));
    const failed = await run(["etcher-1.5"], { yes: true }, asked);
    expect(failed).toMatchObject({
      exitCode: 0,
      recorded: [{ file: "spec/cassettes/bellows/etcher-1.5/live-failed.json" }],
    });
    expect(codesOf(failed)).toEqual(["record/not-succeeded"]);
    running!.simulator.clearFaults();
    const noKey = around(`${running!.url}/bellows`, { environment: { BELLOWS_KEY: "" } });
    expect(await run(["etcher-1.5"], { yes: true }, noKey)).toMatchObject({ exitCode: 2 });
    const world = {
      ...asked.world,
      fetch: async () => Response.json({ error: "no" }, { status: 402 }),
    };
    const refused = await run(["9-stamper"], { yes: true }, { ...asked, world });
    expect(codesOf(refused)).toEqual(["record/refused"]);
    expect(await recordingOf("9-stamper", "live-refused-402.json")).toContain('"status": 402');
  });

  it("writes nothing in which the second layer sees a key that the first does not know", async () => {
    const asked = around(await serve());
    const { fetch: send } = asked.world;
    const careless: RecordWorld["fetch"] = async (input, init) => {
      const response = await send(input, init);
      const body = (await response.json()) as object;
      return Response.json({ ...body, encryptionKey: "opensesame" }, { status: response.status });
    };
    const world = { ...asked.world, fetch: careless };
    const report = await run(["etcher-1.5"], { yes: true }, { ...asked, world });
    expect(new Set(codesOf(report))).toEqual(new Set(["record/secret"]));
    expect(JSON.stringify(report)).not.toContain("opensesame");
    // The job was paid for: it is kept, and only its recording is refused.
    expect(await filesBelow("spec/cassettes")).toEqual(["job.pending"]);
  });

  it("says that nothing was sent when nobody is there", async () => {
    const baseUrl = await serve();
    await running!.simulator.close();
    const asked = around(null);
    const down = { ...asked.world, fetch };
    const report = await run(["etcher-1.5"], { yes: true, baseUrl }, { ...asked, world: down });
    expect(codesOf(report)).toEqual(["record/unreachable"]);
    expect(await filesBelow("spec/cassettes")).toEqual([]);
  });
});

describe("at a simulator", () => {
  it("knows it by its mark: asks nobody, needs no key, and calls nothing live", async () => {
    const asked = around(null, { environment: {} });
    const report = await run([], { all: true, baseUrl: await serve() }, asked);
    expect(report).toMatchObject({ exitCode: 0, shown: { isSimulated: true } });
    expect(report.recorded.map(({ file }) => file)).toEqual([
      "spec/cassettes/bellows/9-stamper/simulated.json",
      "spec/cassettes/bellows/etcher-1.5/simulated.json",
    ]);
    expect(await recordingOf("etcher-1.5", "simulated.json")).toContain('"origin": "synthetic"');
  });

  it("gives the same files every time, and says so", async () => {
    const asked = around(null, { environment: {} });
    const first = await run([], { missing: true, simulate: true }, asked);
    const texts = await Promise.all(
      first.recorded.map(({ file }) => readFile(join(root, file!), "utf8")),
    );
    const again = await run([], { all: true, simulate: true }, asked);
    expect(again.recorded.map(({ result }) => result)).toEqual(["unchanged", "unchanged"]);
    await rm(join(root, "spec/cassettes"), { recursive: true });
    const anew = await run(["etcher-1.5", "9-stamper"], { simulate: true }, asked);
    expect(
      await Promise.all(anew.recorded.map(({ file }) => readFile(join(root, file!), "utf8"))),
    ).toEqual(texts.slice(0, 2));
    expect(asked.sent).toEqual([]);
  });

  it("leaves another recording alone unless told to replace it", async () => {
    const asked = around(null);
    await run(["etcher-1.5"], { simulate: true }, asked);
    const path = join(root, "spec/cassettes/bellows/etcher-1.5/simulated.json");
    const mine = (await readFile(path, "utf8")).replace("from submit to result", "as I saw it");
    await writeFile(path, mine);
    expect(codesOf(await run(["etcher-1.5"], { simulate: true }, asked))).toEqual([
      "record/exists",
    ]);
    expect(await readFile(path, "utf8")).toBe(mine);
    await run(["etcher-1.5"], { simulate: true, replace: true }, asked);
    expect(await readFile(path, "utf8")).not.toBe(mine);
  });
});

describe("what was recorded", () => {
  const change = async (from: string, to: string) => {
    const path = join(root, "spec/additions/bellows/models.yaml");
    const text = await readFile(path, "utf8");
    expect(text).toContain(from);
    await writeFile(path, text.replace(from, to));
  };
  const of = async (code: string) =>
    (await contract({}, root, today)).diagnostics
      .filter((one) => one.code === code)
      .map(({ message }) => message);

  it("is stale when its schema changes, and fresh again when somebody has looked", async () => {
    const asked = around(null);
    await run([], { missing: true, simulate: true }, asked);
    expect(codesOf(await contract({}, root, today))).not.toContain("contract/stale-recording");
    await change("plate: { enum: [copper, zinc]", "plate: { enum: [copper, zinc, steel]");
    const stale = await of("contract/stale-recording");
    expect(stale).toMatchObject([
      /^bellows\/etcher-1\.5\/simulated was recorded when generateImage looked different/,
    ]);
    expect((await contract({}, root, today)).exitCode).toBe(1);
    const renewed = await run(["etcher-1.5"], { rehash: true }, asked);
    expect(renewed).toMatchObject({
      exitCode: 0,
      recorded: [{ name: "bellows/etcher-1.5/simulated", result: "written" }],
    });
    expect(await of("contract/stale-recording")).toEqual([]);
    expect(await run([], { rehash: true }, asked)).toMatchObject({ exitCode: 0 });
    expect(await run(["nobody"], { rehash: true }, asked)).toMatchObject({
      exitCode: 2,
      misuse: 'bellows has no recording "nobody"',
    });
  });

  it("is evidence when it is live, and cannot be restated", async () => {
    const asked = around(await serve());
    await run(["etcher-1.5"], { yes: true }, asked);
    await change("plate: { enum: [copper, zinc]", "plate: { enum: [copper, zinc, steel]");
    const report = await run(["etcher-1.5"], { rehash: true }, asked);
    expect(codesOf(report)).toEqual(["contract/stale-recording"]);
    expect(report).toMatchObject({ exitCode: 1, recorded: [] });
  });

  it("is asked for, model by model, unless a waiver says why not", async () => {
    const asked = around(null);
    await run(["etcher-1.5"], { simulate: true }, asked);
    const missing = await of("contract/unrecorded");
    expect(missing).toContain(`nothing is recorded of bellows's model "9-stamper"`);
    const waiver = `waivers:\n  - { check: unrecorded, provider: bellows, model: 9-stamper, reason: Gone soon., until: "2030-06-30" }\n`;
    await writeFile(join(root, "spec/contract.yaml"), waiver);
    expect(await of("contract/unrecorded")).toEqual(
      missing.filter((message) => !message.includes("9-stamper")),
    );
    await writeFile(join(root, "spec/contract.yaml"), waiver.replace("2030-06-30", "2029-06-30"));
    expect(await of("contract/expired-waiver")).toEqual([
      "the waiver of unrecorded at bellows/9-stamper ended on 2029-06-30",
    ]);
    expect(await of("contract/unrecorded")).toEqual(missing);
  });

  it("is looked through for keys once more", async () => {
    const asked = around(null);
    await run(["etcher-1.5"], { simulate: true }, asked);
    const path = join(root, "spec/cassettes/bellows/etcher-1.5/simulated.json");
    const text = await readFile(path, "utf8");
    await writeFile(
      path,
      text.replace("A fern", `A fern, signed ${["eyJhbGciOiJ", "IUzI1NiJ9.eyJzdWIi"].join("")}`),
    );
    expect(await of("contract/secret-in-recording")).toEqual([
      "bellows/etcher-1.5/simulated holds a JSON web token",
    ]);
  });

  it("has to say what it recorded", async () => {
    const asked = around(null);
    await run(["etcher-1.5"], { simulate: true }, asked);
    const path = join(root, "spec/cassettes/bellows/etcher-1.5/simulated.json");
    const { schemaHashes, ...rest } = JSON.parse(await readFile(path, "utf8"));
    expect(Object.keys(schemaHashes)).toHaveLength(2);
    await writeFile(path, JSON.stringify(rest));
    expect(await of("contract/unhashed-recording")).toHaveLength(2);
    await writeFile(
      path,
      JSON.stringify({ ...rest, schemaHashes: { ...schemaHashes, other: "0123456789ab" } }),
    );
    expect(await of("contract/unhashed-recording")).toEqual([
      "bellows/etcher-1.5/simulated states a hash of other, which it does not call",
    ]);
  });
});

describe("wrong use", () => {
  it.each<[string, readonly string[], RecordOptions, RegExp]>([
    ["no provider", [], {}, /^name the provider/],
    ["no model", ["bellows"], {}, /^name the models to run, or say --all, or --missing/],
    ["models and --all", ["bellows", "etcher-1.5"], { all: true }, /^name the models/],
    ["another provider", ["forge", "x"], {}, /^there is no provider "forge"; there are: bellows/],
    ["another model", ["bellows", "x"], {}, /^bellows has no model "x"$/],
    [
      "a slip of the pen",
      ["bellows", "etcher-1.6"],
      {},
      /^bellows has no model "etcher-1.6"; did you mean "etcher-1.5"\?$/,
    ],
    ["a cap that is none", ["bellows"], { all: true, maxCredits: "ten" }, /^--max-credits must be/],
    ["an address that is none", ["bellows"], { all: true, baseUrl: "acme" }, /^--base-url must be/],
    [
      "two APIs",
      ["bellows"],
      { all: true, simulate: true, baseUrl: "http://x" },
      /^--simulate brings/,
    ],
    ["nobody to ask", ["bellows", "etcher-1.5"], {}, /^running models costs credits: add --yes/],
  ])("%s", async (_, names, options, want) => {
    const asked = around(null);
    const report = await record(names, options, root, today, asked.world);
    expect(report.misuse).toMatch(want);
    expect(report.exitCode).toBe(2);
    expect(asked.sent).toEqual([]);
  });

  it("no key in the environment", async () => {
    const asked = around(null, { environment: {} });
    expect(await run(["etcher-1.5"], { yes: true }, asked)).toMatchObject({
      misuse: "set BELLOWS_KEY to your API key: it is read from nowhere else",
      exitCode: 2,
    });
    expect(asked.sent).toEqual([]);
  });
});
