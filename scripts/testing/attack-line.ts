// The whole line in a worker, for attacks: a build that hangs, fills memory or throws takes only
// itself down, and that is seen. Bundled by `attack-builds.ts`, as it is or weakened.

import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { createOperationHasher } from "../../generator/catalog/operation-hash.ts";
import { parseSource } from "../../generator/document/parse-source.ts";
import { traced } from "../../generator/document/traced.ts";
import type { Diagnostic } from "../../generator/ground/diagnostic.ts";
import { formatDiagnostics } from "../../generator/ground/format-diagnostic.ts";
import { emit } from "../../generator/make-output.ts";
import { type Described, describe, hasErrors } from "../../generator/pipeline.ts";
import { materialFromDocument, readMaterial } from "../../generator/read-material.ts";
import { generate } from "../../generator/verbs/generate.ts";
import { init } from "../../generator/verbs/init.ts";
import { readProgramTexts } from "../../generator/verbs/program-files.ts";
import { locateAll } from "../../generator/verbs/report.ts";
import { run as runDiff } from "../diff.ts";
import { run as runGenerate } from "../generate.ts";
import { run as runInit } from "../init.ts";

export type Task =
  /** A text through the line, nothing written. */
  | { readonly kind: "line"; readonly file: string; readonly text: string }
  /** The same as far as the catalog, for documents that would give thousands of files. */
  | { readonly kind: "describe"; readonly file: string; readonly text: string }
  /** That, and the hash of every operation. */
  | { readonly kind: "hashes"; readonly file: string; readonly text: string }
  /** A folder's own `spec/`, through the line; nothing written. */
  | { readonly kind: "spec"; readonly root: string }
  /** `generate --input`, with everything that it reads, fetches and writes. */
  | {
      readonly kind: "generate";
      readonly input: string;
      readonly root: string;
      readonly out: string;
      readonly allowRefs?: readonly string[];
    }
  /** A verb as a terminal shows it. */
  | {
      readonly kind: "verb";
      readonly verb: "generate" | "init" | "diff";
      readonly words: readonly string[];
    }
  | {
      readonly kind: "init";
      readonly input: string;
      readonly root: string;
      readonly out: string;
    };

export interface Done {
  readonly kind: "done";
  readonly codes: readonly string[];
  readonly messages: readonly string[];
  readonly files: readonly (readonly [path: string, text: string])[];
  /** Keys that every object has afterwards and had not before. */
  readonly pollution: readonly string[];
  /** The problems as a terminal shows them. */
  readonly shown: string;
}

const today = "2026-01-01";

/** Everything that the verb prints; a worker's streams are its own. */
async function printed({ verb, words }: Extract<Task, { readonly kind: "verb" }>): Promise<string> {
  let text = "";
  for (const stream of [process.stdout, process.stderr])
    stream.write = (chunk: string | Uint8Array) => {
      text += String(chunk);
      return true;
    };
  const [first = "", second = ""] = words;
  if (verb === "diff") await runDiff(first, second, {});
  else if (verb === "init") await runInit(first, { out: second });
  else await runGenerate({ input: first, out: second, raw: false, site: false });
  return text;
}

async function run(task: Task): Promise<Done> {
  const said = task.kind === "verb" ? await printed(task) : "";
  const before = new Set(Object.getOwnPropertyNames(Object.prototype));
  const { diagnostics, files, root } = await perform(task);
  const located = await locateAll(diagnostics, root);
  const pollution = Object.getOwnPropertyNames(Object.prototype);
  return {
    kind: "done",
    codes: diagnostics.map(({ code }) => code),
    messages: diagnostics.map(({ message }) => message),
    files,
    pollution: pollution.filter((key) => !before.has(key)),
    shown: said + formatDiagnostics(located, { color: false }),
  };
}

async function perform(task: Task) {
  if (task.kind === "verb") return { diagnostics: [], files: [], root: "/" };
  if (task.kind === "line" || task.kind === "describe" || task.kind === "hashes")
    return { ...(await line(task)), root: "/" };
  if (task.kind === "spec") return specLine(task.root);
  const { input, root, out } = task;
  const { diagnostics } =
    task.kind === "init"
      ? await init(input, { out }, root, today)
      : await generate({ ...allowed(task), input, out, raw: false, site: false }, root, today);
  return { diagnostics, files: [], root };
}

function allowed({ allowRefs }: Extract<Task, { readonly kind: "generate" }>) {
  return allowRefs ? { allowRefs } : {};
}

async function line({ kind, file, text }: Extract<Task, { readonly text: string }>) {
  const { value, diagnostics } = parseSource(file, text);
  if (!value) return { diagnostics, files: [] };
  const described = describe(materialFromDocument("acme", value, traced(value)), today);
  const known = [...diagnostics, ...described.diagnostics];
  if (!described.value || hasErrors(known)) return { diagnostics: known, files: [] };
  if (kind === "hashes") {
    for (const provider of described.value.catalog.providers) {
      const hasher = createOperationHasher(provider);
      for (const operation of provider.operations) hasher.operation(operation, null);
    }
  }
  if (kind !== "line") return { diagnostics: known, files: [] };
  return emitted(described.value, known);
}

async function specLine(root: string) {
  const material = await readMaterial(join(root, "spec"), root);
  const described = describe(material.value, today);
  const known = [...material.diagnostics, ...described.diagnostics];
  if (!described.value || hasErrors(known)) return { diagnostics: known, files: [], root };
  return { ...(await emitted(described.value, known)), root };
}

async function emitted(described: Described, known: readonly Diagnostic[]) {
  const texts = readProgramTexts(null);
  const { value, diagnostics } = await emit(described, texts, { raw: false, site: true, today });
  return {
    diagnostics: [...known, ...diagnostics],
    files: value.map((each) => [each.path, each.text] as const),
  };
}

if (parentPort) parentPort.postMessage(await run(workerData as Task));
