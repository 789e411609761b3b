// A packed tarball, looked at as its users will: unpacked, every entry point compiled against,
// publint and attw asked, its size held against the last one's.

import { mkdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic } from "../ground/diagnostic.ts";
import { isObject, type JsonObject, own, ownString } from "../ground/json.ts";
import {
  compileProblem,
  type EmittedPackage,
  packageFolder,
  runCommand,
  runTsc,
  userProject,
} from "./workshop.ts";

export interface Packed {
  readonly file: string;
  readonly bytes: number;
  readonly files: number;
}

/** `npm pack`; the package's own scripts are not run. */
export async function pack(
  folder: string,
  { id, name }: Pick<EmittedPackage, "id" | "name">,
): Promise<Packed | Diagnostic> {
  const target = packageFolder(folder, id);
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const { code, out, error } = await runCommand("npm", args, target);
  const packed = code === 0 ? parsePacked(out) : null;
  if (packed) return { ...packed, file: join(folder, packed.file) };
  return {
    code: "release/pack-failed",
    message: `npm pack failed for ${name}: ${error.trim().split("\n").at(-1) ?? ""}`,
    at: null,
    fix: "run `npm pack` in the package's folder to see why",
  };
}

function parsePacked(out: string): Packed | null {
  try {
    const [first] = JSON.parse(out) as { filename: string; size: number; entryCount: number }[];
    return first ? { file: first.filename, bytes: first.size, files: first.entryCount } : null;
  } catch {
    return null;
  }
}

/** What a first release may weigh. */
const firstBudget = 5_000_000;
/** What a tarball may gain: half its size, and a small one 100 kB. */
const growth = 1.5;
const allowance = 100_000;

export function sizeProblem(
  name: string,
  bytes: number,
  previousBytes: number | null,
  allowed: number | null,
): Diagnostic | null {
  const usual =
    previousBytes === null
      ? firstBudget
      : Math.max(previousBytes * growth, previousBytes + allowance);
  const budget = allowed ?? usual;
  if (bytes <= budget) return null;
  const before = previousBytes === null ? "" : `, ${kilobytes(previousBytes)} at the last release`;
  return {
    code: "release/too-large",
    message: `the tarball of ${name} weighs ${kilobytes(bytes)}, more than ${kilobytes(budget)}${before}`,
    at: null,
    fix: "find out what it gained, or allow it with `bytes` and a reason in spec/release.override.yaml",
  };
}

export function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}

/** Every module that a program may import: `.`, `./models/painter-2`. */
export function entryPointsOf(
  manifest: JsonObject,
  declarations: Iterable<string>,
): readonly string[] {
  const patterns = typePatterns(manifest);
  return [...declarations].flatMap((path) => {
    const found = patterns.find(({ pattern }) => pattern.test(path));
    if (!found) return [];
    const [, star = ""] = found.pattern.exec(path) ?? [];
    return [found.entry.replace("*", star)];
  });
}

/** Paths of declarations below `dist/` by which the manifest's exports are typed. */
export function typedEntries(manifest: JsonObject): string[] {
  return exportsOf(manifest).map(({ types }) => types);
}

function typePatterns(manifest: JsonObject) {
  return exportsOf(manifest).map(({ entry, types }) => ({
    entry,
    pattern: new RegExp(
      `^${types
        .split("*")
        .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
        .join("([^/]+)")}$`,
    ),
  }));
}

