// Runs with a document of one's own, in a folder of their own.

import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { generate } from "./generate.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "modelsmith-generate-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const api = { openapi: "3.1.0", info: { title: "Acme", version: "1" } };
const answers = (description: string) => ({ get: { responses: { 200: { description } } } });

function put(name: string, value: object): void {
  writeFileSync(join(root, name), JSON.stringify(value));
}

const run = () =>
  generate({ input: "api.json", out: "out", raw: false, site: false }, root, "2026-01-01");

it("does nothing for a document that is as it was, and tells its warnings again", async () => {
  put("api.json", { ...api, paths: { "/a": { $ref: "a.json" }, "/b": { query: {} } } });
  put("a.json", answers("one"));
  const first = await run();
  expect(first).toMatchObject({ exitCode: 0, upToDate: false });
  expect(first.diagnostics.map(({ code }) => code)).toContain("normalize/not-in-3.1");
  const second = await run();
  expect(second).toMatchObject({ exitCode: 0, upToDate: true, written: [] });
  expect(second.unchanged).toBe(first.written.length);
  expect(second.diagnostics).toEqual(first.diagnostics);
  expect(second.providers).toEqual(first.providers);
});

it("sees a change in a file that the document refers to", async () => {
  put("api.json", { ...api, paths: { "/a": { $ref: "a.json" } } });
  put("a.json", answers("one"));
  await run();
  put("a.json", answers("two"));
  const second = await run();
  expect(second.upToDate).toBe(false);
  expect(second.written).toContain("openapi.json");
});

it("looks again when a check or another option asks for it", async () => {
  put("api.json", { ...api, paths: { "/a": answers("one") } });
  await run();
  const other = { input: "api.json", out: "out", raw: false, site: true };
  expect(await generate(other, root, "2026-01-01")).toMatchObject({ upToDate: false });
  expect(await generate({ ...other, check: true }, root, "2026-01-01")).toMatchObject({
    upToDate: false,
    differing: [],
  });
});

const two = (description: string) => ({
  ...api,
  paths: { "/a": answers(description), "/b": answers("the other") },
});
const moduleOf = (name: string) => join(root, "out/packages/acme/src/operations", `${name}.ts`);

it("makes anew what an edit concerns, and ends as a run from nothing does", async () => {
  put("api.json", two("one"));
  const first = await run();
  put("api.json", two("two"));
  const second = await run();
  expect([...second.written].sort()).toEqual([
    "catalog.json",
    "openapi.json",
    "packages/acme/openapi.json",
    "packages/acme/src/operations/get-a.ts",
  ]);
  expect(second.unchanged).toBe(first.written.length - second.written.length);
  const check = { input: "api.json", out: "out", raw: false, site: false, check: true };
  expect(await generate(check, root, "2026-01-01")).toMatchObject({ differing: [], exitCode: 0 });
});

it("restores what is missing beside an edit elsewhere", async () => {
  put("api.json", two("one"));
  await run();
  rmSync(moduleOf("get-b"));
  put("api.json", two("two"));
  const second = await run();
  expect(second.written).toContain("packages/acme/src/operations/get-b.ts");
  expect(existsSync(moduleOf("get-b"))).toBe(true);
});

it("does not overlook a person's edit beside one in the document", async () => {
  put("api.json", two("one"));
  await run();
  appendFileSync(moduleOf("get-b"), "// mine\n");
  put("api.json", two("two"));
  const second = await run();
  expect(second.exitCode).toBe(1);
  expect(second.diagnostics.map(({ code }) => code)).toContain("write/edited");
  expect(readFileSync(moduleOf("get-b"), "utf8")).toContain("// mine");
});

it("believes no note that was made for another run", async () => {
  put("api.json", two("one"));
  await run();
  const notes = join(root, "out/.cache/parts.json");
  const { parts } = JSON.parse(readFileSync(notes, "utf8"));
  expect(Object.keys(parts.parts)).toContain("acme operations getB");
  writeFileSync(notes, JSON.stringify({ key: "another", parts }));
  rmSync(moduleOf("get-b"));
  put("api.json", two("two"));
  expect(await run()).toMatchObject({ exitCode: 0 });
  expect(existsSync(moduleOf("get-b"))).toBe(true);
});

it("does not take an edit for done that came while it ran", async () => {
  put("api.json", two("one"));
  const running = run();
  // Long enough to have been read, and before the run is noted.
  await new Promise((done) => setTimeout(done, 0));
  const later = new Date(Date.now() + 5000);
  put("api.json", two("two"));
  utimesSync(join(root, "api.json"), later, later);
  await running;
  expect(await run()).toMatchObject({ upToDate: false });
});

it("runs each time with an emitter of one's own, and keeps what is made of known parts", async () => {
  put("api.json", two("one"));
  writeFileSync(join(root, "modelsmith.yaml"), "emitters: [names.mjs]\n");
  const emitterOf = (text: string) =>
    `export default { id: "names", plan: () => ({ views: [], files: [{ path: "names.txt", text: "${text}" }] }) };`;
  writeFileSync(join(root, "names.mjs"), emitterOf("one"));
  const first = await run();
  expect(first).toMatchObject({ exitCode: 0, upToDate: false });
  expect(first.written).toContain("names.txt");
  utimesSync(moduleOf("get-b"), 1000, 1000);
  expect(await run()).toMatchObject({ exitCode: 0, upToDate: false, written: [] });
  // Kept, and not looked at: a file of the same size and time is not read again.
  const text = readFileSync(moduleOf("get-b"), "utf8");
  writeFileSync(moduleOf("get-b"), text.replace("Do not edit", "do not edit"));
  utimesSync(moduleOf("get-b"), 1000, 1000);
  expect(await run()).toMatchObject({ exitCode: 0, written: [] });
  const check = { input: "api.json", out: "out", raw: false, site: false, check: true };
  expect((await generate(check, root, "2026-01-01")).exitCode).toBe(1);
});
