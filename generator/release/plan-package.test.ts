import { describe, expect, it } from "vitest";
import type { Change } from "../diff/change.ts";
import { mayRelease, type PackageDraft, type PackagePlan, planPackage } from "./plan-package.ts";
import type { Snapshot } from "./snapshot.ts";

const surface = (text: string) => ({
  declarations: new Map([["index.d.ts", text]]),
  entries: ["index.d.ts"],
});
const before = surface("export declare const one: string;");

const old: Snapshot = {
  version: "0.4.0",
  surface: before,
  runtime: "a",
  content: "b",
  packedBytes: 1,
  catalog: null,
};

function aDraft(changes: Partial<PackageDraft> = {}): PackageDraft {
  const hashes = { runtime: "a", content: "b" };
  const names = { id: "acme", name: "@modelsmith/acme", current: "0.4.0" };
  return { ...names, old, hashes, parts: [], changes: [], ...changes };
}

function aChange(level: Change["level"], more: Partial<Change["axes"]> = {}): Change {
  return {
    id: "property-added-optional",
    level,
    axes: { wire: level, source: level, behaviour: false, cost: false, docs: false, ...more },
    message: "style is new",
    provider: "acme",
    model: "painter",
    operation: null,
    schema: null,
    also: [],
    parameter: "style",
    old: null,
    new: null,
    fingerprint: "000000000000",
    migration: null,
  };
}

const stable = (draft: Partial<PackageDraft>) =>
  aDraft({ ...draft, old: { ...old, version: "1.4.0" } });

describe("planPackage", () => {
  it("begins where the manifest says", () => {
    const plan = planPackage(aDraft({ old: null, current: "0.1.0" }), before, null, []);
    expect(plan).toMatchObject({ previous: null, version: "0.1.0", entries: [] });
  });

  it.each<[string, PackageDraft, string, string]>([
    ["nothing has changed", aDraft(), "0.4.0", "none"],
    ["an addition below 1.0", aDraft({ changes: [aChange("minor")] }), "0.4.1", "minor"],
    ["an addition", stable({ changes: [aChange("minor")] }), "1.5.0", "minor"],
    ["what breaks, below 1.0", aDraft({ changes: [aChange("major")] }), "0.5.0", "major"],
    ["what breaks", stable({ changes: [aChange("major")] }), "2.0.0", "major"],
    ["our runtime", stable({ hashes: { runtime: "z", content: "z" } }), "1.4.1", "patch"],
    ["what is emitted", stable({ hashes: { runtime: "a", content: "z" } }), "1.4.1", "patch"],
  ])("%s", (_, draft, version, level) => {
    expect(planPackage(draft, before, null, [])).toMatchObject({ version, level });
  });

  it("takes the declarations' word where the API's description says less", () => {
    const plan = planPackage(
      stable({ changes: [aChange("minor")] }),
      surface("export declare const two: string;"),
      null,
      [],
    );
    expect(plan).toMatchObject({
      version: "2.0.0",
      reasons: { spec: "minor", api: "major", code: "none" },
    });
    expect(plan.entries.map(({ id, message }) => `${id}: ${message}`)).toEqual([
      "property-added-optional: style is new",
      "api-removed: one is gone",
    ]);
  });

  it("lets an override decide, in either direction", () => {
    const override = { package: "@modelsmith/acme", version: null, bytes: null, reason: "ours" };
    const breaking = stable({ changes: [aChange("major")] });
    const lower = { ...override, level: "minor" } as const;
    expect(planPackage(breaking, before, lower, []).version).toBe("1.5.0");
    const named = { ...override, level: null, version: "3.0.0" };
    expect(planPackage(breaking, before, named, []).version).toBe("3.0.0");
  });

  it("moves with its parts, and breaks when one of them does", () => {
    const part = (level: Change["level"], version: string) =>
      ({ name: "@modelsmith/part", previous: "1.0.0", version, level }) as PackagePlan;
    expect(planPackage(stable({}), before, null, [part("minor", "1.1.0")]).version).toBe("1.4.1");
    const broken = planPackage(stable({}), before, null, [part("major", "2.0.0")]);
    expect(broken.version).toBe("2.0.0");
    expect(broken.entries.map(({ message }) => message)).toEqual([
      "works with @modelsmith/part 2.0.0",
    ]);
  });

  it("tells what nobody can notice only where it changes result or price", () => {
    const quiet = aChange("none");
    const dear = aChange("none", { cost: true });
    const changes = [quiet, dear, aChange("patch")];
    const { entries } = planPackage(stable({ changes }), before, null, []);
    expect(entries.map(({ level, axes }) => [level, axes.cost])).toEqual([
      ["none", true],
      ["patch", false],
    ]);
  });
});

describe("mayRelease", () => {
  it("builds nothing for a package that stands still", () => {
    expect(mayRelease(aDraft(), null, false)).toBe(false);
    expect(mayRelease(aDraft(), null, true)).toBe(true);
    expect(mayRelease(aDraft({ old: null }), null, false)).toBe(true);
    expect(mayRelease(aDraft({ hashes: { runtime: "a", content: "z" } }), null, false)).toBe(true);
  });
});
