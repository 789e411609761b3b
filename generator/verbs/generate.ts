// The `generate` verb: the line with its two ends on the disk.

import { readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { OutputFile } from "../emit/emitter.ts";
import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import type { Json } from "../ground/json.ts";
import { isObject, own, ownArray, ownString } from "../ground/json.ts";
import { type Described, describe, emitEach, hasErrors, lockText } from "../pipeline.ts";
import { recoverPull } from "../pull/pull.ts";
import { type Material, readMaterial } from "../read-material.ts";
import { checkOutput, recoverOutput } from "../write/output.ts";
import { openOutputThread } from "../write/output-thread.ts";
import { createPageMemory } from "../write/page-memory.ts";
import { isUpToDate, writeRunCache } from "../write/run-cache.ts";
import { writeTextFile } from "../write/text-file.ts";
import { readInputDocument } from "./input-document.ts";
import { EmitterFailure, loadEmitters } from "./load-emitters.ts";
import { readProgramTexts, runKey } from "./program-files.ts";
import { exitCodeOf, locateAll, type Report } from "./report.ts";
import { readSettings, type Settings } from "./settings.ts";

export interface GenerateOptions {
  readonly config?: string;
  readonly input?: string;
  readonly out?: string;
  readonly check?: boolean;
  readonly force?: boolean;
  readonly raw?: boolean;
  readonly site?: boolean;
}

export interface GenerateReport extends Report {
  readonly out: string;
  readonly providers: readonly ProviderCount[];
  readonly written: readonly string[];
  readonly unchanged: number;
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

const namesLock = "names.lock.json";

export async function generate(
  options: GenerateOptions,
  root: string,
  today: string,
): Promise<GenerateReport> {
  const settings = await readSettings(root, options);
  if (!settings.value) return failed(settings.diagnostics, root);
  const { out } = settings.value;
  const recovered = await recover(settings.value);
  if (hasErrors(recovered)) return failed(recovered, root);

  const line = { raw: options.raw !== false, site: options.site !== false, today };
  const keyOf = () => runKey(line, [settings.value!.spec, settings.value!.templates]);
  // What an emitter of the user's own reads is not known, so it always runs.
  const isKnown = options.input === undefined && settings.value.emitters.length === 0;
  const fast = options.check !== true && isKnown && isUpToDate(out, await keyOf());
  if (fast) return upToDate(out, root);

  const material = await readInputs(options, settings.value);
  const before = [...settings.diagnostics, ...recovered, ...material.diagnostics];
  if (!material.value || hasErrors(before)) return failed(before, root, material.value?.files);
  const described = describe(material.value, today);
  const known = [...before, ...described.diagnostics];
  if (!described.value || hasErrors(known)) return failed(known, root, material.value.files);
  // A check believes nothing that an earlier run noted.
  const remembers = options.check !== true && options.input === undefined;
  const memory = remembers
    ? createPageMemory(out, await runKey({}, [settings.value.templates]))
    : null;
  const texts = await readProgramTexts(settings.value.templates);
  const further = await loadEmitters(settings.value.emitters, root);
  const ready = [...known, ...further.diagnostics];
  if (hasErrors(ready)) return failed(ready, root, material.value.files);

  const extras = { further: further.value, memory };
  const made = emitEach(described.value, texts, line, extras);
  const finish = options.check ? checked : written;
  return finish({
    made,
    out,
    force: options.force === true,
    described: described.value,
    material: material.value,
    settings: settings.value,
    options,
    known: ready,
    noteRun: async () => {
      memory?.save();
      writeRunCache(out, await keyOf());
    },
  });
}

/** Hands every file on as it is made; problems are gathered, those of a user's emitter too. */
async function drain(
  made: AsyncIterable<OutputFile | Diagnostic>,
  take: (file: OutputFile) => void,
): Promise<readonly Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  try {
    for await (const one of made) {
      if ("code" in one) diagnostics.push(one);
      else take(one);
    }
  } catch (error) {
    if (!(error instanceof EmitterFailure)) throw error;
    diagnostics.push({
      code: "emit/unusable-emitter",
      message: error.message,
      at: null,
      fix: "correct the emitter, or take it out of modelsmith.yaml",
    });
  }
  return diagnostics;
}

/** Whatever an interrupted command left, in `spec/` or in the output, comes in order first. */
async function recover({ spec, out }: Settings): Promise<readonly Diagnostic[]> {
  const [pulled, written] = await Promise.all([recoverPull(spec), recoverOutput(out)]);
  return [...pulled.diagnostics, ...written.diagnostics];
}

interface Finish {
  readonly made: AsyncIterable<OutputFile | Diagnostic>;
  readonly out: string;
  readonly force: boolean;
  readonly described: Described;
  readonly material: Material;
  readonly settings: Settings;
  readonly options: GenerateOptions;
  readonly known: readonly Diagnostic[];
  readonly noteRun: () => Promise<void>;
}

async function written(run: Finish): Promise<GenerateReport> {
  const { out, force, described, material, settings } = run;
  const writer = openOutputThread({ folder: out, force });
  const problems = await drain(run.made, (file) => writer.add([file]));
  if (hasErrors(problems)) {
    await writer.abandon();
    return failed([...run.known, ...problems], settings.root, material.files);
  }
  const report = await writer.finish();
  const diagnostics = [...run.known, ...problems, ...report.diagnostics];
  if (!report.value || hasErrors(report.diagnostics))
    return failed(diagnostics, settings.root, material.files);
  if (run.options.input === undefined) {
    diagnostics.push(
      ...(await writeTextFile(join(settings.spec, namesLock), lockText(described.names))),
    );
    // The lock is an input of the next run, so the key is taken once it is written.
    await run.noteRun();
  }
  return {
    ...(await base(diagnostics, settings.root, material.files)),
    out,
    providers: countProviders(described),
    written: report.value.written,
    unchanged: report.value.unchanged,
    removed: report.value.removed,
  };
}

async function checked(run: Finish): Promise<GenerateReport> {
  const { out, force, described, material, settings } = run;
  const files: OutputFile[] = [];
  const problems = await drain(run.made, (file) => files.push(file));
  if (hasErrors(problems)) {
    return failed([...run.known, ...problems], settings.root, material.files);
  }
  const report = await checkOutput({ folder: out, files, force });
  const lock = run.options.input === undefined ? checkLock(material, described, settings) : [];
  const { changed, missing, stale } = report.value;
  const diagnostics = [...run.known, ...problems, ...report.diagnostics, ...lock];
  return {
    ...(await base(diagnostics, settings.root, material.files)),
    out,
    providers: countProviders(described),
    unchanged: files.length - changed.length - missing.length,
    differing: [
      ...missing.map((path) => ({ path, how: "missing" as const })),
      ...changed.map((path) => ({ path, how: "changed" as const })),
      ...stale.map((path) => ({ path, how: "stale" as const })),
    ],
  };
}

function checkLock(material: Material, described: Described, settings: Settings): Diagnostic[] {
  const file = shownIn(settings.root, join(settings.spec, namesLock));
  if (material.files.get(file) === lockText(described.names)) return [];
  return [
    {
      code: "check/differs",
      message: `${file} lacks names that the output uses`,
      at: { file, pointer: "#" },
      fix: "run `npm run generate` and commit what it writes",
    },
  ];
}

async function base(
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

const failed = base;

/** The inputs are those of the last run: only the counts are read back. */
async function upToDate(out: string, root: string): Promise<GenerateReport> {
  const [catalog, manifest] = await Promise.all(
    ["catalog.json", "manifest.json"].map(
      async (name) => JSON.parse(await readFile(join(out, name), "utf8")) as Json,
    ),
  );
  const providers = isObject(catalog) ? ownArray(catalog, "providers").filter(isObject) : [];
  const files = isObject(manifest) ? own(manifest, "files") : null;
  return {
    ...(await base([], root)),
    out,
    upToDate: true,
    unchanged: isObject(files) ? Object.keys(files).length : 0,
    providers: providers.map((provider) => ({
      id: ownString(provider, "id") ?? "",
      name: ownString(provider, "name") ?? "",
      models: ownArray(provider, "models").length,
      operations: ownArray(provider, "operations").length,
      origin: ownString((own(provider, "origin") ?? {}) as Record<string, Json>, "kind") ?? "",
    })),
  };
}

function countProviders({ catalog }: Described): ProviderCount[] {
  return catalog.providers.map(({ id, name, models, operations, origin }) => ({
    id,
    name,
    models: models.length,
    operations: operations.length,
    origin: origin.kind,
  }));
}

/** Everything below `spec/`, or the one document named on the command line. */
export function readInputs(
  options: Pick<GenerateOptions, "input">,
  settings: Settings,
): Promise<Checked<Material | null>> {
  return options.input === undefined
    ? readMaterial(settings.spec, settings.root, settings.limits)
    : readInputDocument(options.input, settings);
}

function shownIn(root: string, path: string): string {
  return relative(root, path).split(sep).join("/") || path;
}
