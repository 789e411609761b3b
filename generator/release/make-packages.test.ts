// That a tarball which nobody could use is found out. That a sound one passes is shown where a
// whole release is rehearsed.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JsonObject } from "../ground/json.ts";
import { entryPointsOf, sizeProblem } from "./check-tarball.ts";
import { makePackages } from "./make-packages.ts";
import type { PackageDraft } from "./plan-package.ts";
import { hashPackage } from "./snapshot.ts";
import { type EmittedPackage, openWorkshop, packagesIn, type Workshop } from "./workshop.ts";

let workshop: Workshop;
beforeAll(() => {
  workshop = openWorkshop();
});
afterAll(() => workshop.close());

function aPackage(id: string, manifest: JsonObject, sources: Record<string, string>) {
  const options = {
    declaration: true,
    rootDir: "src",
    outDir: "dist",
    module: "nodenext",
    strict: true,
  };
  const files = {
    "package.json": JSON.stringify({
      name: `@modelsmith/${id}`,
      version: "0.1.0",
      type: "module",
      exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
      files: ["dist"],
      ...manifest,
    }),
    "tsconfig.json": JSON.stringify({ compilerOptions: options, include: ["src"] }),
    ...sources,
  };
  const emitted = Object.entries(files).map(([path, text]) => ({
    path: `packages/${id}/${path}`,
    text,
  }));
  return packagesIn(emitted)[0]!;
}

async function make(...packages: EmittedPackage[]) {
  const drafts = packages.map(
    ({ id, name, files }): PackageDraft => ({
      id,
      name,
      current: "0.1.0",
      old: null,
      hashes: hashPackage(files),
      parts: [],
      changes: [],
    }),
  );
  const request = { workshop, root: process.cwd(), packages, drafts, overrides: [] };
  const { diagnostics } = await makePackages({ ...request, stamp: () => packages });
  return diagnostics.map(({ code, message }) => `${code} ${message}`);
}

describe("makePackages", () => {
  it("stops at a package that does not compile", async () => {
    const wrong = aPackage("wrong", {}, { "src/index.ts": 'export const one: number = "1";\n' });
    expect(await make(wrong)).toEqual([
      expect.stringContaining(
        "release/build-failed @modelsmith/wrong does not compile: src/index.ts(1,14): error TS2322",
      ),
    ]);
  }, 120_000);

  it("names a dependency that is missing", async () => {
    const dependencies = { "no-such-package-anywhere": "1.0.0" };
    expect(await make(aPackage("lonely", { dependencies }, {}))).toEqual([
      "release/missing-tool @modelsmith/lonely depends on no-such-package-anywhere, which is not installed here",
    ]);
  });

  it("asks the compiler, publint and attw about what would be installed", async () => {
    const sources = { "src/index.ts": "export const one = 1;\n" };
    const found = await make(aPackage("half", { files: ["dist/index.js"] }, sources));
    expect(new Set(found.map((line) => line.split(" ")[0]))).toEqual(
      new Set(["release/pack-failed", "release/publint", "release/attw"]),
    );
    expect(found[0]).toMatch(/ @modelsmith\/half does not compile once installed: .*error TS/);
  }, 240_000);
});

describe("sizeProblem", () => {
  it.each<[string, number, number | null, number | null, boolean]>([
    ["a first release", 4_000_000, null, null, false],
    ["a first release beyond reason", 6_000_000, null, null, true],
    ["small growth of a small one", 90_000, 10_000, null, false],
    ["a third more", 1_300_000, 1_000_000, null, false],
    ["two thirds more", 1_700_000, 1_000_000, null, true],
    ["two thirds more, allowed", 1_700_000, 1_000_000, 2_000_000, false],
  ])("%s", (_, bytes, previous, allowed, refused) => {
    const found = sizeProblem("@modelsmith/acme", bytes, previous, allowed);
    expect(found?.code ?? null).toBe(refused ? "release/too-large" : null);
  });

  it("says how much it was and how much it may be", () => {
    expect(sizeProblem("@modelsmith/acme", 1_700_000, 1_000_000, null)?.message).toBe(
      "the tarball of @modelsmith/acme weighs 1700 kB, more than 1500 kB, 1000 kB at the last release",
    );
  });
});

it("names every entry point, patterns filled in", () => {
  const manifest = {
    exports: {
      ".": { types: "./dist/index.d.ts" },
      "./models/*": { types: "./dist/models/*.d.ts" },
      "./package.json": "./package.json",
    },
  };
  const built = ["index.d.ts", "models/flux-1.1-pro.d.ts", "runtime/client.d.ts"];
  expect(entryPointsOf(manifest, built)).toEqual([".", "./models/flux-1.1-pro"]);
});
