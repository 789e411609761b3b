// The line over small specs that show one thing each, against expected output as real files.
// `UPDATE_GOLDEN=1` rewrites them; the difference is then part of the review. Pages have tests
// of their own and are left out, as are the copies of the runtimes.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, describe as suite } from "vitest";
import { severityOf } from "../ground/diagnostic.ts";
import { byCodeUnit } from "../ground/json.ts";
import { emit } from "../make-output.ts";
import { describe } from "../pipeline.ts";
import { readMaterial } from "../read-material.ts";
import { readProgramTexts } from "../verbs/program-files.ts";
import { compile } from "./compile.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const cases = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const copies = /(^|\/)(runtime\/|LICENSE$)/;

const runs = new Map(cases.map((name) => [name, run(join(here, name))] as const));

suite.each(cases)("%s", (name) => {
  const folder = join(here, name);

  it("gives the expected files", async () => {
    const { kept } = await runs.get(name)!;
    const expected = join(folder, "expected");
    if (process.env["UPDATE_GOLDEN"]) rewrite(expected, kept);
    expect(pathsBelow(expected)).toEqual([...kept.keys()]);
    for (const [path, text] of kept)
      expect(readFileSync(join(expected, path), "utf8"), path).toBe(text);
  });

  it("says what it is about", () => {
    expect(readFileSync(join(folder, "about.md"), "utf8")).toMatch(/^# .+\n\n\S/);
  });
});

// One program for all of them: most of the time goes into the compiler's own library.
it("every case gives packages that compile, and type proofs that hold", async () => {
  const files = await Promise.all(
    [...runs].map(async ([name, made]) =>
      [...(await made).all].map(([path, text]) => [`${name}/${path}`, text] as const),
    ),
  );
  expect(compile(new Map(files.flat()))).toEqual([]);
}, 180_000);

/** All files, and those that are kept as expected: with what was reported as one of them. */
async function run(folder: string) {
  const material = await readMaterial(join(folder, "spec"), folder);
  const described = describe(material.value, "2026-01-01");
  const texts = readProgramTexts(null);
  const files = await emit(described.value!, texts, {
    raw: true,
    site: false,
    today: "2026-01-01",
  });
  const diagnostics = [...material.diagnostics, ...described.diagnostics, ...files.diagnostics];
  const said = diagnostics.map(
    (item) =>
      `${severityOf(item)}[${item.code}] ${item.message}\n  ${item.at?.file ?? "-"}  ${item.at?.pointer ?? ""}\n`,
  );
  const all = new Map(files.value.map(({ path, text }) => [path, text]));
  const kept = [...all].filter(([path]) => !copies.test(path));
  return {
    all,
    kept: new Map(
      [...kept, ["diagnostics.txt", said.join("")] as const].sort(([a], [b]) => byCodeUnit(a, b)),
    ),
  };
}

function pathsBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort(byCodeUnit);
}

function rewrite(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
