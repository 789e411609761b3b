import { describe, expect, it } from "vitest";
import type { ReleaseEntry, ReleaseNote } from "../catalog/releases.ts";
import { changelogOf } from "./changelog.ts";
import { stampPackages } from "./stamp-packages.ts";

function anEntry(message: string, more: Partial<ReleaseEntry> = {}): ReleaseEntry {
  const axes = {
    wire: "none",
    source: "none",
    behaviour: false,
    cost: false,
    docs: false,
  } as const;
  return { id: "property-removed", level: "minor", axes, message, ...more };
}

function aNote(number: string, version: string, entries: readonly ReleaseEntry[]): ReleaseNote {
  const previous = number === "1" ? null : "0.1.0";
  const one = {
    name: "@modelsmith/acme",
    version,
    previous,
    level: "minor",
    override: null,
  } as const;
  return { version: number, date: `2026-03-0${number}`, packages: [{ ...one, entries }] };
}

const cost = { wire: "none", source: "none", behaviour: false, cost: true, docs: false } as const;
const notes = [
  aNote("1", "0.1.0", []),
  aNote("2", "0.2.0", [
    anEntry("size is new", { model: "painter-1" }),
    anEntry("seed is gone", {
      level: "major",
      model: "painter-1",
      migration: { before: "run({ seed: 1 });", after: "run({});" },
    }),
    anEntry("the price rose from 1 to 2 credits", {
      level: "patch",
      axes: cost,
      model: "painter-1",
    }),
    anEntry("<img src=x> `tick` @all", { operation: "get`Job" }),
    anEntry("the server moved"),
    anEntry("one of models/x is gone", { id: "api-removed" }),
  ]),
];

describe("changelogOf", () => {
  it("is newest first, gravest first, and says what to write instead", () => {
    expect(changelogOf("@modelsmith/acme", notes)).toBe(`# Changelog of \`@modelsmith/acme\`

## 0.2.0 (2026-03-02)

### Other results, other prices

- \`painter-1\`: the price rose from 1 to 2 credits

### The package

- one of models/x is gone

### The whole API

- the server moved

### Model \`painter-1\`

- **breaking** seed is gone

  \`\`\`ts
  // before
  run({ seed: 1 });

  // after
  run({});
  \`\`\`

- size is new
- the price rose from 1 to 2 credits

### Operation \`\` get\`Job \`\`

- &lt;img src=x&gt; \\\`tick\\\` &#64;all

## 0.1.0 (2026-03-01)

The first release.
`);
  });

  it("does not exist for what was never released", () => {
    expect(changelogOf("@modelsmith/other", notes)).toBeNull();
  });
});

describe("stampPackages", () => {
  const manifest = {
    name: "@modelsmith/acme",
    version: "0.1.0",
    files: ["dist"],
    peerDependencies: { "@modelsmith/part": "^0.1.0", zod: "^4" },
  };
  const files = [
    { path: "packages/acme/package.json", text: `${JSON.stringify(manifest, null, 2)}\n` },
    { path: "packages/acme/src/index.ts", text: "export {};\n" },
  ];
  const versions = new Map([
    ["@modelsmith/acme", "0.2.0"],
    ["@modelsmith/part", "0.5.1"],
  ]);

  it("puts versions and changelog in, once however often it is done", () => {
    const once = stampPackages(files, { versions, notes });
    expect(once.map(({ path }) => path)).toEqual([
      "packages/acme/package.json",
      "packages/acme/CHANGELOG.md",
      "packages/acme/src/index.ts",
    ]);
    expect(JSON.parse(once[0]!.text)).toEqual({
      ...manifest,
      version: "0.2.0",
      files: ["dist", "CHANGELOG.md"],
      peerDependencies: { "@modelsmith/part": "^0.5.1", zod: "^4" },
    });
    expect(stampPackages(once, { versions, notes })).toEqual(once);
  });

  it("leaves everything as it was emitted before the first release", () => {
    expect(stampPackages(files, { versions: new Map(), notes: [] })).toEqual(files);
  });
});
