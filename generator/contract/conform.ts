// Every recording of every provider against its document, and the checks against spoiled
// recordings: what the `contract` verb runs.

import { missedFaults } from "../../templates/contract/runtime/canary.js";
import { type Check, createCheck } from "../../templates/contract/runtime/check.js";
import { applyWaiver, createConformer } from "../../templates/contract/runtime/conform.js";
import { type ContractCoverage, coverDocument } from "../../templates/contract/runtime/coverage.js";
import type {
  EmittedClient,
  RoundTripFacts,
} from "../../templates/contract/runtime/emitted-client.js";
import type { Finding } from "../../templates/contract/runtime/recording.js";
import { missedReplays } from "../../templates/contract/runtime/replay-canary.js";
import { createRoundTrips } from "../../templates/contract/runtime/round-trip.js";
import { createValidators } from "../../templates/contract/runtime/validators.js";
import type { Cassette } from "../catalog/cassette.ts";
import { type Coverage, coverCassettes } from "../catalog/cassette-coverage.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { type Checked, type Diagnostic, sortDiagnostics } from "../ground/diagnostic.ts";
import { byCodeUnit, type Json } from "../ground/json.ts";
import { checkMutants, type MutationReport } from "./mutation.ts";
import { type ProposedAction, proposeActions } from "./propose.ts";

export interface ContractRequest {
  readonly catalog: Catalog;
  readonly cassettes: readonly Cassette[];
  /** Per provider id: its own document, normalised and self-contained. */
  readonly documents: ReadonlyMap<string, Json>;
  /** Per provider id: its client, and what must come of recordings replayed through it. */
  readonly clients: ReadonlyMap<string, ReplayedClient>;
  /** The day waivers are held against: `2026-12-31`. */
  readonly today: string;
}

export interface ReplayedClient {
  readonly client: EmittedClient;
  readonly facts: RoundTripFacts;
}

export interface ContractReport {
  readonly coverage: Coverage;
  /** What recordings have touched of each document, in the order of the providers' ids. */
  readonly touched: readonly ContractCoverage[];
  readonly findings: readonly Finding[];
  /** Changes of a document that would end its drift: one for each provider that has any. */
  readonly proposals: readonly Proposal[];
  /** Per provider, in the order of their ids. */
  readonly mutation: readonly ProviderMutation[];
}

export interface Proposal {
  readonly provider: string;
  readonly actions: readonly ProposedAction[];
}

export interface ProviderMutation extends MutationReport {
  readonly provider: string;
}

/** Recordings of a provider without a document are passed over: `checkCassettes` reports those. */
export async function runContract({
  catalog,
  cassettes,
  documents,
  clients,
  today,
}: ContractRequest): Promise<Checked<ContractReport>> {
  const results: Awaited<ReturnType<typeof checkProvider>>[] = [];
  // One after the other: while recordings replay, the platform's clock stands still.
  for (const [provider, document] of [...documents].sort(([a], [b]) => byCodeUnit(a, b))) {
    const recordings = cassettes.filter((cassette) => cassette.provider === provider);
    const replayed = clients.get(provider) ?? null;
    results.push(await checkProvider({ provider, document, recordings, replayed, today }));
  }
  const findings = results.flatMap((result) => result.findings);
  const proposals = results
    .map(({ proposal }) => proposal)
    .filter(({ actions }) => actions.length > 0);
  const touched = [...documents]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([provider, document]) => {
      const models = catalog.providers.find(({ id }) => id === provider)?.models ?? [];
      const recordings = cassettes.filter((cassette) => cassette.provider === provider);
      return coverDocument({ provider, document, models: models.map(({ id }) => id), recordings });
    });
  const mutation = results.map((result) => result.mutation);
  const blind = [...missedFaults(createConformer), ...(await missedReplays(createRoundTrips))];
  const diagnostics = [
    ...diagnoseBlind(blind),
    ...findings.map(diagnose),
    ...mutation.flatMap(diagnoseSurvivors),
  ];
  return {
    value: { coverage: coverCassettes(catalog, cassettes), touched, findings, proposals, mutation },
    diagnostics: sortDiagnostics(diagnostics),
  };
}

interface ProviderRequest {
  readonly provider: string;
  readonly document: Json;
  readonly recordings: readonly Cassette[];
  readonly replayed: ReplayedClient | null;
  readonly today: string;
}

async function checkProvider({ provider, document, recordings, replayed, today }: ProviderRequest) {
  const validators = createValidators(document);
  const { examine } = createConformer(document, { validators });
  const check: Check = replayed
    ? createCheck({ document, validators, ...replayed })
    : async (recording, day) => applyWaiver(recording, examine(recording), day);
  const findings: Finding[] = [];
  const actions: ProposedAction[] = [];
  for (const recording of recordings) {
    const found = await check(recording, today);
    findings.push(...found);
    // What is made up shows nothing of the API.
    if (recording.origin !== "synthetic")
      actions.push(...found.flatMap((finding) => proposeActions(document, recording, finding)));
  }
  const sound = recordings.filter((recording) => examine(recording).length === 0);
  return {
    findings,
    proposal: { provider, actions },
    mutation: { provider, ...checkMutants({ document, recordings: sound, validators }) },
  };
}

function diagnose({ code, message, file, pointer, fix }: Finding): Diagnostic {
  return { code, message, at: { file, pointer }, fix };
}

/** Faults that are planted before each run, in a document of birds. */
export function diagnoseBlind(missed: readonly string[]): Diagnostic[] {
  return missed.map((fault) => ({
    code: "contract/blind",
    message: `the checks do not notice ${fault}, which was planted to see whether they can fail`,
    at: null,
    fix: "this is a mistake in modelsmith, not in the material: please report it",
  }));
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
