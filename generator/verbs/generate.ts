// The `generate` verb. What looks whether there is anything to do is here and light; what does it
// is in `generate-run.ts` and loads only then.

import { join } from "node:path";
import type { Diagnostic } from "../ground/diagnostic.ts";
import { findEntry } from "../ground/folder-paths.ts";
import { isObject, type Json } from "../ground/json.ts";
import { stagingName } from "../ground/staging-folder.ts";
import { upstreamFolder } from "../pull/upstream-folder.ts";
import {
  createIntactFinder,
  isUpToDate,
  type NotedOutput,
  type RunCache,
  readParts,
  readRunCache,
  writeRunCache,
} from "../write/run-cache.ts";
import { runKeys, wholeKey } from "./program-files.ts";
import { exitCodeOf, locateAll, type Report } from "./report.ts";
import { type GivenLimits, readSettings, type Settings } from "./settings.ts";

export interface GenerateOptions {
  /** The file of settings. Default: `modelsmith.yaml`, where there is one. */
  readonly config?: string;
  /** An OpenAPI document, a file or an address, in place of `spec/`. */
  readonly input?: string;
  /** The folder to write to. Default: that of the settings, else `generated`. */
  readonly out?: string;
  /** Writes nothing, and says which files would differ. */
  readonly check?: boolean;
  /** Writes over files that were changed by hand. */
  readonly force?: boolean;
  /** False leaves `schema.ts` and the raw client out. */
  readonly raw?: boolean;
  /** False leaves the HTML pages out. */
  readonly site?: boolean;
  /** How much of a document is held, where it differs from the config. */
  readonly limit?: GivenLimits;
  /** Addresses, `https://host/path`, at or below which references of the document are followed. */
  readonly allowRefs?: readonly string[];
}

export interface GenerateReport extends Report {
  /** The output folder, as a whole path; those of files begin there. */
  readonly out: string;
  readonly providers: readonly ProviderCount[];
  readonly written: readonly string[];
  /** How many files were right already. */
  readonly unchanged: number;
  /** Files that are no longer generated. */
  readonly removed: readonly string[];
  /** Files that `--check` found to differ, with how. */
  readonly differing: readonly {
    readonly path: string;
    readonly how: "missing" | "changed" | "stale";
  }[];
  /** True when the inputs were those of the last run, and nothing had to be done. */
  readonly upToDate: boolean;
}

export interface ProviderCount {
  readonly id: string;
  readonly name: string;
  readonly models: number;
  readonly operations: number;
  readonly origin: string;
}

export async function generate(
  options: GenerateOptions,
  root: string,
  today: string,
): Promise<GenerateReport> {
  const settings = await readSettings(root, options);
  if (!settings.value) return failedRun(settings.diagnostics, root);
  const memory = createRunMemory(options, settings.value, today);
  const before = memory.recall();
  if (before !== null) return before;
  const { runGenerate } = await import("./generate-run.ts");
  return runGenerate({
    options,
    settings: settings.value,
    today,
    memory,
    known: settings.diagnostics,
  });
}

export interface LastRun {
  /** As it was given to `note`, or null. */
  readonly parts: Json;
  /** Whether a file is as that run left it; null where it left none of this name. */
  readonly isIntact: (path: string) => boolean | null;
}

export interface DoneRun {
  readonly report: GenerateReport;
  /** Files outside the folders that every run reads. */
  readonly inputs: readonly string[];
  /** With parts from other machines, the next run may give something else from the same inputs. */
  readonly isFetched: boolean;
  readonly output: NotedOutput;
}

/** What is known of the last run. */
export interface RunMemory {
  /** What it said, where this one could only say it again. */
  readonly recall: () => GenerateReport | null;
  /** What the last run made its files of, where this one makes them in the same way. */
  readonly before: () => LastRun;
  /** Call it when everything is written. */
  readonly note: (run: DoneRun) => void;
}

