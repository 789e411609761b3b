// modelsmith as a library: `import { generate } from "modelsmith"`. Everything a program may rely
// on is here; what is elsewhere may change with any version.

import type { Catalog } from "./catalog/catalog.ts";
import { describe } from "./pipeline.ts";
import { type DiffReport, type DiffVerbOptions, diff as diffFiles } from "./verbs/diff.ts";
import {
  type GenerateOptions,
  type GenerateReport,
  generate as generateFiles,
} from "./verbs/generate.ts";
import { type InitOptions, type InitReport, init as initFolder } from "./verbs/init.ts";
import { readInputs } from "./verbs/input-document.ts";
import { exitCodeOf, locateAll, type Report } from "./verbs/report.ts";
import { readSettings } from "./verbs/settings.ts";

export type {
  Body,
  Catalog,
  Content,
  Model,
  ModelParameter,
  NamedSchema,
  Operation,
  Parameter,
  Price,
  Provider,
  Response,
} from "./catalog/catalog.ts";
export type { Schema } from "./catalog/schema.ts";
export type {
  EmitInput,
  Emitter,
  OutputKind,
  PartName,
  PlainFile,
  Plan,
  Trace,
  Unit,
  View,
} from "./emit/emitter.ts";
export type { Diagnostic } from "./ground/diagnostic.ts";
export type {
  DiffReport,
  DiffVerbOptions as DiffOptions,
  GenerateOptions,
  GenerateReport,
  InitOptions,
  InitReport,
  Report,
};

/** Where a call works, and on which day. */
export interface Place {
  /** The folder that relative paths start from, with `modelsmith.yaml` where there is one. Default: the working folder. */
  readonly root?: string;
  /** `2026-03-09`: against which waivers with an end are held. Default: today, in UTC. */
  readonly today?: string;
}

export interface CatalogReport extends Report {
  /** Null when a problem in the material keeps it from being made. */
  readonly catalog: Catalog | null;
}

/**
 * The whole line: reads `spec/` (or `input`, a file or an address), and writes packages, pages and
 * contract tests to `out`. Problems in the material are in `diagnostics`, with `exitCode` 1;
 * nothing is written while one is an error. Throws only when modelsmith itself is wrong.
 */
export function generate(options: GenerateOptions & Place = {}): Promise<GenerateReport> {
  return generateFiles(options, rootOf(options), dayOf(options));
}

/**
 * What changed between two documents or catalogs, named by path, and the version that it asks for.
 * Where one of them cannot be read, `judged` is null and `diagnostics` say why, with `exitCode` 1.
 */
export function diff(
  old: string,
  next: string,
  options: DiffVerbOptions & Place = {},
): Promise<DiffReport> {
  return diffFiles(old, next, options, rootOf(options), dayOf(options));
}

/**
 * Begins with a new API, from a file or an address: writes config, document and facts to `out`, each
 * only where nothing is yet, all of them or none. What was concluded is in `detected`; see
 * `modelsmith init`.
 */
export function init(input: string, options: InitOptions & Place = {}): Promise<InitReport> {
  return initFolder(input, options, rootOf(options), dayOf(options));
}

/**
 * The catalog of `spec/`, or of one document: what emitters are given, without writing anything.
 * It is null, with `exitCode` 1, while `diagnostics` hold an error.
 */
export async function catalogOf(
  options: Pick<GenerateOptions, "config" | "input" | "limit" | "allowRefs"> & Place = {},
): Promise<CatalogReport> {
  const root = rootOf(options);
  const settings = await readSettings(root, options);
  const material = settings.value ? await readInputs(options, settings.value) : null;
  const described = material?.value ? describe(material.value, dayOf(options)) : null;
  const diagnostics = [
    ...settings.diagnostics,
    ...(material?.diagnostics ?? []),
    ...(described?.diagnostics ?? []),
  ];
  const exitCode = exitCodeOf(diagnostics);
  return {
    exitCode,
    catalog: exitCode === 0 ? (described?.value?.catalog ?? null) : null,
    diagnostics: await locateAll(diagnostics, root, material?.value?.files),
  };
}

function rootOf({ root }: Place): string {
  return root ?? process.cwd();
}

function dayOf({ today }: Place): string {
  return today ?? new Date().toISOString().slice(0, 10);
}
