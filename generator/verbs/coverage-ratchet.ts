// The ratchet's two ends on the disk: `spec/coverage.json`, which is read on every run and written
// only when asked to.

import { existsSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { ContractCoverage } from "../../templates/contract/runtime/coverage.js";
import { findFallen, parseRatchet, type Ratchet, raisedRatchet } from "../contract/ratchet.ts";
import { readSource } from "../document/read.ts";
import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import { writeTextFile } from "../write/text-file.ts";

export interface HeldCoverage {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: ReadonlyMap<string, string>;
}

export async function holdCoverage(
  specFolder: string,
  root: string,
  coverage: readonly ContractCoverage[],
  raise: boolean,
): Promise<HeldCoverage> {
  const path = join(specFolder, "coverage.json");
  const file = relative(root, path).split(sep).join("/");
  const { value: ratchet, diagnostics, files } = await readRatchet(path, file);
  if (diagnostics.length > 0) return { diagnostics, files };
  const written = raise ? await writeTextFile(path, raisedRatchet(coverage, ratchet)) : [];
  return { diagnostics: [...findFallen(coverage, ratchet, file), ...written], files };
}

async function readRatchet(
  path: string,
  file: string,
): Promise<Checked<Ratchet> & Pick<HeldCoverage, "files">> {
  if (!existsSync(path)) return { value: new Map(), diagnostics: [], files: new Map() };
  const source = await readSource(path, { as: file });
  if (!source.value) return { value: new Map(), diagnostics: source.diagnostics, files: new Map() };
  const files = new Map([[file, source.value.text]]);
  return { ...parseRatchet(source.value.value, file), files };
}