function createRunMemory(
  options: GenerateOptions,
  { spec, out, templates, extensions, emitters, limits }: Settings,
  today: string,
): RunMemory {
  const { raw, site, input, check, force } = options;
  const line = { raw: raw !== false, site: site !== false, input, limits };
  const read = input === undefined ? spec : null;
  const folders = [templates, extensions];
  const begun = Date.now();
  const keysOf = (files: readonly string[]) => ({
    files,
    ...runKeys({ options: line, today, spec: read, folders, files }),
  });
  // Taken before anything is read: what is edited meanwhile is then seen by the next run.
  let keys: ReturnType<typeof keysOf> | null = null;
  // What an emitter of the user's own reads is not known, nor what an address would answer now: such
  // a run takes place, and only what is made of known parts can stay as it is.
  const isRepeatable = emitters.length === 0 && !isAddress(input ?? "");
  let last: RunCache | null = null;
  return {
    recall() {
      if (check === true || isInterrupted(spec)) return null;
      const cache = readRunCache(out);
      keys = keysOf(cache?.inputs ?? []);
      if (cache === null) return null;
      // Whoever forces wants to see it made.
      if (keys.surroundings === cache.surroundings && force !== true) last = cache;
      const isSame = isUpToDate(out, cache, wholeKey(keys, read));
      return isRepeatable && isSame && isObject(cache.told) ? upToDate(out, cache) : null;
    },
    before() {
      if (last === null) return { parts: null, isIntact: () => null };
      return { parts: readParts(out, last), isIntact: createIntactFinder(out, last) };
    },
    note({ report, inputs, isFetched, output }) {
      if (keys === null || keys.files.join("\0") !== inputs.join("\0")) {
        // Which files a document refers to is known only once they are read.
        if (inputs.some((path) => isNewer(path, begun))) return;
        keys = keysOf(inputs);
      }
      const { surroundings } = keys;
      const key = wholeKey(keys, read);
      // What is not told cannot be told again.
      const told = isRepeatable && !isFetched ? toldBy(report) : null;
      writeRunCache(out, { key, surroundings, inputs, told }, output);
    },
  };
}

/** Whether a file has been changed since, to the millisecond. */
function isNewer(path: string, time: number): boolean {
  const entry = findEntry(path);
  return entry !== null && entry.mtimeMs >= time + 1;
}

/** Whether an earlier command left something in `spec/` that has to be put in order first. */
function isInterrupted(spec: string): boolean {
  return [spec, upstreamFolder(spec)].some(
    (folder) => findEntry(join(folder, stagingName)) !== null,
  );
}

export function isAddress(input: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(input);
}

/** What a run says of its inputs: of the next one, with the same inputs, it is as true. */
type Told = Pick<GenerateReport, "exitCode" | "diagnostics" | "providers">;

function toldBy({ exitCode, diagnostics, providers }: GenerateReport): Json {
  // A recovery was of that run alone.
  const lasting = diagnostics.filter(({ code }) => code !== "write/recovered");
  return { exitCode, diagnostics: lasting, providers } satisfies Told as unknown as Json;
}

function upToDate(out: string, { told, files }: RunCache): GenerateReport {
  return {
    // Our own note, of which nothing but `toldBy` writes this part.
    ...(told as unknown as Told),
    out,
    upToDate: true,
    written: [],
    // The manifest is among the files, and is no output.
    unchanged: files.size - 1,
    removed: [],
    differing: [],
  };
}

/** A run that came to nothing, or the frame for what one came to. */
export async function failedRun(
  diagnostics: readonly Diagnostic[],
  root: string,
  files?: ReadonlyMap<string, string>,
): Promise<GenerateReport> {
  return {
    exitCode: exitCodeOf(diagnostics),
    diagnostics: await locateAll(diagnostics, root, files),
    out: "",
    providers: [],
    written: [],
    unchanged: 0,
    removed: [],
    differing: [],
    upToDate: false,
  };
}
