// The `init` verb: from one document to a folder in which `generate` works. It writes what it
// concluded as facts that people correct, and replaces nothing that is there.

import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { Provider } from "../catalog/catalog.ts";
import { createFactsParser } from "../catalog/parse-facts.ts";
import type { ProviderFacts } from "../catalog/provider-facts.ts";
import { parseSource } from "../document/parse-source.ts";
import type { Diagnostic } from "../ground/diagnostic.ts";
import { exhaustion } from "../ground/exhaustion.ts";
import { type Detected, detect } from "../init/detect.ts";
import { factsText, type Origin } from "../init/write-facts.ts";
import { configText, overlayText } from "../init/write-files.ts";
import { describe, hasErrors } from "../pipeline.ts";
import type { Material } from "../read-material.ts";
import { readInputDocument } from "./input-document.ts";
import { exitCodeOf, locateAll, type Report } from "./report.ts";
import { type GivenLimits, readSettings } from "./settings.ts";

export interface InitOptions {
  readonly out?: string;
  /** The provider's id; made from the document's name when absent. */
  readonly id?: string;
  readonly limit?: GivenLimits;
}

export interface InitReport extends Report {
  readonly folder: string;
  readonly detected: Detected | null;
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
  const settings = await readSettings(folder, options.limit ? { limit: options.limit } : {});
  if (!settings.value) return failed(settings.diagnostics, root, folder);
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
  const spec = relative(folder, settings.value.spec).split(sep).join("/") || ".";
  const planned = planFiles({ material: material.value, detected, spec, facts: text });
  const taken = planned.find(({ path, own }) => own && existsSync(join(folder, path)));
  if (taken) return failed([isThere(taken.path)], root, folder, files);
  const { written, kept, diagnostics } = await writeNew(folder, planned);
  const problems = [...material.diagnostics, ...diagnostics];
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

interface PlannedFile {
  readonly path: string;
  readonly text: string;
  /** Whether it is about this API alone: then an older one must not be mixed with it. */
  readonly own: boolean;
}

function planFiles(plan: {
  readonly material: Material;
  readonly detected: Detected;
  readonly spec: string;
  readonly facts: string;
}): PlannedFile[] {
  const { material, detected, spec, facts } = plan;
  const { id, name } = detected;
  const document = documentText(material);
  const file = `${id}.${document.extension}`;
  return [
    { path: "modelsmith.yaml", text: configText, own: false },
    { path: `${spec}/upstream/${file}`, text: document.text, own: true },
    { path: `${spec}/providers/${id}.yaml`, text: facts, own: true },
    {
      path: `${spec}/overlays/${id}-corrections.overlay.yaml.sample`,
      text: overlayText(name, `${spec}/upstream/${file}`),
      own: true,
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

async function writeNew(folder: string, planned: readonly PlannedFile[]) {
  const written: string[] = [];
  const kept: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { path, text } of planned) {
    const full = join(folder, path);
    try {
      await mkdir(dirname(full), { recursive: true });
      await writeFile(full, text, { flag: "wx" });
      written.push(path);
    } catch (error) {
      const { code = "", message } = error as NodeJS.ErrnoException;
      if (code === "EEXIST") kept.push(path);
      else
        diagnostics.push({
          code: "write/failed",
          message: `${path} could not be written: ${message}`,
          at: null,
          fix: "make the folder writable, or name another with --out",
        });
    }
  }
  return { written, kept, diagnostics };
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
