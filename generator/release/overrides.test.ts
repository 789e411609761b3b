import { describe, expect, it } from "vitest";
import { compareVersions, parseOverrides } from "./overrides.ts";

const packages = new Map([["@modelsmith/acme", "0.3.1"]]);
const one = { package: "@modelsmith/acme", reason: "the API left its trial" };
const parse = (...overrides: object[]) =>
  parseOverrides({ overrides } as never, "spec/release.override.yaml", packages);

describe("parseOverrides", () => {
  it("takes a version, a level or a size, with a reason", () => {
    expect(parse({ ...one, version: "1.0.0" })).toEqual({
      value: [{ ...one, version: "1.0.0", level: null, bytes: null }],
      diagnostics: [],
    });
    expect(parse({ ...one, level: "minor" }).diagnostics).toEqual([]);
    expect(parse({ ...one, bytes: 1_000_000 }).diagnostics).toEqual([]);
  });

  it.each<[string, object]>([
    ["override 1 has no reason", { package: "@modelsmith/acme", level: "minor" }],
    ['override 1 names no package of ours: "acme"', { ...one, package: "acme", level: "minor" }],
    ["override 1 goes back: 0.2.0 is below 0.3.1", { ...one, version: "0.2.0" }],
    ['override 1 has a version that is none: "one"', { ...one, version: "one" }],
    ["override 1 has a level other than major, minor and patch", { ...one, level: "none" }],
    ["override 1 has both a level and a version", { ...one, level: "major", version: "1.0.0" }],
    ["override 1 sets neither level nor version nor bytes", one],
    ['override 1 has an unknown key "levels"', { ...one, levels: "major" }],
    ["override 1 has no size as bytes", { ...one, bytes: "big" }],
  ])("%s", (message, override) => {
    const { diagnostics } = parse(override);
    expect(diagnostics.map(({ code, message: said }) => [code, said])).toEqual([
      ["release/invalid-override", message],
    ]);
  });

  it("refuses two for one package, and a file of another shape", () => {
    const twice = parse({ ...one, level: "minor" }, { ...one, level: "patch" });
    expect(twice.diagnostics[0]?.message).toBe("@modelsmith/acme stands in it twice");
    const other = parseOverrides([], "spec/release.override.yaml", packages);
    expect(other.diagnostics[0]?.message).toBe("the file has no list named overrides");
  });
});

it.each([
  ["1.0.0", "1.0.0", 0],
  ["1.2.0", "1.10.0", -1],
  ["2.0.0", "1.9.9", 1],
  ["2.0.0-beta.1", "2.0.0", -1],
  ["2.0.0-beta.2", "2.0.0-beta.1", 1],
])("%s against %s", (a, b, order) => {
  expect(Math.sign(compareVersions(a, b))).toBe(order);
});
