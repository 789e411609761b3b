// A run of `generate` that has something to do: the line with its two ends on the disk.

import { join, relative, sep } from "node:path";
import { setFlagsFromString } from "node:v8";
import type { OutputFile } from "../emit/emitter.ts";
import { asPartNotes, type PartNotes } from "../emit/keeper.ts";
import type { Made } from "../emit/make-plan.ts";
import type { Diagnostic } from "../ground/diagnostic.ts";
import { recoveryDiagnostics } from "../ground/file-diagnostics.ts";
import { recoverFiles } from "../ground/file-transaction.ts";
import type { Json } from "../ground/json.ts";
import { emitEach } from "../make-output.ts";
import { type Described, describe, hasErrors, lockText } from "../pipeline.ts";
import { recoverPull } from "../pull/pull.ts";
import type { Material } from "../read-material.ts";
import { checkOutput, recoverOutput } from "../write/output.ts";
import { openOutputThread } from "../write/output-thread.ts";
import { writeTextFile } from "../write/text-file.ts";
import {
  failedRun,
  type GenerateOptions,
  type GenerateReport,
  type LastRun,
  type ProviderCount,
  type RunMemory,
} from "./generate.ts";
import { readInputs } from "./input-document.ts";
import { EmitterFailure, loadEmitters } from "./load-emitters.ts";
import { namesLock, readProgramTexts } from "./program-files.ts";
import { createPrinting, type Printing } from "./schema-printing.ts";
import type { Settings } from "./settings.ts";

export interface Run {
  readonly options: GenerateOptions;
  readonly settings: Settings;
  readonly today: string;
  readonly memory: RunMemory;
  readonly known: readonly Diagnostic[];
}

export async function runGenerate(run: Run): Promise<GenerateReport> {
  const last = run.options.check ? null : run.memory.before();
  const before = last && asPartNotes(last.parts);
  // Where another run's schema.ts may stay as it is, that is found out first.
  const isWanted = run.options.raw !== false && before === null;
  const printing = createPrinting(isWanted, run.settings.limits);
  try {
    return await makeOutput(run, { last, before, printing });
  } finally {
    // Nobody waits for it where the run has come to nothing.
    printing.stop();
  }
}

interface Beginning {
  readonly last: LastRun | null;
  readonly before: PartNotes | null;
  readonly printing: Printing;
}

async function makeOutput(
  run: Run,
  { last, before, printing }: Beginning,
): Promise<GenerateReport> {
  const { options, settings, today } = run;
  const { root, out } = settings;
  const begun = await readAndDescribe(run, printing);
  if ("exitCode" in begun) return begun;
  const { described, rest } = begun;
  const texts = readProgramTexts(settings.templates, settings.extensions);
  const further = await loadEmitters(settings.emitters, root);
  const ids = described.catalog.providers.map(({ id }) => id);
  const idle = idleExtensions([...texts.client.extensions.keys()], ids);
  const known = [...begun.known, ...further.diagnostics, ...idle];
  if (hasErrors(known)) return failedRun(known, root, rest.files);

  const line = { raw: options.raw !== false, site: options.site !== false, today };
  let parts: PartNotes | null = null;
  const memory = last && {
    before,
    isIntact: last.isIntact,
    note: (notes: PartNotes) => {
      parts = notes;
    },
  };
  const extras = {
    further: further.value,
    limits: settings.limits,
    schemas: printing.begun(),
    ...(memory && { memory }),
  };
  const finish = options.check ? checked : written;
  return finish({
    made: emitEach(described, texts, line, extras),
    mostlyKept: before !== null,
    out,
    force: options.force === true,
    described,
    rest,
    settings,
    options,
    known,
    noteRun: (report, files) => {
      const { inputs, isFetched } = rest;
      const output = { files, parts: parts as unknown as Json };
      run.memory.note({ report, inputs, isFetched, output });
    },
  });
}

/** What is still needed of the material: its parsed documents are large, and go. */
type Rest = Pick<Material, "files" | "inputs"> & { readonly isFetched: boolean };

interface Begun {
  readonly described: Described;
  readonly rest: Rest;
  readonly known: readonly Diagnostic[];
}

async function readAndDescribe(
  { options, settings, today, ...run }: Run,
  printing: Printing,
): Promise<Begun | GenerateReport> {
  const { root } = settings;
  const recovered = await recover(settings);
  if (hasErrors(recovered)) return failedRun(recovered, root);
  const material = await readInputs(options, settings);
  const first = [...run.known, ...recovered, ...material.diagnostics];
  if (!material.value || hasErrors(first)) return failedRun(first, root, material.value?.files);
  const { files, inputs, isFetched = false } = material.value;
  const isLarge = countCharacters(files) > largeCharacters;
  if (isLarge) boundGarbage();
  const described = describe(material.value, today, (documents) => {
    if (!isLarge) printing.begin(documents);
  });
  const known = [...first, ...described.diagnostics];
  if (!described.value || hasErrors(known)) return failedRun(known, root, files);
  return { described: described.value, rest: { files, inputs, isFetched }, known };
}

