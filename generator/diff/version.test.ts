import { describe, expect, it } from "vitest";
import type { Level } from "./change.ts";
import { raiseVersion, versionFor } from "./version.ts";

describe("raiseVersion", () => {
  it.each<[string, Level, string]>([
    ["1.4.2", "major", "2.0.0"],
    ["1.4.2", "minor", "1.5.0"],
    ["1.4.2", "patch", "1.4.3"],
    ["1.4.2", "none", "1.4.2"],
    ["0.3.1", "major", "0.4.0"],
    ["0.3.1", "minor", "0.3.2"],
    ["0.3.1", "patch", "0.3.2"],
    ["2.0.0-beta.1", "major", "2.0.0"],
    ["2.0.0-beta.1", "minor", "2.0.0"],
    ["1.5.0-rc.2", "major", "2.0.0"],
    ["1.5.0-rc.2", "minor", "1.5.0"],
    ["1.5.1-rc.2", "patch", "1.5.1"],
    ["1.5.1-rc.2", "minor", "1.6.0"],
    ["1.4.2+build.5", "patch", "1.4.3"],
  ])("%s with %s becomes %s", (current, level, next) => {
    expect(raiseVersion(current, level)).toBe(next);
  });

  it("refuses what is no version", () => {
    expect(() => raiseVersion("1.x", "patch")).toThrow('"1.x" is no version such as 1.2.3');
  });
});

describe("versionFor", () => {
  it("follows the gravest change", () => {
    const changes = [{ level: "patch" }, { level: "major" }, { level: "minor" }] as const;
    expect(versionFor(changes, "1.0.0")).toEqual({ level: "major", next: "2.0.0" });
    expect(versionFor([], "1.0.0")).toEqual({ level: "none", next: "1.0.0" });
  });
});
