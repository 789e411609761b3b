import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { writeOutput } from "./output.ts";
import { createPageMemory, type PageSource } from "./page-memory.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pages-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const page = (changes: Partial<PageSource> = {}): PageSource => ({
  path: "docs/a.html",
  kind: "html",
  template: "docs/a.html.hbs",
  provider: null,
  data: { title: "A" },
  ...changes,
});

/** A run that rendered `text` and noted it. */
async function firstRun(text = "<p>A</p>\n") {
  const memory = createPageMemory(folder, "program 1");
  memory.recall(page());
  const files = [{ path: page().path, text }];
  await writeOutput({ folder, files, force: false });
  memory.note(page().path, text);
  memory.save();
}

it("reads a page back whose source is unchanged", async () => {
  await firstRun();
  expect(createPageMemory(folder, "program 1").recall(page())).toBe("<p>A</p>\n");
});

it.each([
  ["its data", "program 1", page({ data: { title: "B" } })],
  ["its template", "program 1", page({ template: "docs/b.html.hbs" })],
  ["its provider, which may have templates of its own", "program 1", page({ provider: "acme" })],
  ["its path", "program 1", page({ path: "docs/b.html" })],
  ["the program or a template's text", "program 2", page()],
])("has a page rendered when %s changed", async (_, program, source) => {
  await firstRun();
  expect(createPageMemory(folder, program).recall(source)).toBeNull();
});

it("has a page rendered that was edited or removed", async () => {
  await firstRun();
  writeFileSync(join(folder, "docs/a.html"), "edited");
  expect(createPageMemory(folder, "program 1").recall(page())).toBeNull();
  rmSync(join(folder, "docs/a.html"));
  expect(createPageMemory(folder, "program 1").recall(page())).toBeNull();
});

it("has a page rendered where a checkout brought another state, with its manifest", async () => {
  await firstRun("<p>before</p>\n");
  cpSync(folder, `${folder}-then`, { recursive: true });
  await firstRun("<p>after</p>\n");
  rmSync(join(`${folder}-then`, ".cache"), { recursive: true });
  cpSync(`${folder}-then`, folder, { recursive: true });
  rmSync(`${folder}-then`, { recursive: true });
  expect(createPageMemory(folder, "program 1").recall(page())).toBeNull();
});

it("makes nothing of notes it cannot read", async () => {
  await firstRun();
  for (const text of ["", "[]", '{"pages":{"docs/a.html":1}}']) {
    mkdirSync(join(folder, ".cache"), { recursive: true });
    writeFileSync(join(folder, ".cache/pages.json"), text);
    expect(createPageMemory(folder, "program 1").recall(page())).toBeNull();
  }
});
