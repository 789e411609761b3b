import { expect, it } from "vitest";
import type { Json } from "../ground/json.ts";
import { parseRelease, type Release, sortReleases } from "./release.ts";

const at = { file: "spec/releases/2.json", pointer: "#" };
const entry = { level: "major", axes: ["types"], message: "gone", model: "painter-2" };
const aRelease = (changes: Record<string, Json> = {}): Json => ({
  version: "1.2.0",
  date: "2026-03-09",
  packages: [{ name: "@modelsmith/acme", version: "1.2.0", level: "major", entries: [entry] }],
  ...changes,
});

it("reads a release; an entry may concern no model", () => {
  expect(parseRelease(aRelease(), at)).toEqual({ value: aRelease(), diagnostics: [] });
  const { model: _, ...general } = entry;
  const packages = [{ name: "a", version: "1", level: "none", entries: [general] }];
  expect(parseRelease(aRelease({ packages }), at).value?.packages[0]?.entries[0]?.model).toBeNull();
});

it("lets other files lie beside releases", () => {
  for (const value of [[], "x", { version: 1, providers: [] }])
    expect(parseRelease(value, at)).toEqual({ value: null, diagnostics: [] });
});

it.each([
  ["no version", { version: 1 }],
  ["a day that is none", { date: "2026-13-40" }],
  ["a package without a level", { packages: [{ name: "a", version: "1", entries: [] }] }],
  [
    "an entry without a message",
    { packages: [{ name: "a", version: "1", level: "minor", entries: [{ level: "minor" }] }] },
  ],
])("reports a release with %s", (_, changes) => {
  const { value, diagnostics } = parseRelease(aRelease(changes), at);
  expect(value).toBeNull();
  expect(diagnostics).toMatchObject([
    { code: "facts/invalid", message: "spec/releases/2.json is no note of a release" },
  ]);
});

it("has the newest first, and of one day the higher version", () => {
  const of = (version: string, date: string): Release => ({ version, date, packages: [] });
  const sorted = sortReleases([
    of("1.9.0", "2026-01-02"),
    of("1.0.0", "2026-01-01"),
    of("1.10.0", "2026-01-02"),
  ]);
  expect(sorted.map(({ version }) => version)).toEqual(["1.10.0", "1.9.0", "1.0.0"]);
});
