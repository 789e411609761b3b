import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { generate } from "./generate.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "modelsmith-emitters-"));
  const api = { openapi: "3.1.0", info: { title: "Acme", version: "1" }, paths: {} };
  writeFileSync(join(root, "api.json"), JSON.stringify(api));
  writeFileSync(join(root, "modelsmith.yaml"), "emitters: [own.mjs]\n");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const run = (plan: string) => {
  writeFileSync(join(root, "own.mjs"), `export default { id: "own", plan() { ${plan} } };\n`);
  const options = { input: "api.json", out: "out", raw: false, site: false };
  return generate(options, root, "2026-01-01");
};

it("takes views and files in", async () => {
  const report = await run('return { files: [{ path: "own.txt", text: "mine" }] };');
  expect(report).toMatchObject({ exitCode: 0, diagnostics: [] });
  expect(report.written).toContain("own.txt");
});

it.each([
  ["while it plans", 'throw new Error("no plan");', "own.mjs fails: no plan"],
  [
    "while its views are walked",
    'return { views: (function* () { throw new Error("no view"); })() };',
    "own.mjs fails: no view",
  ],
])("names the module that throws %s, and writes nothing", async (_, plan, message) => {
  const report = await run(plan);
  expect(report.exitCode).toBe(1);
  expect(report.diagnostics.map((one) => one.message)).toEqual([message]);
  expect(report.written).toEqual([]);
});
