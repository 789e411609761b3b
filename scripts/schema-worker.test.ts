// The worker that prints schema.ts as it is built: it must be gone once its last answer is made, for
// beside 10,000 models its syntax trees are the difference between 2.3 and 1.7 GB.

import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { afterAll, expect, it } from "vitest";
import type { SchemaRequest } from "../generator/emit/schema-worker.ts";

const folder = mkdtempSync(join(tmpdir(), "modelsmith-schema-worker-"));
symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const source = readFileSync("generator/emit/schema-worker.ts", "utf8");
const guard = "    parentPort?.close();\n";

async function buildWorker(name: string, contents: string): Promise<string> {
  const file = join(folder, `${name}.mjs`);
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: resolve("generator/emit"), loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    write: false,
  });
  writeFileSync(file, outputFiles[0]!.contents);
  return file;
}

/** What it answers until it is gone, or has answered everything. */
function answersOf(file: string, requests: readonly SchemaRequest[]): Promise<readonly string[]> {
  return new Promise((done, fail) => {
    const ids: string[] = [];
    const worker = new Worker(file);
    const all = requests.filter((request) => request !== null).length;
    worker.on("error", fail);
    worker.on("exit", () => done(ids));
    worker.on("message", ({ id }: { id: string }) => {
      ids.push(id);
      if (ids.length === all) void worker.terminate();
    });
    for (const request of requests) worker.postMessage(request);
  });
}

const document = { openapi: "3.1.1", info: { title: "Acme", version: "1" }, paths: {} };
const requests: readonly SchemaRequest[] = [
  { id: "first", document },
  { id: "last", document },
  null,
  { id: "too late", document },
];

it("ends by itself after the last document", async () => {
  const file = await buildWorker("worker", source);
  expect(await answersOf(file, requests)).toEqual(["first", "last"]);
});

it("would stay without being told", async () => {
  const parts = source.split(guard);
  expect(parts).toHaveLength(2);
  const file = await buildWorker("unguarded", parts.join(""));
  expect(await answersOf(file, requests)).toEqual(["first", "last", "too late"]);
});
