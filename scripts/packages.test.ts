// The packed tarballs under the eyes of those who judge packages: publint, attw with its ESM-only
// profile, and a list of what may be in them.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, it } from "vitest";
import { packPackages } from "./testing/packed.ts";

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

const { packages } = await packPackages();
const packed = packages.map((item) => ({
  ...item,
  manifest: JSON.parse(readFileSync(join(item.folder, "package.json"), "utf8")) as Manifest,
  files: execFileSync("tar", ["tzf", item.tarball], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((path) => path.replace(/^package\//, "")),
}));

/** What publint has to say, suggestions included. */
async function publintOf(tarball: string): Promise<string[]> {
  const bytes = readFileSync(tarball);
  const archive = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages, pkg } = await publint({
    pack: { tarball: archive as ArrayBuffer },
    level: "suggestion",
    strict: true,
  });
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
}

/** What attw has to say under its profile `esm-only`; wildcards are named, else it passes them over. */
async function attwOf(tarball: string, entrypoints: string[]): Promise<string[]> {
  const result = await checkPackage(createPackageFromTarballData(readFileSync(tarball)), {
    entrypoints,
  });
  if (!result.types) return ["there are no types"];
  return result.problems.flatMap((problem) => {
    const kind = "resolutionKind" in problem ? problem.resolutionKind : null;
    if (kind === "node10" || kind === "node16-cjs") return [];
    return [`${problem.kind} ${"entrypoint" in problem ? problem.entrypoint : ""} ${kind ?? ""}`];
  });
}

/** Every plain entry point, and the first and last that each wildcard stands for. */
function entryPoints({ exports }: Manifest, files: readonly string[]): string[] {
  return Object.entries(exports).flatMap(([entry, target]) => {
    if (typeof target === "string") return [];
    if (!entry.includes("*")) return [entry];
    const [before = "", after = ""] = target["types"]!.replace("./", "").split("*");
    const found = files.filter((path) => path.startsWith(before) && path.endsWith(after)).sort();
    return [...new Set([found[0]!, found.at(-1)!])].map((path) =>
      entry.replace("*", path.slice(before.length, -after.length)),
    );
  });
}

describe.each(packed)("$name", ({ folder, tarball, manifest, files }) => {
  it("is clean for publint", async () => {
    expect(await publintOf(tarball)).toEqual([]);
  });

  it("is clean for attw, entry by entry", async () => {
    const entries = entryPoints(manifest, files);
    expect(entries).toContain(".");
    expect(await attwOf(tarball, entries)).toEqual([]);
  }, 120_000);

  it("holds what its users need and nothing else", () => {
    const wanted =
      /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|openapi\.json|dist\/.+\.(js|d\.ts))$/;
    expect(
      files.filter((path) => !wanted.test(path) || /\.(test|test-d|bench)\./.test(path)),
    ).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(["package.json", "README.md", "LICENSE"]));
    // Each module with its types, and no types of what is not there.
    const modules = (ending: string) =>
      files
        .filter((path) => path.endsWith(ending))
        .map((path) => path.slice(0, -ending.length))
        .sort();
    expect(modules(".d.ts")).toEqual(modules(".js"));
  });

  it("says of itself what tools ask", () => {
    expect(manifest).toMatchObject({
      type: "module",
      license: "Apache-2.0",
      sideEffects: false,
      engines: { node: ">=20.19" },
    });
    const targets = Object.values(manifest.exports).filter((target) => typeof target === "object");
    for (const target of targets) expect(Object.keys(target)).toEqual(["types", "default"]);
    // A range would let in a version whose traps nobody has measured.
    for (const version of Object.values(manifest.dependencies ?? {})) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
    const missing = targets
      .flatMap((target) => Object.values(target))
      .filter((path) => {
        const [before = "", after = ""] = path.replace("./", "").split("*");
        return !files.some((file) => file.startsWith(before) && file.endsWith(after));
      });
    expect(missing).toEqual([]);
  });

  it("asks nothing of Node", () => {
    const asking = files
      .filter((path) => path.endsWith(".js"))
      .filter((path) =>
        /(from|import\()\s*["']node:|\bBuffer\b|\brequire\(/.test(
          withoutComments(readFileSync(join(folder, path), "utf8")),
        ),
      );
    expect(asking).toEqual([]);
  });
});

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
}

describe("a package with faults", () => {
  const folder = mkdtempSync(join(tmpdir(), "modelsmith-faulty-"));
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const faulty = {
    name: "faulty",
    version: "1.0.0",
    type: "module",
    exports: {
      ".": { default: "./dist/index.js", types: "./dist/index.d.ts" },
      "./gone": { types: "./dist/gone.d.ts", default: "./dist/gone.js" },
    },
  };
  put("package/package.json", JSON.stringify(faulty));
  put("package/dist/index.js", "export const a = 1;\n");
  put("package/dist/index.d.ts", "declare const a: number;\nexport = a;\n");
  const tarball = join(folder, "faulty.tgz");
  execFileSync("tar", ["czf", tarball, "-C", folder, "package"]);

  it("is told so by both", async () => {
    const said = await publintOf(tarball);
    expect(said.join("\n")).toMatch(/types.*should be the first/);
    expect(said.join("\n")).toMatch(/gone\.js.*does not exist/);
    expect(await attwOf(tarball, [".", "./gone"])).not.toEqual([]);
    rmSync(folder, { recursive: true });
  }, 60_000);
});
