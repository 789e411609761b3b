// What a stranger's `spec/` may say where something else belongs: values of each file replaced by some of
// another kind, one at a time. Whatever it is, it ends, and is a problem of the material with a place
// and a remedy; or it is taken, and everything is made of it.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { createRandom } from "../generator/diff/oracle-random.ts";
import { type Diagnostic, severityOf } from "../generator/ground/diagnostic.ts";
import { isObject, type Json, type JsonObject } from "../generator/ground/json.ts";
import { emit } from "../generator/make-output.ts";
import { type Described, describe } from "../generator/pipeline.ts";
import { readMaterial } from "../generator/read-material.ts";
import { createSimulator } from "../generator/simulate/simulator.ts";
import { readContractWaivers } from "../generator/verbs/contract-upkeep.ts";
import { diff } from "../generator/verbs/diff.ts";
import { readProgramTexts } from "../generator/verbs/program-files.ts";
import { completed, putFile, putSpec, type Spec, wholeSpec } from "./testing/whole-spec.ts";

// Run from source, each reading would compile these again, which takes longer than all else.
vi.mock(import("../generator/catalog/facts-checks.ts"), async (load) => {
  const checks = (await load()).createChecks();
  return { createChecks: () => checks };
});
vi.mock(import("../generator/lint/settings-checks.ts"), async (load) => {
  const checks = (await load()).createChecks();
  return { createChecks: () => checks };
});

/** More of them search harder: `WRONG_SHAPES=1000 WRONG_SEED=2 npx vitest run scripts/wrong-shapes.test.ts`. */
const perFile = Number(process.env["WRONG_SHAPES"] ?? 25);
const seed = Number(process.env["WRONG_SEED"] ?? 1);

const today = "2026-06-01";
let folder = "";
let spec: Spec;
let texts: ReturnType<typeof readProgramTexts>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "wrong-shapes-"));
  putSpec(folder, wholeSpec);
  spec = completed((await read()).described!);
  putSpec(folder, spec);
  texts = readProgramTexts(null);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(): Promise<{
  readonly described: Described | null;
  readonly errors: readonly Diagnostic[];
}> {
  const material = await readMaterial(join(folder, "spec"), folder);
  const waivers = await readContractWaivers(join(folder, "spec"), folder);
  const described = describe(material.value, today);
  const all = [...material.diagnostics, ...waivers.diagnostics, ...described.diagnostics];
  const errors = all.filter((one) => severityOf(one) === "error");
  return { described: errors.length > 0 ? null : described.value, errors };
}

/** As JSON writes them, so that a key may be called `__proto__`, and a number be what it likes. */
const wrong = [
  "null",
  "[]",
  "{}",
  "0",
  "-0",
  '"x"',
  '""',
  "true",
  "1e308",
  "-1e308",
  "9007199254740993",
  "1e-320",
  "[[]]",
  '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
  '["__proto__","constructor","toString"]',
];

type Step = string | number;

function placesIn(value: Json, steps: readonly Step[] = []): (readonly Step[])[] {
  const entries = Array.isArray(value)
    ? value.map((item, i) => [i, item] as const)
    : isObject(value)
      ? Object.entries(value)
      : [];
  return [steps, ...entries.flatMap(([step, item]) => placesIn(item, [...steps, step]))];
}

/** The text of a value in which something else stands at a place. */
function textWith(value: Json, [step, ...rest]: readonly Step[], other: string): string {
  if (step === undefined) return other;
  if (Array.isArray(value))
    return `[${value.map((item, i) => (i === step ? textWith(item, rest, other) : JSON.stringify(item))).join()}]`;
  const members = Object.entries(value as Record<string, Json>).map(
    ([key, item]) =>
      `${JSON.stringify(key)}:${key === step ? textWith(item, rest, other) : JSON.stringify(item)}`,
  );
  return `{${members.join()}}`;
}

function putText(path: string, text: string): void {
  mkdirSync(join(folder, "spec", path, ".."), { recursive: true });
  writeFileSync(join(folder, "spec", path), text);
}

/** What is wrong with the letters of a text its message says, and there is nothing more to advise. */
function isRude({ code, at, fix }: Diagnostic): boolean {
  return at === null || (!fix && code !== "read/syntax");
}

/** What is wrong with how a text is taken, in words. */
async function problemWith(path: string, text: string): Promise<string | null> {
  putText(path, text);
  try {
    const { described, errors } = await read();
    const rude = errors.find(isRude);
    if (rude) return `${rude.code} has no place or remedy: ${rude.message}`;
    if (described === null) return null;
    const emitted = await emit(described, texts, { raw: false, site: true, today });
    createSimulator(described);
    const failed = emitted.diagnostics.find((one) => severityOf(one) === "error");
    return failed ? `${failed.code} comes late: ${failed.message}` : null;
  } catch (error) {
    return `it throws: ${error instanceof Error ? error.stack?.split("\n").slice(0, 4).join("\n") : error}`;
  }
}

