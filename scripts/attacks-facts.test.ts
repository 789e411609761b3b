// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the braces are the attack, or stand in a source.

// Attacks by a stranger's `spec/`: every text of every file in it, and every name that stands there, is
// poisoned. What the readers refuse must be refused with a place and a remedy; what they take, all of a
// file at once, must leave output of the same structure as harmless text in the same places.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { compile } from "../generator/golden/compile.ts";
import { type Diagnostic, severityOf } from "../generator/ground/diagnostic.ts";
import { formatDiagnostics } from "../generator/ground/format-diagnostic.ts";
import { emit } from "../generator/make-output.ts";
import { type Described, describe as describeMaterial } from "../generator/pipeline.ts";
import { readMaterial } from "../generator/read-material.ts";
import { readProgramTexts } from "../generator/verbs/program-files.ts";
import { locateAll } from "../generator/verbs/report.ts";
import { type Build, type Patch, weakenedBuild } from "./testing/attack-builds.ts";
import { hostileText } from "./testing/hostile-document.ts";
import * as inspect from "./testing/inspect-output.ts";
import { poisoned, type Spot, spotsIn } from "./testing/poison.ts";
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

const poison = `${hostileText} "><img src=x onerror=pwned()> | a | __proto__ ../../pwned \u200dx`;
const harmless = "of plain words";

interface Mode {
  readonly name: string;
  readonly hostile: (text: string) => string;
  readonly harmless: (text: string) => string;
  /** Names are never replaced whole: nothing would be found under them. */
  readonly takes: (spot: Spot) => boolean;
}

const modes: readonly Mode[] = [
  {
    name: "behind what stands there",
    hostile: (text) => `${text} ${poison}`,
    harmless: (text) => `${text} ${harmless}`,
    takes: () => true,
  },
  {
    name: "in its place",
    hostile: () => `javascript:pwned()//${poison}`,
    // Lists are sorted by it, and so are files.
    harmless: () => `javascript ${harmless}`,
    // The parser here finds emphasis that begins before a code span and ends within it; CommonMark has none.
    takes: ({ kind, pointer }) => kind === "text" && !pointer.endsWith("/limits/0/parameter"),
  },
];

