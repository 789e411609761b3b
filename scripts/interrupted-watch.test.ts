// `generate --watch`, the built command, killed in the middle of writing again: the next run gives
// what an undisturbed one gives. Here the process is a real one, with its thread for the disk.

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { stagingName } from "../generator/ground/staging-folder.ts";
import { syntheticDocument, syntheticFacts } from "./synthetic.ts";
import { type KilledPlace, openKilledPlace, sampleSteps } from "./testing/killed-place.ts";

const command = resolve("dist/modelsmith.cjs");
let base = "";
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), "modelsmith-killed-watch-"));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

function start(place: KilledPlace, ...more: readonly string[]) {
  const child = spawn(process.execPath, [command, "generate", "--no-raw", ...more], {
    cwd: place.root,
    env: { ...process.env, NO_COLOR: "1" },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  const exit = new Promise<number | null>((done) => child.once("exit", done));
  return { kill: () => child.kill("SIGKILL"), exit, said: () => said };
}

function putSpec(place: KilledPlace, models: number): void {
  place.put("spec/providers/acme.yaml", JSON.stringify(syntheticFacts(models)));
  place.put("spec/upstream/acme.json", JSON.stringify(syntheticDocument(models)));
}

async function until(holds: () => boolean, what: string): Promise<void> {
  for (const end = Date.now() + 60_000; !holds(); await sleep(1))
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
}

it("a watch that is killed while it writes is mended by the next run", async () => {
  const place = openKilledPlace(join(base, "watch"));
  putSpec(place, 1);
  expect(await start(place).exit).toBe(0);
  place.keep();
  putSpec(place, 2);
  expect(await start(place).exit).toBe(0);
  const after = place.tree();
  const stage = join(place.root, "generated", stagingName);
  let caught = 0;
  // In milliseconds after the stage was seen: the files come, then the journal, then the renames.
  for (const wait of sampleSteps(6, 90, 3)) {
    place.reset();
    const watching = start(place, "--watch");
    await until(() => watching.said().includes("watching"), "the first run");
    putSpec(place, 2);
    await until(() => existsSync(stage), "a stage");
    await sleep(wait);
    watching.kill();
    await watching.exit;
    if (existsSync(stage)) caught += 1;
    const next = start(place);
    expect(await next.exit, next.said()).toBe(0);
    expect(place.tree(), `after a kill ${wait} ms into the writing`).toEqual(after);
    expect(place.leftovers(), `left after a kill ${wait} ms into the writing`).toEqual([]);
  }
  expect(caught).toBeGreaterThan(0);
}, 180_000);
