import { describe, expect, it } from "vitest";
import { parseReleases, type ReleaseFile } from "./parse-releases.ts";

const file = (name: string, value: unknown): ReleaseFile => ({
  name,
  file: `spec/releases/${name}`,
  value: value as ReleaseFile["value"],
});
const note = (version: string) => ({ version, date: "2026-03-09", packages: [] });

describe("parseReleases", () => {
  it("reads versions, notes by number and removed models, and lets other files be", () => {
    const { value, diagnostics } = parseReleases([
      file("0010.json", note("10")),
      file("0002.json", note("2")),
      file("versions.json", { "@modelsmith/acme": "0.2.0" }),
      file("removed.json", []),
      file("pending.json", { release: "10" }),
    ]);
    expect(diagnostics).toEqual([]);
    expect(value.notes.map(({ version }) => version)).toEqual(["2", "10"]);
    expect([...value.versions]).toEqual([["@modelsmith/acme", "0.2.0"]]);
  });

  it.each<[string, unknown, string]>([
    ["versions.json", { "@modelsmith/acme": "next" }, "a mapping from package to version"],
    ["versions.json", ["0.1.0"], "a mapping from package to version"],
    ["removed.json", [{ provider: "acme" }], "a list of removed models"],
    ["0001.json", { version: "1", date: "yesterday" }, "a release with version, date and packages"],
    ["0001.json", { ...note("1"), packages: [{}] }, "a release with version, date and packages"],
  ])("refuses a %s that is none", (name, value, wanted) => {
    const { diagnostics } = parseReleases([file(name, value)]);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ["release/unusable-file", `spec/releases/${name} is not ${wanted}`],
    ]);
  });
});
