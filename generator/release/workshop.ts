// A folder of its own in which packages are built, packed and tried, so that nothing half-made is
// ever seen elsewhere. Packages find each other and their dependencies as an installed one would.

import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Diagnostic } from "../ground/diagnostic.ts";
import { isObject, type JsonObject, own, ownString } from "../ground/json.ts";

export interface EmittedPackage {
  /** The folder below `packages/`. */
  readonly id: string;
  readonly name: string;
  readonly manifest: JsonObject;
  /** Paths below the package's folder. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

export interface Workshop {
  readonly folder: string;
  readonly close: () => void;
}

export function openWorkshop(): Workshop {
  const base = mkdtempSync(join(tmpdir(), "modelsmith-release-"));
  const folder = join(base, "work");
  mkdirSync(folder);
  return { folder, close: () => rmSync(base, { recursive: true, force: true }) };
}

/**
 * An empty project beside the workshop, for a tarball to be installed in. It sees what the package
 * depends on and nothing else: a file missing from the tarball is not found in the workshop.
 */
export function userProject(folder: string, one: EmittedPackage): string {
  const project = join(dirname(folder), "users", one.id);
  for (const name of dependenciesOf(one.manifest)) {
    const path = join("node_modules", ...name.split("/"));
    link(join(folder, path), join(project, path));
  }
  return project;
}

/** The emitted files of all packages, package by package. */
export function packagesIn(
  files: readonly { readonly path: string; readonly text: string }[],
): EmittedPackage[] {
  const folders = new Map<string, { path: string; text: string }[]>();
  for (const { path, text } of files) {
    const [, id, rest] = /^packages\/([^/]+)\/(.+)$/s.exec(path) ?? [];
    if (id === undefined || rest === undefined) continue;
    const own = folders.get(id) ?? [];
    own.push({ path: rest, text });
    folders.set(id, own);
  }
  return [...folders].flatMap(([id, own]): EmittedPackage[] => {
    const manifest = own.find(({ path }) => path === "package.json");
    if (!manifest) return [];
    // The emitter has just written it.
    const value = JSON.parse(manifest.text) as JsonObject;
    return [{ id, name: ownString(value, "name") ?? id, manifest: value, files: own }];
  });
}

/** Of our own packages, those that this one needs to be built. */
export function partsOf(
  { manifest }: EmittedPackage,
  names: ReadonlySet<string>,
): readonly string[] {
  return dependenciesOf(manifest).filter((name) => names.has(name));
}

function dependenciesOf(manifest: JsonObject): string[] {
  return ["dependencies", "peerDependencies"].flatMap((key) => {
    const listed = own(manifest, key);
    return isObject(listed) ? Object.keys(listed) : [];
  });
}

/** Writes a package's sources, and links what it needs. */
export function layOut(
  { folder }: Workshop,
  one: EmittedPackage,
  names: ReadonlySet<string>,
  root: string,
): Diagnostic[] {
  const target = packageFolder(folder, one.id);
  for (const { path, text } of one.files) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  }
  link(target, join(folder, "node_modules", ...one.name.split("/")));
  const missing: Diagnostic[] = [];
  for (const name of dependenciesOf(one.manifest)) {
    if (names.has(name)) continue;
    const found = findInstalled(name, root);
    if (found === null) missing.push(missingDependency(one.name, name));
    else link(found, join(folder, "node_modules", ...name.split("/")));
  }
  return missing;
}

export function packageFolder(folder: string, id: string): string {
  return join(folder, "packages", id);
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path)) symlinkSync(target, path, "junction");
}

/** In the project, or else beside this program. */
function findInstalled(name: string, root: string): string | null {
  for (const from of [join(root, "package.json"), import.meta.url]) {
    for (const folder of createRequire(from).resolve.paths(name) ?? []) {
      if (existsSync(join(folder, name, "package.json"))) return join(folder, name);
    }
  }
  return null;
}

function missingDependency(user: string, name: string): Diagnostic {
  return {
    code: "release/missing-tool",
    message: `${user} depends on ${name}, which is not installed here`,
    at: null,
    fix: `npm install --save-dev ${name}`,
  };
}

/** Compiles a package as its own `build` script would, but for a second look at the compiler's library. */
export async function build(folder: string, one: EmittedPackage): Promise<Diagnostic[]> {
  const target = packageFolder(folder, one.id);
  const { code, out } = await runTsc(["-p", ".", "--skipDefaultLibCheck"], target);
  return code === 0
    ? []
    : [compileProblem("release/build-failed", `${one.name} does not compile`, out)];
}

export function compileProblem(
  code: "release/build-failed" | "release/pack-failed",
  message: string,
  out: string,
): Diagnostic {
  const lines = out.trim().split("\n");
  const first = lines.slice(0, 5).join("; ");
  const more = lines.length > 5 ? ` (and ${lines.length - 5} lines more)` : "";
  return {
    code,
    message: `${message}: ${first}${more}`,
    at: null,
    fix: "mend the material or the emitter that printed it; nothing was released",
  };
}

/** Built files by their path below `dist/`. */
export async function builtFiles(folder: string, id: string): Promise<Map<string, string>> {
  const dist = join(packageFolder(folder, id), "dist");
  const names = await readdir(dist, { recursive: true });
  const wanted = names.filter((name) => name.endsWith(".d.ts"));
  const texts = await Promise.all(wanted.map((name) => readFile(join(dist, name), "utf8")));
  return new Map(wanted.map((name, i) => [name.replaceAll("\\", "/"), texts[i]!]));
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

export function runTsc(args: readonly string[], cwd: string): Promise<Outcome> {
  const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  return runCommand(process.execPath, [compiler, ...args], cwd);
}

/** Runs a command without a shell: no text of ours is ever read as one. */
export function runCommand(
  command: string,
  args: readonly string[],
  cwd: string,
): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let [out, error] = ["", ""];
    child.stdout.on("data", (chunk) => (out += chunk));
    child.stderr.on("data", (chunk) => (error += chunk));
    child.once("error", (problem) => done({ code: -1, out, error: problem.message }));
    child.once("close", (code) => done({ code: code ?? -1, out, error }));
  });
}
