// The emitted packages as a publisher makes them: built by their own compiler settings, packed by
// npm, unpacked where npm would put them. Slow, so it is done once for the same sources: test files
// that run beside each other wait for the first, and a later run finds what is there.

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const sources = resolve("generated/packages");
const prefix = "modelsmith-packed-";
/** What the packages depend on; npm would fetch these. */
const dependencies = ["openapi-fetch", "openapi-typescript-helpers"];

export interface PackedPackage {
  /** `@modelsmith/acme` */
  readonly name: string;
  /** The folder below `generated/packages`. */
  readonly id: string;
  readonly tarball: string;
  /** Where it is installed. */
  readonly folder: string;
}

export interface Packed {
  /** With every package and its dependencies in it. */
  readonly nodeModules: string;
  readonly packages: readonly PackedPackage[];
}

/** Takes a minute on a small machine the first time. */
export async function packPackages(): Promise<Packed> {
  const folder = join(tmpdir(), prefix + hashOfSources());
  const lock = `${folder}.lock`;
  while (!existsSync(folder)) {
    if (!claim(lock)) {
      await new Promise((done) => setTimeout(done, 200));
      continue;
    }
    try {
      const staging = mkdtempSync(`${folder}.staging-`);
      await build(staging);
      renameSync(staging, folder);
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
    removeOld(folder);
  }
  const packages = packageIds().map((id): PackedPackage => {
    const { name } = manifestOf(join(sources, id));
    const installed = join(folder, "node_modules", ...name.split("/"));
    return { name, id, tarball: join(folder, "tarballs", `${id}.tgz`), folder: installed };
  });
  return { nodeModules: join(folder, "node_modules"), packages };
}

/** An empty project in which the packages are installed; remove it at the end. */
export function newProject(
  { nodeModules }: Packed,
  files: Readonly<Record<string, string>>,
): string {
  const project = mkdtempSync(join(tmpdir(), "modelsmith-consumer-"));
  symlinkSync(nodeModules, join(project, "node_modules"));
  const manifest = JSON.stringify({ name: "consumer", private: true, type: "module" });
  for (const [path, text] of Object.entries({ "package.json": manifest, ...files })) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  return project;
}

/** Only one process builds; a lock whose holder has died is taken over. */
function claim(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > 600_000) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

async function build(folder: string): Promise<void> {
  const nodeModules = join(folder, "node_modules");
  for (const name of dependencies) {
    cpSync(join("node_modules", name), join(nodeModules, name), { recursive: true });
  }
  mkdirSync(join(folder, "tarballs"));
  // A package that builds on others is built after them.
  const ids = packageIds();
  const isLast = (id: string) => "peerDependencies" in manifestOf(join(sources, id));
  await Promise.all(ids.filter((id) => !isLast(id)).map((id) => packOne(id, folder)));
  await Promise.all(ids.filter(isLast).map((id) => packOne(id, folder)));
  rmSync(join(folder, "build"), { recursive: true });
}

async function packOne(id: string, folder: string): Promise<void> {
  const cwd = join(folder, "build", id);
  cpSync(join(sources, id), cwd, { recursive: true });
  symlinkSync(join(folder, "node_modules"), join(cwd, "node_modules"));
  // The compiler's own library was checked by those who made it, and would take half the time.
  const args = [resolve("node_modules/typescript/bin/tsc"), "-p", ".", "--skipDefaultLibCheck"];
  await run(process.execPath, args, { cwd });
  const { stdout } = await run("npm", ["pack", "--json", "--ignore-scripts"], { cwd });
  const [packed] = JSON.parse(stdout) as { filename: string }[];
  const tarball = join(folder, "tarballs", `${id}.tgz`);
  renameSync(join(cwd, packed!.filename), tarball);
  const target = join(folder, "node_modules", ...manifestOf(cwd).name.split("/"));
  mkdirSync(target, { recursive: true });
  await run("tar", ["xzf", tarball, "-C", target, "--strip-components=1"]);
}

function packageIds(): string[] {
  return readdirSync(sources, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function manifestOf(folder: string): { readonly name: string } {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

function hashOfSources(): string {
  const hash = createHash("sha256").update(readFileSync(import.meta.filename));
  for (const entry of readdirSync(sources, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    hash.update(`${path}\0`).update(readFileSync(path));
  }
  return hash.digest("hex").slice(0, 16);
}

/** Of other sources, a day later: nobody asks for those any more. */
function removeOld(kept: string): void {
  for (const name of readdirSync(tmpdir())) {
    const path = join(tmpdir(), name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (name.startsWith(prefix) && !path.startsWith(kept) && age > 86_400_000) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}
