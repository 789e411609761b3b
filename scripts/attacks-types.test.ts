// A document that keeps openapi-typescript busy: what it does is not in our hands, so it has a limit in
// time. The same document must be printed, too late, by a build without that limit.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, expect, it } from "vitest";
import type { printSchemas as print, SchemaJob } from "../generator/emit/types.ts";

const folder = mkdtempSync(join(tmpdir(), "modelsmith-attacks-types-"));
symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const source = readFileSync("generator/emit/types.ts", "utf8");
const guard = "setTimeout(late, Math.min(seconds * 1000, 2 ** 31 - 1))";

/** The part that starts the worker, beside the worker, as a build has them. */
async function built(name: string, contents: string): Promise<typeof print> {
  const place = join(folder, name);
  mkdirSync(place);
  writeFileSync(join(place, "package.json"), '{"type":"module"}');
  for (const [file, text] of [
    ["types.js", contents],
    ["schema-worker.js", readFileSync("generator/emit/schema-worker.ts", "utf8")],
  ] as const) {
    const { outputFiles } = await build({
      stdin: { contents: text, resolveDir: resolve("generator/emit"), loader: "ts" },
      bundle: true,
      format: "esm",
      platform: "node",
      packages: "external",
      write: false,
    });
    writeFileSync(join(place, file), outputFiles[0]!.contents);
  }
  const module = await import(/* @vite-ignore */ pathToFileURL(join(place, "types.js")).href);
  return module.printSchemas;
}

/** Looked up in a list of all of them, each of so many members takes the square of them. */
const names = Array.from({ length: 60_000 }, (_, i) => `p${i}`);
const busy = {
  type: "object",
  required: names.toReversed(),
  properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
};
const jobOf = (provider: string, schemas: SchemaJob["document"]): SchemaJob => ({
  provider,
  file: `${provider}.json`,
  document: {
    openapi: "3.1.1",
    info: { title: "Acme", version: "1" },
    paths: {},
    components: { schemas },
  },
});
const quick = jobOf("quick", { A: { type: "string" } });
const slow = jobOf("slow", { A: busy });

it("is given up in time, and what was printed before is kept", async () => {
  const printSchemas = await built("guarded", source);
  const { value, diagnostics } = await printSchemas([quick, slow, jobOf("late", {})], { types: 3 });
  expect([...value.keys()]).toEqual(["quick"]);
  expect(diagnostics).toMatchObject([
    {
      code: "read/limit",
      message:
        'openapi-typescript has not printed the document of slow within 4 s, by the limit "types"',
      at: { file: "slow.json", pointer: "#" },
      fix: 'generate with --no-raw to leave schema.ts out; or, if the document can be trusted, raise "limits.types" in modelsmith.yaml, or for once with --limit types=…',
    },
    { code: "render/schema-failed", message: expect.stringContaining("it was not begun") },
  ]);
}, 30_000);

it("has time in proportion: with the usual limit it is printed", async () => {
  const printSchemas = await built("usual", source);
  const { value, diagnostics } = await printSchemas([slow]);
  expect([diagnostics, value.get("slow")?.includes("p59999: string")]).toEqual([[], true]);
}, 100_000);

it("would not be given up without the limit", async () => {
  const parts = source.split(guard);
  expect(parts).toHaveLength(2);
  const printSchemas = await built("weakened", parts.join("setTimeout(() => {}, 0)"));
  const { value } = await printSchemas([quick, slow], { types: 3 });
  expect([...value.keys()]).toEqual(["quick", "slow"]);
}, 100_000);

it("is ended where its run has come to nothing", async () => {
  const printSchemas = await built("stopped", source);
  const ending = new AbortController();
  const printing = printSchemas([slow], { types: 1000 }, ending.signal);
  ending.abort();
  const { value, diagnostics } = await printing;
  expect(value.size).toBe(0);
  expect(diagnostics).toMatchObject([{ message: expect.stringContaining("it was called off") }]);
}, 30_000);
