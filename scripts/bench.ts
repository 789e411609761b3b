// npm run bench: how the work grows with the number of models, and beside openapi-typescript, all
// in one run of one process. Figures are ratios and times per model; nothing here passes or fails.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Catalog } from "../generator/catalog/catalog.ts";
import { createFactsParser } from "../generator/catalog/parse-facts.ts";
import { traced } from "../generator/document/traced.ts";
import { describe, emit, type Texts } from "../generator/pipeline.ts";
import type { Material } from "../generator/read-material.ts";
import { readProgramTexts } from "../generator/verbs/program-files.ts";
import { clientRows } from "./bench-client.ts";
import { siteRows } from "./bench-site.ts";
import { typeRows } from "./bench-types.ts";
import { syntheticDocument, syntheticFacts } from "./synthetic.ts";
import { table } from "./terminal.ts";

const today = "2026-01-01";
const rounds = 5;

function material(models: number): Material {
  const text = JSON.stringify(syntheticDocument(models));
  return {
    providers: [
      {
        facts: syntheticFacts(models),
        factsFile: "acme.yaml",
        upstream: traced({ file: "acme.json", text, value: JSON.parse(text) }),
        upstreamFile: "acme.json",
        additions: [],
        overlays: [],
      },
    ],
    cassettes: [],
    equivalents: [],
    lock: {},
    waivers: null,
    releases: { versions: new Map(), notes: [], removed: [] },
    parser: createFactsParser(),
    files: new Map(),
  };
}

/** Everything but reading, schema.ts and writing: the part of the line that is ours. */
async function line(models: number, texts: Texts): Promise<number> {
  const given = material(models);
  const begun = performance.now();
  const described = describe(given, today);
  const files = await emit(described.value!, texts, { raw: false, site: true, today });
  if (files.value.length < models) throw new Error("the line left models out");
  return performance.now() - begun;
}

/** Loaded as CommonJS: its declarations lean on a package that it does not install. */
const openapiTypescript = createRequire(import.meta.url)("openapi-typescript") as {
  default: (document: object, options: object) => Promise<unknown[]>;
  astToString: (nodes: unknown[]) => string;
};

/** The peer: what openapi-typescript itself takes for the same document, compiler loaded. */
async function peer(models: number): Promise<number> {
  const document = JSON.parse(JSON.stringify(syntheticDocument(models))) as object;
  const begun = performance.now();
  openapiTypescript.astToString(await openapiTypescript.default(document, { silent: true }));
  return performance.now() - begun;
}

async function median(measure: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < rounds; i += 1) times.push(await measure());
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
}

const texts = await readProgramTexts(null);
// Once unmeasured, so that neither side pays for compiling its own code.
await line(20, texts);
await peer(20);
const rows = [["models", "whole line", "per model", "openapi-typescript", "ratio"]];
for (const models of [5, 20, 54, 160]) {
  const ours = await median(() => line(models, texts));
  const theirs = await median(() => peer(models));
  rows.push([
    String(models),
    `${ours.toFixed(0)} ms`,
    `${(ours / models).toFixed(2)} ms`,
    `${theirs.toFixed(0)} ms`,
    (ours / theirs).toFixed(2),
  ]);
}
process.stdout.write(
  `The line without schema.ts, reading and writing (packages, pages, contract tests, catalog),\nbeside openapi-typescript alone on the same document. Median of ${rounds}.\n\n${table(rows, [0, 1, 2, 3, 4])}`,
);
process.stdout.write(
  `\nA job of two requests to a server in this process. Median of 7 rounds of 150 jobs.\n\n${table(await clientRows(), [1, 2])}`,
);
const catalog = JSON.parse(readFileSync("generated/catalog.json", "utf8")) as Catalog;
process.stdout.write(
  `\nWhat a program of 20 typed calls costs its compiler (TypeScript 5.9).\n\n${table(typeRows(catalog), [1, 2, 3, 4])}`,
);
process.stdout.write(
  `\nThe whole command without schema.ts, beside redocly build-docs of the same document. Median of 3.\n\n${table(siteRows(), [1, 2, 3])}`,
);