function exportsOf(manifest: JsonObject): { readonly entry: string; readonly types: string }[] {
  const listed = own(manifest, "exports");
  if (!isObject(listed)) return [];
  return Object.entries(listed).flatMap(([entry, target]) => {
    const types = isObject(target) ? ownString(target, "types") : null;
    return types === null ? [] : [{ entry, types: types.replace(/^\.\/dist\//, "") }];
  });
}

export interface CheckRequest {
  readonly folder: string;
  readonly one: EmittedPackage;
  readonly packed: Packed;
  /** Paths of the built declarations below `dist/`. */
  readonly declarations: Iterable<string>;
}

export async function checkTarball(request: CheckRequest): Promise<Diagnostic[]> {
  const { folder, one, packed } = request;
  const project = userProject(folder, one);
  const installed = join(project, "node_modules", ...one.name.split("/"));
  mkdirSync(installed, { recursive: true });
  const args = ["xzf", packed.file, "-C", installed, "--strip-components=1"];
  const unpacked = await runCommand("tar", args, project);
  if (unpacked.code !== 0)
    return [
      compileProblem("release/pack-failed", `${one.name} cannot be unpacked`, unpacked.error),
    ];
  const found = await Promise.all([
    compileEntries(request, project),
    askPublint(one, installed),
    askAttw(request),
  ]);
  return found.flat();
}

/**
 * A program that imports everything, without `skipLibCheck`, from the unpacked tarball. The
 * compiler's own library is taken as sound: checking it again would double the time.
 */
async function compileEntries({ one, declarations }: CheckRequest, project: string) {
  const entries = entryPointsOf(one.manifest, declarations);
  const imports = entries.map(
    (entry, i) =>
      `import * as entry${i} from ${JSON.stringify(entry.replace(/^\./, one.name))};\nexport { entry${i} };\n`,
  );
  await writeFile(join(project, "package.json"), '{ "type": "module" }\n');
  await writeFile(join(project, "program.ts"), imports.join(""));
  const { code, out } = await runTsc(
    [
      ...["--noEmit", "--strict", "--skipLibCheck", "false", "--skipDefaultLibCheck"],
      ...["--target", "es2022", "--lib", "es2022,dom,dom.iterable,dom.asynciterable"],
      ...["--module", "nodenext", "program.ts"],
    ],
    project,
  );
  return code === 0
    ? []
    : [compileProblem("release/pack-failed", `${one.name} does not compile once installed`, out)];
}

async function askPublint(one: EmittedPackage, installed: string): Promise<Diagnostic[]> {
  const tool = await load(() => import("publint"), "publint");
  if ("code" in tool) return [tool];
  // What was unpacked is what is published.
  const { messages } = await tool.publint({ pkgDir: installed, pack: false, level: "warning" });
  const { formatMessage } = await import("publint/utils");
  return messages.map((message) => ({
    code: "release/publint",
    message: `publint on ${one.name}: ${formatMessage(message, one.manifest, { color: false }) ?? message.code}`,
    at: null,
    fix: "mend the package.json that the emitter writes",
  }));
}

/** ESM only: what CommonJS of old would see is no problem of these packages. */
const expected = new Set(["CJSResolvesToESM", "NoResolution"]);

async function askAttw({ one, packed, declarations }: CheckRequest): Promise<Diagnostic[]> {
  const tool = await load(() => import("@arethetypeswrong/core"), "@arethetypeswrong/cli");
  if ("code" in tool) return [tool];
  const typed = entryPointsOf(one.manifest, declarations);
  // Wildcards go unchecked unless entry points are named; one of each kind has them all.
  const kinds = new Map(typed.map((entry) => [entry.replace(/[^/]+$/, ""), entry]));
  const entrypoints = [
    ...new Set([...typed.filter((entry) => !/\/.*\//.test(entry)), ...kinds.values()]),
  ];
  const result = await tool.checkPackage(
    tool.createPackageFromTarballData(new Uint8Array(bufferOf(packed.file))),
    { entrypoints },
  );
  if (!result.types) return [attwProblem(one.name, "finds no types")];
  return result.problems
    .filter((problem) => !(expected.has(problem.kind) && isOld(problem)))
    .map((problem) => {
      const where = "entrypoint" in problem ? ` at ${problem.entrypoint}` : "";
      return attwProblem(one.name, `says ${problem.kind}${where}`);
    });
}

function isOld(problem: object): boolean {
  const kind = "resolutionKind" in problem ? String(problem.resolutionKind) : "";
  return kind === "node10" || kind === "node16-cjs";
}

function attwProblem(name: string, what: string): Diagnostic {
  return {
    code: "release/attw",
    message: `attw ${what} of ${name}`,
    at: null,
    fix: "look at the exports of the package.json that the emitter writes",
  };
}

async function load<T extends object>(
  loading: () => Promise<T>,
  name: string,
): Promise<T | Diagnostic> {
  try {
    return await loading();
  } catch {
    return {
      code: "release/missing-tool",
      message: `${name} is not installed, and a tarball goes out only when it agrees`,
      at: null,
      fix: `npm install --save-dev ${name}`,
    };
  }
}

function bufferOf(file: string): ArrayBuffer {
  const bytes = readFileSync(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
