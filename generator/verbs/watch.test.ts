import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { watchAndRun } from "./watch.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "watch-"));
  writeFileSync(join(folder, "one.yaml"), "1");
});
afterEach(() => rmSync(folder, { recursive: true }));

function begin(run: () => Promise<void> = async () => {}, paths = [folder]) {
  const stop = new AbortController();
  let runs = 0;
  const counted = async () => {
    runs += 1;
    await run();
  };
  const ended = watchAndRun({ paths, quietMs: 20, signal: stop.signal, run: counted });
  return { stop, ended, runs: () => runs };
}

it("runs at once, after changes, and not without one", async () => {
  const { stop, ended, runs } = begin();
  await sleep(200);
  expect(runs()).toBe(1);
  for (const text of ["2", "3", "4"]) writeFileSync(join(folder, "one.yaml"), text);
  await vi.waitFor(() => expect(runs()).toBe(2), 5000);
  await sleep(200);
  expect(runs()).toBe(2);
  stop.abort();
  await ended;
});

it("runs once more for a change that came while it ran", async () => {
  let first = true;
  const { stop, ended, runs } = begin(async () => {
    if (!first) return;
    first = false;
    await sleep(50);
    writeFileSync(join(folder, "two.yaml"), "1");
    await sleep(100);
  });
  await vi.waitFor(() => expect(runs()).toBe(2), 5000);
  stop.abort();
  await ended;
});

it("ends when it is told to, without another run", async () => {
  const { stop, ended, runs } = begin(async () => {}, [folder, join(folder, "missing")]);
  await sleep(50);
  stop.abort();
  await ended;
  writeFileSync(join(folder, "one.yaml"), "9");
  await sleep(100);
  expect(runs()).toBe(1);
});

it("lets a failure through", async () => {
  const { ended } = begin(() => Promise.reject(new Error("broken")));
  await expect(ended).rejects.toThrow("broken");
});
