// The promise that output is never seen half-written, put to the proof: a process that writes
// two trees in turn is killed at random moments, and whoever comes next finds one or the other.

import { fork } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { checkOutput, recoverOutput } from "./output.ts";

const kills = 20;
let base: string;
let folder: string;
let program: string;

/** Two trees that share files, differ in files, and have files of their own. */
function treeOf(round: number) {
  const letter = round % 2 === 0 ? "a" : "b";
  const own = Array.from({ length: 16 }, (_, i) => ({
    path: `${letter}/${i % 4}/${i}.ts`,
    text: letter.repeat(500 * i),
  }));
  const both = Array.from({ length: 40 }, (_, i) => ({
    path: `both/${i % 8}/${i}.ts`,
    text: (i % 3 === 0 ? "same" : letter).repeat(100 * i),
  }));
  return [...own, ...both];
}

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), "modelsmith-killed-"));
  folder = join(base, "out");
  program = join(base, "writer.mjs");
  const { outputFiles } = await build({
    stdin: {
      contents: `import { writeOutput } from "./output.ts";
${treeOf}
for (let round = 0; ; round += 1) {
  const { value } = await writeOutput({ folder: ${JSON.stringify(folder)}, files: treeOf(round), force: false });
  if (value === null) process.exit(7);
  if (round === 0) process.send("started");
}`,
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
    },
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
  });
  writeFileSync(program, outputFiles[0]!.contents);
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

it(`is one tree or the other after ${kills} kills`, async () => {
  const found = { finished: 0, undone: 0, clean: 0 };
  for (let kill = 0; kill < kills; kill += 1) {
    await killedAfter(Math.random() * 60);
    const { diagnostics } = await recoverOutput(folder);
    const message = diagnostics[0]?.message ?? "";
    expect(diagnostics.every(({ code }) => code === "write/recovered")).toBe(true);
    found[message === "" ? "clean" : message.includes("finished") ? "finished" : "undone"] += 1;
    expect(await differencesFromEither()).toBe(0);
    expect(readdirSync(folder).filter((name) => name.startsWith(".modelsmith"))).toEqual([]);
  }
  // Killed at random, so how often each comes up is not certain; that some were caught at work is.
  expect(found.finished + found.undone).toBeGreaterThan(0);
}, 120_000);

async function killedAfter(milliseconds: number): Promise<void> {
  const child = fork(program);
  const exit = new Promise<number | null>((resolve) => child.once("exit", resolve));
  await Promise.race([new Promise((resolve) => child.once("message", resolve)), exit]);
  await setTimeout(milliseconds);
  child.kill("SIGKILL");
  // 7: the writer was refused, which no interrupted predecessor may cause.
  expect(await exit).not.toBe(7);
}

/** How far the folder is from the nearer of the two trees, file by file, foreign files included. */
async function differencesFromEither(): Promise<number> {
  const reports = await Promise.all(
    [0, 1].map((round) => checkOutput({ folder, files: treeOf(round), force: false })),
  );
  const counts = reports.map(({ diagnostics }) => diagnostics.length);
  const nearer = counts[0]! < counts[1]! ? 0 : 1;
  const wanted = new Set(treeOf(nearer).map(({ path }) => path));
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  const foreign = files.filter((name) => name !== "manifest.json" && !wanted.has(name));
  const folders = names.filter((name) => !files.includes(name));
  const empty = folders.filter((name) => readdirSync(join(folder, name)).length === 0);
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as {
    files: object;
  };
  const unlisted = [...wanted].filter((path) => !Object.hasOwn(manifest.files, path));
  return counts[nearer]! + foreign.length + empty.length + unlisted.length;
}
