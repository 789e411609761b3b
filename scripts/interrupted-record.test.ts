// `record` and `init`, killed before each of their changes to the disk in turn: running the same
// command again gives what an undisturbed run gives, and nothing is paid for twice.

import {
  cpSync,
  existsSync,
  mkdtempSync,
  promises,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countSteps, interruptedAt } from "../generator/ground/interrupted.ts";
import { generate } from "../generator/verbs/generate.ts";
import { init } from "../generator/verbs/init.ts";
import { type RecordOptions, type RecordWorld, record } from "../generator/verbs/record.ts";
import { syntheticDocument } from "./synthetic.ts";
import {
  type KilledPlace,
  openKilledPlace,
  sampleSteps,
  type Tree,
} from "./testing/killed-place.ts";

const today = "2030-01-01";
let base = "";
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), "modelsmith-killed-"));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

const sorted = (tree: Tree) => [...tree].sort(([a], [b]) => (a < b ? -1 : 1));

interface Rest {
  readonly hours?: number;
  readonly forgets?: boolean;
}

const answer = (status: number, body: object) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });

describe("record that is killed bills nothing twice, and gives the recording of an undisturbed run when it", () => {
  const model = "etcher-1.5";
  const recording = `spec/cassettes/bellows/${model}/live.json`;

  function begin(name: string): KilledPlace {
    const place = openKilledPlace(join(base, name));
    const bellows = new URL("../generator/golden/job-in-body/spec/", import.meta.url);
    cpSync(bellows, join(place.root, "spec"), { recursive: true });
    place.keep();
    return place;
  }

  /** A provider that bills every submit whose key it does not know. Its jobs wait while nobody looks. */
  function openProvider() {
    const jobs = new Map<string, { readonly id: string; looks: number; isGone: boolean }>();
    const billed: string[] = [];
    let now = Date.parse(`${today}T10:00:00Z`);
    const submit = (key: string) => {
      if (!jobs.has(key)) billed.push(key);
      const id = `job_${"x".repeat(20)}${jobs.size}`;
      const job = jobs.get(key) ?? { id, looks: 0, isGone: false };
      jobs.set(key, job);
      return answer(202, { id: job.id, status: "WAITING" });
    };
    const look = (url: string) => {
      const job = [...jobs.values()].find(({ id, isGone }) => url.endsWith(id) && !isGone);
      if (job === undefined) return answer(404, {});
      job.looks += 1;
      if (job.looks < 2) return answer(200, { id: job.id, status: "WAITING", progress: 10 });
      const images = [{ url: "https://files.bellows.example/1.png", width: 64, height: 64 }];
      return answer(200, { id: job.id, status: "READY", result: { images } });
    };
    const world: RecordWorld = {
      environment: { BELLOWS_KEY: "bellows-key-0123456789" },
      confirm: null,
      show: () => {},
      tell: () => {},
      sleep: async (milliseconds) => {
        now += milliseconds;
      },
      now: () => now,
      fetch: async (input, options) => {
        const { method, url, headers } = new Request(input, options);
        // A call is a step of its own: a process may as well die between a note and its call.
        await promises.mkdir(base, { recursive: true });
        if (method !== "POST") return look(url);
        return submit(headers.get("idempotency-key") ?? `none ${billed.length}`);
      },
    };
    /** Time goes by between the kill and the next run; ended jobs may be forgotten in it. */
    const rest = ({ hours = 0, forgets = false }: Rest) => {
      now += hours * 3600 * 1000;
      for (const job of jobs.values()) {
        if (forgets && job.looks > 1) job.isGone = true;
        job.looks = 0;
      }
    };
    return { world, billed, rest };
  }

  /** Without a digit of the random key, and the day, which is another when nothing had been sent. */
  const lasting = (tree: Tree) =>
    new Map(
      [...tree].map(([path, text]) => [
        path,
        text.replace(/-4000-[89ab]000-/g, "-4000-8000-").replace(/(Recorded on )[\d-]+/, "$1"),
      ]),
    );

  const knowsTheEnd = ({ root }: KilledPlace) => {
    const pending = join(root, recording, "../job.pending");
    return existsSync(pending) && readFileSync(pending, "utf8").includes("READY");
  };

  const run = (place: KilledPlace, world: RecordWorld, options: RecordOptions = {}) =>
    record(["bellows", model], { yes: true, ...options }, place.root, today, world);

  it.each([
    ["is run again at once", {}],
    ["is run again on another day", { hours: 20 }],
    ["is run again when the provider has forgotten a job that ended", { forgets: true }],
  ])("%s", async (name, rest: Rest) => {
    const place = begin(name);
    const undisturbed = openProvider();
    let ends = 0;
    const steps = await countSteps(async () => {
      expect((await run(place, undisturbed.world)).diagnostics).toEqual([]);
    });
    const after = lasting(place.tree());
    expect(after.has(`/${recording}`)).toBe(true);
    for (let step = 0; step < steps; step += 1) {
      place.reset();
      const provider = openProvider();
      expect(await interruptedAt(step, () => run(place, provider.world))).toBe(true);
      // An end that only the dead process saw is lost with a provider that forgets it.
      if (rest.forgets && !knowsTheEnd(place)) continue;
      ends += 1;
      provider.rest(rest);
      const again = await run(place, provider.world);
      const shown = again.diagnostics.map(({ code, message }) => `${code} ${message}`);
      expect(shown, `after a kill at step ${step} of ${steps}`).toEqual([]);
      expect(provider.billed.length, `submits after a kill at step ${step}`).toBe(1);
      expect(lasting(place.tree()), `recorded after a kill at step ${step}`).toEqual(after);
      expect(place.leftovers(), `left after a kill at step ${step}`).toEqual([]);
    }
    expect(ends).toBeGreaterThan(rest.forgets ? 2 : 15);
  });

  it("leaves what is under way to a run at the same address", async () => {
    const place = begin("elsewhere");
    const provider = openProvider();
    const pending = join(place.root, recording, "../job.pending");
    for (let step = 0; provider.billed.length === 0; step += 1) {
      place.reset();
      await interruptedAt(step, () => run(place, provider.world));
    }
    expect(readFileSync(pending, "utf8")).toContain('"submitting"');
    // A simulation of its own, and one that stands elsewhere.
    expect((await run(place, provider.world, { simulate: true })).exitCode).toBe(0);
    const elsewhere = await run(place, provider.world, { baseUrl: "http://127.0.0.1:9/bellows" });
    expect(elsewhere.diagnostics[0]).toMatchObject({
      code: "record/unfinished",
      message:
        "a job of etcher-1.5 that was begun at https://api.bellows.example is not recorded yet",
    });
    expect(existsSync(pending)).toBe(true);
    provider.rest({});
    expect((await run(place, provider.world)).diagnostics).toEqual([]);
    expect(provider.billed.length).toBe(1);
    expect(place.leftovers()).toEqual([]);
  });

  it("sends nothing again where the API knows no key for it, and says how to go on", async () => {
    const place = begin("without-key");
    const facts = join(place.root, "spec/providers/bellows.yaml");
    writeFileSync(facts, readFileSync(facts, "utf8").replace(/^ {2}idempotency:.*\n/m, ""));
    place.keep();
    const steps = await countSteps(() => run(place, openProvider().world));
    const said = new Set<string>();
    for (let step = 0; step < steps; step += 1) {
      place.reset();
      const provider = openProvider();
      await interruptedAt(step, () => run(place, provider.world));
      const { diagnostics } = await run(place, provider.world);
      for (const { code } of diagnostics) said.add(code);
      expect(provider.billed.length, `submits after a kill at step ${step}`).toBeLessThan(2);
      expect(
        existsSync(join(place.root, recording)) !== diagnostics.length > 0,
        `a recording or a reason after a kill at step ${step}`,
      ).toBe(true);
    }
    expect([...said]).toEqual(["record/unclear-submit"]);
  });
});