let folder = "";
let spec: Spec;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "attacks-facts-"));
  putSpec(folder, wholeSpec);
  const first = (await read()).described!;
  spec = completed(first);
  putSpec(folder, spec);
  expect((await read()).diagnostics.filter((one) => severityOf(one) === "error")).toEqual([]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const today = "2026-06-01";

interface Read {
  readonly described: Described | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The problems as a terminal shows them. */
  readonly shown: string;
}

async function read(): Promise<Read> {
  const material = await readMaterial(join(folder, "spec"), folder);
  const described = describeMaterial(material.value, today);
  const diagnostics = [...material.diagnostics, ...described.diagnostics];
  const located = await locateAll(diagnostics, folder, material.value.files);
  const shown = formatDiagnostics(located, { color: false });
  const refused = diagnostics.some((one) => severityOf(one) === "error");
  return { described: refused ? null : described.value, diagnostics, shown };
}

/** What a terminal obeys, or shows nothing of. */
const obeyed =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

/** A refusal without a place or a remedy; a line that a terminal would obey. */
function rude({ diagnostics, shown }: Read): string[] {
  const errors = diagnostics.filter((one) => severityOf(one) === "error");
  return [
    ...errors
      .filter(({ at, fix }) => at === null || !fix)
      .map(({ code, message }) => `${code} has no place or remedy: ${message}`),
    ...(obeyed.test(shown) ? [`a terminal would obey ${JSON.stringify(obeyed.exec(shown))}`] : []),
  ];
}

interface Taken {
  /** What is read without an error when it is poisoned alone. */
  readonly spots: readonly Spot[];
  readonly refused: number;
  readonly problems: readonly string[];
}

async function spotsTaken(path: string, { hostile, takes }: Mode): Promise<Taken> {
  const value = spec[path]!;
  const spots: Spot[] = [];
  const problems: string[] = [];
  const all = spotsIn(value).filter(takes).filter(isOurs(path));
  for (const spot of all) {
    putFile(folder, path, poisoned(value, [spot], hostile));
    const outcome = await read();
    problems.push(...rude(outcome).map((one) => `${spot.kind} ${spot.pointer}: ${one}`));
    if (outcome.described !== null) spots.push(spot);
  }
  putFile(folder, path, value);
  return { spots, refused: all.length - spots.length, problems };
}

/** The documents' own texts are the business of attacks.test.ts. */
function isOurs(path: string): (spot: Spot) => boolean {
  return path.startsWith("additions/")
    ? ({ pointer }) => pointer.includes("/x-model/")
    : () => true;
}

let texts: ReturnType<typeof readProgramTexts> | null = null;

async function filesOf(described: Described, raw = false): Promise<inspect.Files> {
  texts ??= readProgramTexts(null);
  const emitted = await emit(described, texts, { raw, site: true, today });
  expect(emitted.diagnostics.filter((one) => severityOf(one) === "error")).toEqual([]);
  return new Map(emitted.value.map((file) => [file.path, file.text]));
}

async function emittedFrom(changes: Spec, raw = false): Promise<inspect.Files> {
  for (const [path, value] of Object.entries(changes)) putFile(folder, path, value);
  const { described, shown } = await read();
  for (const path of Object.keys(changes)) putFile(folder, path, spec[path]!);
  expect(described, shown.slice(0, 2000)).not.toBeNull();
  return filesOf(described!, raw);
}

function findings(files: inspect.Files, yardstick: inspect.Files): string[] {
  return [
    ...inspect.otherCode(files, yardstick),
    ...inspect.brokenJson(files, yardstick),
    ...inspect.newElements(files, yardstick),
    ...inspect.moreElements(files, yardstick),
    ...inspect.otherFeeds(files, yardstick),
    ...inspect.newMarkup(files, yardstick),
    ...inspect.newLines(files),
    ...inspect.unseenCharacters(files),
    ...inspect.shellRuns(files, yardstick),
    ...inspect.badPaths(files),
  ];
}

const files = [
  "providers/acme.yaml",
  "providers/bellows.yaml",
  "additions/acme/api.yaml",
  "equivalents.yaml",
  "cassettes/acme/painter-2/completed.json",
  "lint.yaml",
  "names.lock.json",
  "releases/versions.json",
  "releases/0001.json",
  "releases/removed.json",
];

/** Fewer would mean that the fixture is refused, and nothing is attacked. */
const fewest: Readonly<Record<string, number>> = {
  "providers/acme.yaml": 60,
  "cassettes/acme/painter-2/completed.json": 15,
  "equivalents.yaml": 4,
  "additions/acme/api.yaml": 10,
};

const known = new Map<string, Promise<Taken>>();
function takenIn(path: string, mode: Mode): Promise<Taken> {
  const key = `${mode.name} ${path}`;
  const taken = known.get(key) ?? spotsTaken(path, mode);
  known.set(key, taken);
  return taken;
}

describe.each(modes)("poison $name", (mode) => {
  it.each(files)(
    "of %s leaves the output as it is",
    async (path) => {
      const { spots, problems } = await takenIn(path, mode);
      expect(problems).toEqual([]);
      expect(spots.length).toBeGreaterThanOrEqual(fewest[path] ?? 0);
      const value = spec[path]!;
      const hostile = await emittedFrom({ [path]: poisoned(value, spots, mode.hostile) });
      const yardstick = await emittedFrom({ [path]: poisoned(value, spots, mode.harmless) });
      expect(findings(hostile, yardstick)).toEqual([]);
    },
    60_000,
  );
});

it("poisoned facts give packages that compile", async () => {
  const spots = await takenIn("providers/acme.yaml", modes[0]!);
  const value = poisoned(spec["providers/acme.yaml"]!, spots.spots, modes[0]!.hostile);
  const emitted = await emittedFrom({ "providers/acme.yaml": value }, true);
  const sources = [...emitted].filter(([path]) => /^(packages|contract)\//.test(path));
  expect(compile(new Map(sources.map(([path, text]) => [`poisoned/${path}`, text])))).toEqual([]);
}, 120_000);

interface Weakening {
  readonly name: string;
  readonly guard: readonly Patch[];
  readonly changes: () => Promise<Spec>;
  readonly find: (files: inspect.Files, yardstick: inspect.Files) => readonly string[];
}

const patch = (file: string, from: string, to: string): Patch => ({ file, from, to });
const poisonedFacts = async (): Promise<Spec> => {
  const path = "providers/acme.yaml";
  const { spots } = await takenIn(path, modes[0]!);
  return { [path]: poisoned(spec[path]!, spots, modes[0]!.hostile) };
};
/** A name of the lock that is code, or leads out of the folder. */
const lockWith = (from: string, to: string) => async (): Promise<Spec> => ({
  "names.lock.json": JSON.parse(
    JSON.stringify(spec["names.lock.json"]).replaceAll(JSON.stringify(from), JSON.stringify(to)),
  ),
});
const goneWith = (from: string, to: string) => async (): Promise<Spec> => ({
  "releases/removed.json": JSON.parse(
    JSON.stringify(spec["releases/removed.json"]).replaceAll(
      JSON.stringify(from),
      JSON.stringify(to),
    ),
  ),
});
const run = "painter = globalThis.pwned, painter";
const runs = (all: inspect.Files) =>
  [...all].filter(([, text]) => text.includes(`const ${run}`)).map(([path]) => path);

const weakenings: readonly Weakening[] = [
  {
    name: "a name in a README",
    guard: [patch("templates/client/README.md.hbs", "what {{md name}} has", "what {{name}} has")],
    changes: poisonedFacts,
    find: inspect.newMarkup,
  },
  {
    name: "the prefix of a key in a command",
    guard: [patch("generator/emit/docs/start-page.ts", "quoteShell(key)}", '`"${key}"`}')],
    changes: poisonedFacts,
    find: inspect.shellRuns,
  },
  {
    name: "a name in a comment",
    guard: [
      patch(
        "generator/emit/contract/fixtures.ts",
        "name: commentLine(provider.name),",
        "name: plainLine(provider.name),",
      ),
      patch(
        "generator/emit/contract/fixtures.ts",
        "import { commentLine,",
        "import { commentLine, plainLine,",
      ),
    ],
    changes: poisonedFacts,
    find: inspect.otherCode,
  },
  {
    name: "a name of the lock that is code",
    guard: [patch("generator/catalog/parse-lock.ts", "isIdentifier(identifier) &&", "")],
    changes: lockWith("painter2", run),
    find: runs,
  },
  {
    name: "a name of a model that is gone, and is code",
    guard: [
      patch(
        "generator/catalog/parse-removed.ts",
        'typeof value === "string" && isIdentifier(value)',
        'typeof value === "string"',
      ),
    ],
    changes: goneWith("painter1", run),
    find: runs,
  },
  {
    name: "a module of the lock that leads out of the folder",
    guard: [patch("generator/catalog/parse-lock.ts", "isModuleName(moduleName)", "true")],
    changes: lockWith("get-job", "../../../pwned"),
    find: inspect.badPaths,
  },
];

describe("without its guard, poison is noticed:", () => {
  it.each(weakenings)(
    "$name",
    async ({ guard, changes, find }) => {
      const changed = await changes();
      for (const [path, value] of Object.entries(changed)) putFile(folder, path, value);
      const harmlessFiles = await filesOf((await plainly()).described!);
      for (const [path, value] of Object.entries(changed)) putFile(folder, path, value);
      const place = mkdtempSync(join(folder, "build-"));
      const build: Build = await weakenedBuild(place, guard);
      const outcome = await build.run({ kind: "spec", root: folder }, limits);
      for (const path of Object.keys(changed)) putFile(folder, path, spec[path]!);
      expect(outcome).toMatchObject({ kind: "done" });
      const emitted: inspect.Files = new Map(outcome.kind === "done" ? outcome.files : []);
      expect(emitted.size).toBeGreaterThan(10);
      expect(find(emitted, harmlessFiles)).not.toEqual([]);
    },
    60_000,
  );
});

const limits = { seconds: 60, megabytes: 512 };

/** The spec as it is. */
function plainly(): Promise<Read> {
  for (const path of files) putFile(folder, path, spec[path]!);
  return read();
}

describe("the lock of names, and models that are gone", () => {
  it.each([
    ["an identifier that is code", lockWith("painter2", run)],
    ["a module that leads out", lockWith("get-job", "../../../pwned")],
    ["a module that is code", lockWith("get-job", 'x");globalThis.pwned=1;("')],
    ["a gone identifier that is code", goneWith("painter1", run)],
    ["a gone type that is code", goneWith("Painter1", "A = 1; type B")],
    ["a gone module that leads out", goneWith("painter-1", "../../../pwned")],
    ["a version that is a comment", goneWith("0.2.0", "1 */ globalThis.pwned = 1 /*")],
  ])("may not hold %s", async (_, changes) => {
    const changed = await changes();
    for (const [path, value] of Object.entries(changed)) putFile(folder, path, value);
    const outcome = await read();
    for (const path of Object.keys(changed)) putFile(folder, path, spec[path]!);
    expect(outcome.described).toBeNull();
    expect(rude(outcome)).toEqual([]);
  });
});
