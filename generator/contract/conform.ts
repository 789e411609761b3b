// Every recording of every provider against its document, and the checks against spoiled
// recordings: what the `contract` verb runs.

import { createConformer } from "../../templates/contract/runtime/conform.js";
import type { Finding } from "../../templates/contract/runtime/recording.js";
import { createValidators } from "../../templates/contract/runtime/validators.js";
import type { Cassette } from "../catalog/cassette.ts";
import { type Coverage, coverCassettes } from "../catalog/cassette-coverage.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { type Checked, type Diagnostic, sortDiagnostics } from "../ground/diagnostic.ts";
import { byCodeUnit, type Json } from "../ground/json.ts";
import { checkMutants, type MutationReport } from "./mutation.ts";

export interface ContractRequest {
  readonly catalog: Catalog;
  readonly cassettes: readonly Cassette[];
  /** Per provider id: its own document, normalised and self-contained. */
  readonly documents: ReadonlyMap<string, Json>;
  /** The day waivers are held against: `2026-12-31`. */
  readonly today: string;
}

export interface ContractReport {
  readonly coverage: Coverage;
  readonly findings: readonly Finding[];
  /** Per provider, in the order of their ids. */
  readonly mutation: readonly ProviderMutation[];
}

export interface ProviderMutation extends MutationReport {
  readonly provider: string;
}

/** Recordings of a provider without a document are passed over: `checkCassettes` reports those. */
export function runContract({
  catalog,
  cassettes,
  documents,
  today,
}: ContractRequest): Checked<ContractReport> {
  const results = [...documents]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([provider, document]) => {
      const recordings = cassettes.filter((cassette) => cassette.provider === provider);
      return checkProvider({ provider, document, recordings, today });
    });
  const findings = results.flatMap((result) => result.findings);
  const mutation = results.map((result) => result.mutation);
  const diagnostics = [...findings.map(diagnose), ...mutation.flatMap(diagnoseSurvivors)];
  return {
    value: { coverage: coverCassettes(catalog, cassettes), findings, mutation },
    diagnostics: sortDiagnostics(diagnostics),
  };
}

interface ProviderRequest {
  readonly provider: string;
  readonly document: Json;
  readonly recordings: readonly Cassette[];
  readonly today: string;
}

function checkProvider({ provider, document, recordings, today }: ProviderRequest) {
  const validators = createValidators(document);
  const conformer = createConformer(document, { validators });
  const sound = recordings.filter((recording) => conformer.examine(recording).length === 0);
  return {
    findings: recordings.flatMap((recording) => conformer.conform(recording, today)),
    mutation: { provider, ...checkMutants({ document, recordings: sound, validators }) },
  };
}

function diagnose({ code, message, file, pointer, fix }: Finding): Diagnostic {
  return { code, message, at: { file, pointer }, fix };
}

/** A fault that no layer noticed makes every other verdict of the run worth less. */
export function diagnoseSurvivors({
  survivors,
}: Pick<ProviderMutation, "survivors">): Diagnostic[] {
  return survivors.map(({ recording, fault, pointer, owner }) => ({
    code: "contract/survivor",
    message: `${recording.id} was spoiled (${fault}) and the ${owner} layer noticed nothing`,
    at: { file: recording.source.file, pointer },
    fix: "this is a mistake in modelsmith, not in the material: please report it with the recording",
  }));
}
