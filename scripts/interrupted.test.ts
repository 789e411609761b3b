// Every verb that writes, killed before each of its changes to the disk in turn: whoever comes
// next finds spec/ and the output as they were or as they should be, and is told what was mended.

import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { interruptedAt } from "../generator/ground/interrupted.ts";
import { generate } from "../generator/verbs/generate.ts";
import { pull } from "../generator/verbs/pull.ts";
import { syntheticDocument, syntheticFacts } from "./synthetic.ts";
import { type KilledPlace, openKilledPlace, type Tree } from "./testing/killed-place.ts";

const today = "2026-01-31";
let base = "";
let place: KilledPlace;

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), "modelsmith-interrupted-"));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** The repository of a toolkit's user, generated once. */
async function begin(name: string): Promise<void> {
  place = openKilledPlace(join(base, name));
  place.put("spec/upstream/acme.json", JSON.stringify(syntheticDocument(1)));
  place.put("spec/providers/acme.yaml", JSON.stringify(syntheticFacts(1)));
  expect((await generate({ raw: false }, place.root, today)).exitCode).toBe(0);
  place.keep();
}

interface Killing {
  /** What the verb is run for; made anew before each run. */
  readonly prepare: () => void;
  readonly work: () => Promise<{ readonly exitCode: number }>;
  /** Folders that are each seen before or after, whole. */
  readonly folders: readonly string[];
  /** Between two kills, in changes to the disk. */
  readonly stride: number;
}

/** Kills the verb again and again, each time later; says how often it was caught at work. */
async function killAgainAndAgain({ prepare, work, folders, stride }: Killing) {
  const states = (): Tree[] => folders.map(place.tree);
  place.reset();
  prepare();
  const before = states();
  expect((await work()).exitCode).toBe(0);
  const after = states();
  expect(after).not.toEqual(before);
  const mended = { kills: 0, finished: 0, undone: 0 };
  for (let step = 0; ; step += stride) {
    place.reset();
    prepare();
    if (!(await interruptedAt(step, work))) return mended;
    mended.kills += 1;
    const next = await generate({ raw: false, check: true }, place.root, today);
    for (const { code, message } of next.diagnostics) {
      if (code !== "write/recovered") continue;
      mended[message.includes("finished") ? "finished" : "undone"] += 1;
    }
    states().forEach((found, i) => {
      const which = equal(found, before[i]!)
        ? "before"
        : equal(found, after[i]!)
          ? "after"
          : "between";
      expect(which, `${folders[i]} after a kill at step ${step}`).not.toBe("between");
    });
    // The same command again gives what it would have given at once.
    expect((await work()).exitCode, `again after a kill at step ${step}`).toBe(0);
    expect(states(), `again after a kill at step ${step}`).toEqual(after);
    expect(place.leftovers(), `left after a kill at step ${step}`).toEqual([]);
  }
}

function equal(a: Tree, b: Tree): boolean {
  return a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);
}

describe("a verb that is killed", () => {
  it("generate", { timeout: 240_000 }, async () => {
    await begin("generate");
    const mended = await killAgainAndAgain({
      prepare: () => {
        place.put("spec/upstream/acme.json", JSON.stringify(syntheticDocument(2)));
        place.put("spec/providers/acme.yaml", JSON.stringify(syntheticFacts(2)));
      },
      work: () => generate({ raw: false }, place.root, today),
      folders: ["spec", "generated"],
      stride: 17,
    });
    expect(mended.kills).toBeGreaterThan(8);
    expect(mended.undone).toBeGreaterThan(0);
    expect(mended.finished).toBeGreaterThan(0);
  });

  it("pull", { timeout: 240_000 }, async () => {
    const server = createServer((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify(syntheticDocument(2)));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    const facts = JSON.stringify({
      ...syntheticFacts(1),
      origin: { kind: "pulled", url: `http://127.0.0.1:${port}/openapi.json` },
    });
    await begin("pull");
    const mended = await killAgainAndAgain({
      prepare: () => place.put("spec/providers/acme.yaml", facts),
      work: () => pull([], {}, place.root, today),
      folders: ["spec", "generated"],
      stride: 2,
    });
    server.close();
    expect(mended.kills).toBeGreaterThan(4);
    expect(mended.undone).toBeGreaterThan(0);
    expect(mended.finished).toBeGreaterThan(0);
  });
});
