// The `init` verb: from one document to a folder in which `generate` works. It writes what it
// concluded as facts that people correct, and replaces nothing that is there.

import { existsSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { Provider } from "../catalog/catalog.ts";
import { createFactsParser } from "../catalog/parse-facts.ts";
import type { ProviderFacts } from "../catalog/provider-facts.ts";
import { parseSource } from "../document/parse-source.ts";
import type { Diagnostic } from "../ground/diagnostic.ts";
import { exhaustion } from "../ground/exhaustion.ts";
import { problemDiagnostic, recoveryDiagnostics } from "../ground/file-diagnostics.ts";
import { type ChangeOutcome, changeFiles, recoverFiles } from "../ground/file-transaction.ts";
import { type Detected, detect } from "../init/detect.ts";
import { factsText, type Origin } from "../init/write-facts.ts";
import { configText, overlayText } from "../init/write-files.ts";
import { describe, hasErrors } from "../pipeline.ts";
import { recoverPull } from "../pull/pull.ts";
import type { Material } from "../read-material.ts";
import { readInputDocument } from "./input-document.ts";
import { exitCodeOf, locateAll, type Report } from "./report.ts";
import { type GivenLimits, readSettings } from "./settings.ts";

export interface InitOptions {
  /** The folder to begin in. Default: the working folder. */
  readonly out?: string;
  /** The provider's id; made from the document's name when absent. */
  readonly id?: string;
  readonly limit?: GivenLimits;
  /** Addresses, `https://host/path`, at or below which references of documents are followed. */
  readonly allowRefs?: readonly string[];
}

export interface InitReport extends Report {
  /** The folder begun in, as a whole path. */
  readonly folder: string;
  /** What the document tells of jobs, keys and models; null where an error stands. */
  readonly detected: Detected | null;
  /** Models that the facts now have. */
  readonly models: number;
  readonly operations: number;
  /** Files by their path below the folder. */
  readonly written: readonly string[];
  /** What was there already, and was left as it is. */
  readonly kept: readonly string[];
}

export async function init(
  input: string,
  options: InitOptions,
  root: string,
  today: string,
): Promise<InitReport> {
  try {
    return await begin(input, options, root, today);
  } catch (error) {
    return failed([exhaustion(error)], root, resolve(root, options.out ?? "."));
  }
}

async function begin(
  input: string,
  options: InitOptions,
  root: string,
  today: string,
): Promise<InitReport> {
  const folder = resolve(root, options.out ?? ".");
  const { limit, allowRefs } = options;
  const settings = await readSettings(folder, {
    ...(limit ? { limit } : {}),
    ...(allowRefs ? { allowRefs } : {}),
  });
  if (!settings.value) return failed(settings.diagnostics, root, folder);
  const recovered = await recover(folder, settings.value.spec);
  if (hasErrors(recovered)) return failed(recovered, root, folder);
  // The document is named from where the command runs; everything else lies in the new folder.
  const material = await readInputDocument(input, { ...settings.value, root }, options.id);
  if (!material.value) return failed(material.diagnostics, root, folder);
  const first = describe(material.value, today);
  const files = material.value.files;
  const before = [...material.diagnostics, ...first.diagnostics];
  const provider = first.value?.catalog.providers[0];
  if (!provider || hasErrors(before)) return failed(before, root, folder, files);

  const origin = originOf(input);
  const { detected, models, text } = settle(provider, material.value, origin, today);
  const { spec } = settings.value;
  const shown = (path: string) => relative(folder, join(spec, path)).split(sep).join("/");
  const planned = planFiles(material.value, detected, text, shown);
  const { written, kept, diagnostics } = await writeNew({
    ...{ folder, spec, planned, shown },
    allowRefs: allowRefs ?? [],
  });
  const problems = [...recovered, ...material.diagnostics, ...diagnostics];
  if (hasErrors(diagnostics)) return failed(problems, root, folder, files);
  return {
    exitCode: exitCodeOf(problems),
    diagnostics: await locateAll(problems, root, files),
    folder,
    detected,
    models,
    operations: provider.operations.length,
    written,
    kept,
  };
}

/** What an interrupted command left, an earlier `init` most of all, comes in order first. */
async function recover(folder: string, spec: string): Promise<Diagnostic[]> {
  const own = recoveryDiagnostics(folder, recoverFiles(folder));
  return [...own, ...(await recoverPull(spec)).diagnostics];
}

interface Settled {
  readonly detected: Detected;
  /** How many the facts give. */
  readonly models: number;
  readonly text: string;
}

/** Facts with which the line runs without an error: what was detected, or else only what is plain. */
function settle(provider: Provider, material: Material, origin: Origin, today: string): Settled {
  const detected = detect(provider);
  for (const attempt of [detected, { ...detected, jobs: null, models: [] }]) {
    const text = factsText(attempt, origin);
    const facts = parseFacts(text);
    const described = facts && describe(withFacts(material, facts), today);
    if (described?.value && !hasErrors(described.diagnostics)) {
      const models = described.value.catalog.providers[0]!.models.length;
      return { detected: attempt, models, text };
    }
  }
  throw new Error("init wrote facts that the generator does not take");
}

function parseFacts(text: string): ProviderFacts | null {
  const source = parseSource("facts.yaml", text);
  return source.value
    ? createFactsParser().provider(source.value.value, { file: "facts.yaml", pointer: "#" }).value
    : null;
}

function withFacts(material: Material, facts: ProviderFacts): Material {
  return { ...material, providers: material.providers.map((one) => ({ ...one, facts })) };
}

function originOf(input: string): Origin {
  const isAddress = /^https?:\/\//i.test(input);
  return isAddress ? { kind: "pulled", url: input } : { kind: "given", url: null };
}

const configName = "modelsmith.yaml";

interface PlannedFile {
  /** Below the spec folder. */
  readonly path: string;
  readonly content: string;
}

function planFiles(
  material: Material,
  { id, name }: Detected,
  facts: string,
  shown: (path: string) => string,
): PlannedFile[] {
  const document = documentText(material);
  const file = `upstream/${id}.${document.extension}`;
  return [
    { path: file, content: document.text },
    { path: `providers/${id}.yaml`, content: facts },
    {
      path: `overlays/${id}-corrections.overlay.yaml.sample`,
      content: overlayText(name, shown(file)),
    },
  ];
}

/** The document as it came; one of several files as the single one that it was made into. */
function documentText({ providers, files }: Material): {
  readonly text: string;
  readonly extension: "json" | "yaml";
} {
  const { upstream, upstreamFile } = providers[0]!;
  const text = files.get(upstreamFile!)!;
  const isBundled = upstream!.origins.entries.size > 0;
  if (isBundled) return { text: `${JSON.stringify(upstream!.root, null, 2)}\n`, extension: "json" };
  return { text, extension: /^\s*[{[]/.test(text) ? "json" : "yaml" };
}

function isThere(path: string): Diagnostic {
  return {
    code: "init/exists",
    message: `${path} exists`,
    at: null,
    fix: "remove it to begin anew, name another folder with --out, or another provider with --id",
  };
}

interface Beginning {
  readonly folder: string;
  readonly spec: string;
  readonly planned: readonly PlannedFile[];
  /** A path below the spec folder as one below the new folder. */
  readonly shown: (path: string) => string;
  readonly allowRefs: readonly string[];
}

interface Begun {
  /** Paths below the new folder. */
  readonly written: readonly string[];
  readonly kept: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The config first: alone it changes nothing, and the facts are then all there or none. An older
 * config stays; an older file about this API must not be mixed with new ones.
 */
async function writeNew({ folder, spec, planned, shown, allowRefs }: Beginning): Promise<Begun> {
  const takenPath = () => planned.find(({ path }) => existsSync(join(spec, path)))?.path;
  let taken = takenPath();
  const none = (problem: Diagnostic) => ({ written: [], kept: [], diagnostics: [problem] });
  if (taken !== undefined) return none(isThere(shown(taken)));
  const hadConfig = existsSync(join(folder, configName));
  const config = await changeFiles(folder, () =>
    existsSync(join(folder, configName))
      ? null
      : [{ path: configName, content: configText(allowRefs) }],
  );
  if (isProblem(config)) return none(problemDiagnostic(folder, config));
  const facts = await changeFiles(spec, () => {
    taken = takenPath();
    return taken === undefined ? planned : null;
  });
  if (isProblem(facts)) return none(problemDiagnostic(spec, facts));
  if (taken !== undefined) return none(isThere(shown(taken)));
  const files = planned.map(({ path }) => shown(path));
  return hadConfig
    ? { written: files, kept: [configName], diagnostics: [] }
    : { written: [configName, ...files], kept: [], diagnostics: [] };
}

type Problem = Extract<ChangeOutcome, { readonly kind: "busy" | "failed" }>;

function isProblem(outcome: ChangeOutcome): outcome is Problem {
  return outcome.kind === "busy" || outcome.kind === "failed";
}

async function failed(
  diagnostics: readonly Diagnostic[],
  root: string,
  folder: string,
  files?: ReadonlyMap<string, string>,
): Promise<InitReport> {
  return {
    exitCode: 1,
    diagnostics: await locateAll(diagnostics, root, files),
    folder,
    detected: null,
    models: 0,
    operations: 0,
    written: [],
    kept: [],
  };
}
