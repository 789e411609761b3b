// npm run fuzz -- [--seed N] [--count N] [file…]
//
// Changes documents at random, in their text and in their structure, and takes each through the
// line. Whatever a document holds, the line reports or emits: it never throws, and it ends.

import { readFileSync } from "node:fs";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { parseSource } from "../generator/document/parse-source.ts";
import { traced } from "../generator/document/traced.ts";
import { visibleText } from "../generator/ground/visible-text.ts";
import { emit, type Texts } from "../generator/make-output.ts";
import { describe, hasErrors } from "../generator/pipeline.ts";
import { materialFromDocument } from "../generator/read-material.ts";
import { readProgramTexts } from "../generator/verbs/program-files.ts";
import { mutateJson, mutateText, randomFrom } from "./testing/mutate.ts";

export interface FuzzOptions {
  readonly seed: number;
  readonly count: number;
  readonly documents: readonly { readonly name: string; readonly text: string }[];
  /** A document that takes longer is a finding. */
  readonly seconds: number;
}

export interface Finding {
  readonly document: string;
  /** With the seed it makes the same text again. */
  readonly round: number;
  readonly problem: string;
  readonly text: string;
}

export async function fuzz(options: FuzzOptions): Promise<readonly Finding[]> {
  const texts = readProgramTexts(null);
  const findings: Finding[] = [];
  for (let round = 0; round < options.count; round += 1) {
    const random = randomFrom(options.seed + round);
    const { name, text: original } = options.documents[round % options.documents.length]!;
    const text = mutated(original, random);
    const begun = performance.now();
    const problem = await problemWith(name, text, texts);
    const seconds = (performance.now() - begun) / 1000;
    const slow = seconds > options.seconds ? `took ${seconds.toFixed(1)} s` : null;
    if (problem ?? slow)
      findings.push({ document: name, round, problem: (problem ?? slow)!, text });
  }
  return findings;
}

function mutated(original: string, random: () => number): string {
  // One in four is broken as text; the others stay documents, or nearly.
  if (random() < 0.25 || !original.trimStart().startsWith("{")) return mutateText(original, random);
  return JSON.stringify(mutateJson(JSON.parse(original), random));
}

async function problemWith(name: string, text: string, texts: Texts): Promise<string | null> {
  try {
    const { value } = parseSource(name, text);
    if (!value) return null;
    const described = describe(materialFromDocument("acme", value, traced(value)), "2026-01-01");
    if (!described.value || hasErrors(described.diagnostics)) return null;
    const emitted = await emit(described.value, texts, {
      raw: false,
      site: true,
      today: "2026-01-01",
    });
    const broken = emitted.diagnostics.find(({ code }) => code.startsWith("render/"));
    return broken ? `${broken.code}: ${broken.message}` : null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: "string", default: String(Date.now() % 1_000_000) },
      count: { type: "string", default: "200" },
    },
  });
  const [seed, count] = [Number(values.seed), Number(values.count)];
  if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(count) || positionals.length === 0) {
    process.stderr.write("usage: npm run fuzz -- [--seed N] [--count N] file…\n");
    process.exitCode = 2;
    return;
  }
  const documents = positionals.map((name) => ({ name, text: readFileSync(name, "utf8") }));
  const findings = await fuzz({ seed, count, documents, seconds: 30 });
  for (const { document, round, problem } of findings)
    process.stdout.write(
      `${document}, seed ${seed + round}\n${problem.split("\n").map(visibleText).join("\n")}\n\n`,
    );
  process.stdout.write(`seed ${seed}: ${count} documents, ${findings.length} findings\n`);
  process.exitCode = findings.length > 0 ? 1 : 0;
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) await main();