it("init that is killed can be run again, and gives the same files", async () => {
  const place = openKilledPlace(join(base, "init"));
  place.put("theirs.txt", "theirs");
  place.put("acme.json", JSON.stringify(syntheticDocument(1)));
  place.keep();
  const begin = async () => {
    const { diagnostics } = await init("acme.json", {}, place.root, today);
    return diagnostics.map(({ code, message }) => `${code} ${message}`);
  };
  const steps = await countSteps(async () => expect(await begin()).toEqual([]));
  const after = place.tree();
  place.reset();
  const before = place.tree();
  const configOnly = new Map([...before, ["/modelsmith.yaml", after.get("/modelsmith.yaml")!]]);
  for (const [i, step] of sampleSteps(20, steps, 1).entries()) {
    place.reset();
    await interruptedAt(step, () => init("acme.json", {}, place.root, today));
    // Whoever comes next may be another verb, or `init` itself.
    if (i % 2 === 0) {
      const next = await generate({ raw: false, check: true }, place.root, today);
      expect(next.diagnostics.map(({ code }) => code)).not.toContain("read/syntax");
      const found = sorted(place.tree());
      const states = [before, configOnly, after].map(sorted);
      const which = states.findIndex((state) => isDeepStrictEqual(state, found));
      expect(which, `all or nothing after a kill at step ${step}`).not.toBe(-1);
      expect(place.leftovers(), `left after a kill at step ${step}`).toEqual([]);
    }
    await begin();
    expect(place.tree(), `after a kill at step ${step}`).toEqual(after);
    expect(place.leftovers(), `left after a kill at step ${step}`).toEqual([]);
  }
});