const largeCharacters = 32 * 1024 * 1024;

/**
 * V8 lets garbage grow as large as what is alive. Beside a document of 10,000 models that is a
 * gigabyte more than is needed; collecting sooner takes a tenth of the time longer.
 */
function boundGarbage(): void {
  setFlagsFromString("--heap-growing-percent=30");
}

function countCharacters(files: ReadonlyMap<string, string>): number {
  let characters = 0;
  for (const text of files.values()) characters += text.length;
  return characters;
}

/** Code that no package takes in. */
function idleExtensions(names: readonly string[], providers: readonly string[]): Diagnostic[] {
  return names
    .filter((name) => !providers.some((id) => name.startsWith(`${id}/`)))
    .map((name) => ({
      code: "emit/idle-extension",
      message: `the extension ${name} belongs to no package`,
      at: null,
      fix: `put it into a folder named for its provider: ${providers.join(", ")}`,
    }));
}

/** Hands every file on as it is made; problems are gathered, those of a user's emitter too. */
async function drain(
  made: AsyncIterable<Made>,
  take: {
    readonly file: (file: OutputFile) => void;
    readonly kept?: (paths: readonly string[]) => void;
  },
): Promise<readonly Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  try {
    for await (const one of made) {
      if ("code" in one) diagnostics.push(one);
      else if ("kept" in one) take.kept?.(one.kept);
      else take.file(one);
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
async function recover({ root, spec, out }: Settings): Promise<readonly Diagnostic[]> {
  // `init` puts the config into the root.
  const begun = recoveryDiagnostics(root, recoverFiles(root));
  const [pulled, written] = await Promise.all([recoverPull(spec), recoverOutput(out)]);
  return [...begun, ...pulled.diagnostics, ...written.diagnostics];
}

interface Finish {
  readonly made: AsyncIterable<Made>;
  /** There is an earlier run of which files may stay. */
  readonly mostlyKept: boolean;
  readonly out: string;
  readonly force: boolean;
  readonly described: Described;
  readonly rest: Rest;
  readonly settings: Settings;
  readonly options: GenerateOptions;
  readonly known: readonly Diagnostic[];
  readonly noteRun: (report: GenerateReport, files: readonly string[]) => void;
}

async function written(run: Finish): Promise<GenerateReport> {
  const { out, force, described, rest, settings } = run;
  const writer = openOutputThread({ folder: out, force }, run.mostlyKept);
  let problems: readonly Diagnostic[];
  try {
    problems = await drain(run.made, { file: (file) => writer.add([file]), kept: writer.keep });
  } catch (error) {
    // A mistake of ours ends the run: what is staged goes, and the thread that waits for more.
    await writer.abandon();
    throw error;
  }
  if (hasErrors(problems)) {
    await writer.abandon();
    return failedRun([...run.known, ...problems], settings.root, rest.files);
  }
  const report = await writer.finish();
  const diagnostics = [...run.known, ...problems, ...report.diagnostics];
  if (!report.value || hasErrors(report.diagnostics))
    return failedRun(diagnostics, settings.root, rest.files);
  if (run.options.input === undefined) {
    diagnostics.push(
      ...(await writeTextFile(join(settings.spec, namesLock), lockText(described.names))),
    );
  }
  const told: GenerateReport = {
    ...(await failedRun(diagnostics, settings.root, rest.files)),
    out,
    providers: countProviders(described),
    written: report.value.written,
    unchanged: report.value.unchanged.length,
    removed: report.value.removed,
  };
  // The lock of names is an input of the next run, so the key is taken once it is written.
  run.noteRun(told, [...report.value.written, ...report.value.unchanged]);
  return told;
}

async function checked(run: Finish): Promise<GenerateReport> {
  const { out, force, described, rest, settings } = run;
  const files: OutputFile[] = [];
  const problems = await drain(run.made, { file: (file) => files.push(file) });
  if (hasErrors(problems)) {
    return failedRun([...run.known, ...problems], settings.root, rest.files);
  }
  const report = await checkOutput({ folder: out, files, force });
  const lock = run.options.input === undefined ? checkLock(rest, described, settings) : [];
  const { changed, missing, stale } = report.value;
  const diagnostics = [...run.known, ...problems, ...report.diagnostics, ...lock];
  return {
    ...(await failedRun(diagnostics, settings.root, rest.files)),
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

function checkLock(rest: Rest, described: Described, settings: Settings): Diagnostic[] {
  const file = shownIn(settings.root, join(settings.spec, namesLock));
  if (rest.files.get(file) === lockText(described.names)) return [];
  return [
    {
      code: "check/differs",
      message: `${file} lacks names that the output uses`,
      at: { file, pointer: "#" },
      fix: "run `modelsmith generate` and commit what it writes",
    },
  ];
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

function shownIn(root: string, path: string): string {
  return relative(root, path).split(sep).join("/") || path;
}