/** The same of a catalog that is compared with another. */
async function problemWithCatalog(text: string): Promise<string | null> {
  writeFileSync(join(folder, "wrong.json"), text);
  try {
    const report = await diff("right.json", "wrong.json", {}, folder, today);
    const errors = report.diagnostics.filter((one) => severityOf(one) === "error");
    const rude = errors.find(isRude);
    return rude ? `${rude.code} has no place or remedy: ${rude.message}` : null;
  } catch (error) {
    return `it throws: ${error instanceof Error ? error.stack?.split("\n").slice(0, 4).join("\n") : error}`;
  }
}

const files = [
  "providers/acme.yaml",
  "additions/acme/api.yaml",
  "equivalents.yaml",
  "cassettes/acme/painter-2/completed.json",
  "lint.yaml",
  "contract.yaml",
  "names.lock.json",
  "releases/versions.json",
  "releases/0001.json",
  "releases/removed.json",
];

it.each(files)(
  "%s with something else in it is taken or refused in words",
  async (path) => {
    const random = createRandom(seed);
    const value = spec[path]!;
    const places = placesIn(value);
    const before = Object.getOwnPropertyNames(Object.prototype);
    const problems: string[] = [];
    for (let i = 0; i < perFile; i += 1) {
      const place = random.pick(places);
      const other = random.pick(wrong);
      const problem = await problemWith(path, textWith(value, place, other));
      if (problem !== null) problems.push(`${other} at /${place.join("/")}: ${problem}`);
    }
    putFile(folder, path, value);
    expect(problems).toEqual([]);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  },
  600_000,
);

it("a catalog with something else in it is compared, or refused in words", async () => {
  const random = createRandom(seed);
  const value = (await read()).described!.catalog as unknown as Json;
  writeFileSync(join(folder, "right.json"), JSON.stringify(value));
  const places = placesIn(value);
  const problems: string[] = [];
  for (let i = 0; i < perFile; i += 1) {
    const place = random.pick(places);
    const other = random.pick(wrong);
    const problem = await problemWithCatalog(textWith(value, place, other));
    if (problem !== null) problems.push(`${other} at /${place.join("/")}: ${problem}`);
  }
  expect(problems).toEqual([]);
}, 600_000);

const facts = wholeSpec["providers/acme.yaml"] as JsonObject;
const models = facts["models"] as JsonObject;
const painter = models["painter-2"] as JsonObject;
const withPainter = (more: JsonObject): Json => ({
  ...facts,
  models: { ...models, "painter-2": { ...painter, ...more } },
});
const numbered = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

// None of them may take more than its size is worth: the limit in time is the test.
it.each<[string, () => string]>([
  [
    "a hundred thousand models that no document has",
    () =>
      JSON.stringify({
        ...facts,
        models: Object.fromEntries(numbered(100_000, (i) => [`m${i}`, { name: `M ${i}` }])),
      }),
  ],
  [
    "a hundred thousand statuses",
    () => {
      const jobs = facts["jobs"] as JsonObject;
      const statuses = numbered(100_000, (i) => ({
        value: `s${i}`,
        phase: "pending",
        mark: "inferred",
      }));
      return JSON.stringify({ ...facts, jobs: { ...jobs, statuses } });
    },
  ],
  [
    "a summary of a megabyte",
    () => JSON.stringify(withPainter({ summary: "x`*[](".repeat(170_000) })),
  ],
  [
    "a note of a megabyte of spaces",
    () => JSON.stringify(withPainter({ summary: `a${" ".repeat(1_000_000)}b` })),
  ],
  [
    "a hundred thousand notes",
    () =>
      JSON.stringify(
        withPainter({
          notes: numbered(100_000, () => ({ about: "a", mark: "published", text: "b" })),
        }),
      ),
  ],
  [
    "a table of prices a hundred levels deep",
    () => {
      const parameters = numbered(100, (i) => `p${i}`);
      const table = parameters.reduce<Json>((below) => ({ x: below }), 1);
      return JSON.stringify(
        withPainter({ price: { kind: "by-parameters", parameters, table, mark: "inferred" } }),
      );
    },
  ],
  [
    "prices that are none",
    () =>
      JSON.stringify(
        withPainter({ price: { kind: "fixed", credits: "NUMBER", mark: "published" } }),
      ).replace('"NUMBER"', " .nan"),
  ],
  [
    "prices without end",
    () =>
      JSON.stringify(
        withPainter({ price: { kind: "fixed", credits: "NUMBER", mark: "published" } }),
      ).replace('"NUMBER"', " .inf"),
  ],
])(
  "facts with %s are taken or refused in time",
  async (_, text) => {
    const problem = await problemWith("providers/acme.yaml", text());
    putFile(folder, "providers/acme.yaml", spec["providers/acme.yaml"]!);
    expect(problem).toBeNull();
  },
  60_000,
);
