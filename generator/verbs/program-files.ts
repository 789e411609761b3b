// What lies with the program itself: templates and the client's runtime. Found relative to this
// code, whether it runs from source or bundled.

import { createHash, type Hash } from "node:crypto";
import { type Dirent, existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { errorCode } from "../ground/folder-paths.ts";
import { byCodeUnit } from "../ground/json.ts";
import type { Texts } from "../make-output.ts";

/** The nearest folder above this file that holds `templates/`. */
function programFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "templates", "client"))) {
    const above = dirname(folder);
    if (above === folder)
      throw new Error("modelsmith's own templates are missing: install it again");
    folder = above;
  }
  return folder;
}

/** Every file below a folder as text, by its path with forward slashes, sorted. */
export function readTexts(folder: string, pattern: RegExp): Map<string, string> {
  const names = namesBelow(folder, "").filter((name) => pattern.test(name));
  return new Map(
    names.sort(byCodeUnit).map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")]),
  );
}

/** Templates, a user's over ours, and the runtime without its tests. */
export function readProgramTexts(
  userTemplates: string | null,
  userExtensions: string | null = null,
): Texts {
  const folder = programFolder();
  const templates = join(folder, "templates");
  const runtime = (area: string) =>
    marked(readTexts(join(templates, area, "runtime"), runtimeSource), area);
  return {
    templates: new Map([
      ...readTexts(templates, templateFile),
      ...siteScripts(readTexts(join(folder, "dist", "site"), /\.js$/)),
      ...(userTemplates === null ? [] : readTexts(userTemplates, templateFile)),
    ]),
    client: {
      runtime: runtime("client"),
      license: readFileSync(join(folder, "LICENSE"), "utf8"),
      extensions: userExtensions === null ? new Map() : readTexts(userExtensions, runtimeSource),
    },
    contractRuntime: runtime("contract"),
    portableRuntime: runtime("portable"),
  };
}

const templateFile = /\.(hbs|css|js|svg)$/;

/** The bundled scripts of pages, where a user's templates may replace them like any other. */
function siteScripts(scripts: ReadonlyMap<string, string>): [string, string][] {
  return [...scripts].map(([name, text]) => [`docs/${name}`, text]);
}

/** Sources that are copied; tests and what serves them stay behind. */
const runtimeSource = /(?<!\.test|\.test-d|\.bench)\.ts$/;

function marked(sources: ReadonlyMap<string, string>, area: string): Map<string, string> {
  const kept = [...sources].filter(([name]) => !name.startsWith("testing/"));
  return new Map(
    kept.map(([name, text]) => [
      name,
      `// Copied from templates/${area}/runtime/${name}. Do not edit.\n\n${text}`,
    ]),
  );
}

export interface RunKeyRequest {
  readonly options: object;
  readonly today: string;
  /** Null where a document is given instead. */
  readonly spec: string | null;
  /** What a user has beside `spec/`: templates, extensions. */
  readonly folders: readonly (string | null)[];
  /** Files outside all folders. */
  readonly files: readonly string[];
}

export interface RunKeys {
  /** A hash of everything that a run's output depends on, but for the lock of names. */
  readonly inputs: string;
  /** The same without what the catalog and its documents are made from. */
  readonly surroundings: string;
}

/** Nothing of the output comes from it. */
const isTest = /\.test(-d)?\.ts$/;

/** Hashed last, and apart: a run reads it, and leaves it with the names that are new. */
export const namesLock = "names.lock.json";

export function runKeys({ options, today, spec, folders, files }: RunKeyRequest): RunKeys {
  const hash = createHash("sha256");
  hash.update(JSON.stringify(options));
  const program = programFolder();
  for (const folder of [join(program, "dist"), join(program, "templates"), ...folders]) {
    if (folder !== null) hashFiles(hash, folder, (path) => !isTest.test(path));
  }
  if (spec !== null) {
    hashFiles(hash, spec, (path) => !isOfCatalog.test(path) && path !== namesLock);
  }
  const surroundings = hash.copy().digest("hex");
  hash.update(today);
  if (spec !== null) hashFiles(hash, spec, (path) => isOfCatalog.test(path));
  for (const path of files) hashFile(hash, path, path);
  return { inputs: hash.digest("hex"), surroundings };
}

/** What tells one run from another. */
export function wholeKey({ inputs }: RunKeys, spec: string | null): string {
  const hash = createHash("sha256").update(inputs);
  if (spec !== null) hashFile(hash, namesLock, join(spec, namesLock));
  return hash.digest("hex");
}

/** Below `spec/`: what says nothing to any output but through the catalog and its documents. */
const isOfCatalog = /^(upstream|additions|overlays|providers)\/|^(equivalents|lint)\.yaml$/;

function hashFiles(hash: Hash, folder: string, wanted: (path: string) => boolean): void {
  for (const name of namesBelow(folder, "").sort(byCodeUnit)) {
    if (wanted(name)) hashFile(hash, name, `${folder}/${name}`);
  }
}

/**
 * Paths of files, with forward slashes; none where there is no folder. Synchronously: waiting for
 * each of a few hundred small folders takes longer than reading it.
 */
function namesBelow(folder: string, below: string): string[] {
  return readFolder(`${folder}/${below}`).flatMap((entry) => {
    const name = `${below}${entry.name}`;
    if (entry.isDirectory()) return namesBelow(folder, `${name}/`);
    return entry.isFile() ? [name] : [];
  });
}

function readFolder(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return [];
  }
}

function hashFile(hash: Hash, name: string, path: string): void {
  hash.update(`\0${name}\0`);
  try {
    hash.update(readFileSync(path));
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    // That a file is missing, or not to be read, counts too; whoever needs it says so.
    hash.update(`\0${code}`);
  }
}
