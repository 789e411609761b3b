import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { interruptedAt } from "../ground/interrupted.ts";
import { stagingName } from "../ground/staging-folder.ts";
import { writeOutput } from "./output.ts";
import { isUpToDate, readRunCache, writeRunCache } from "./run-cache.ts";

let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "modelsmith-run-"));
  await writeOutput({ folder, files: [{ path: "a/b.ts", text: "text" }], force: false });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const output = { files: ["a/b.ts"], parts: null };
const note = { key: "key", surroundings: "around", inputs: ["/a.json"], told: { exitCode: 0 } };
const known = (key: string) => {
  const cache = readRunCache(folder);
  return cache !== null && isUpToDate(folder, cache, key);
};

it("knows a run whose inputs and outputs are as they were", () => {
  expect(known("key")).toBe(false);
  writeRunCache(folder, note, output);
  expect(known("key")).toBe(true);
  const { files, ...rest } = readRunCache(folder)!;
  expect(rest).toEqual(note);
  expect([...files.keys()]).toEqual(["a/b.ts", "manifest.json"]);
  expect(readdirSync(join(folder, ".cache"))).toEqual(["parts.json", "run.json"]);
});

it.each<[string, () => void]>([
  ["a file of another size", () => writeFileSync(join(folder, "a/b.ts"), "other text")],
  ["a file of another time", () => utimesSync(join(folder, "a/b.ts"), 1, 1)],
  ["a missing file", () => rmSync(join(folder, "a/b.ts"))],
  ["a missing manifest", () => rmSync(join(folder, "manifest.json"))],
  ["an interrupted write", () => mkdirSync(join(folder, stagingName))],
  [
    "a broken note",
    () => writeFileSync(join(folder, ".cache/run.json"), '{"key":"key","files":{"a":1}}'),
  ],
  ["a cut note", () => writeFileSync(join(folder, ".cache/run.json"), "{")],
])("sees %s", (_, change) => {
  writeRunCache(folder, note, output);
  change();
  expect(known("key")).toBe(false);
});

it("sees other inputs", () => {
  writeRunCache(folder, note, output);
  expect(known("another key")).toBe(false);
});

it("lets half a note of a run that was killed go with the next one", async () => {
  await interruptedAt(1, () => writeRunCache(folder, note, output));
  const half = readdirSync(join(folder, ".cache"));
  expect(half).toEqual(["parts.json.next"]);
  writeRunCache(folder, note, output);
  expect(readdirSync(join(folder, ".cache"))).toEqual(["parts.json", "run.json"]);
});

it("makes no note behind a link that leads out", () => {
  const elsewhere = mkdtempSync(join(tmpdir(), "modelsmith-elsewhere-"));
  symlinkSync(elsewhere, join(folder, ".cache"));
  writeRunCache(folder, note, output);
  expect(readdirSync(elsewhere)).toEqual([]);
  rmSync(elsewhere, { recursive: true });
});
