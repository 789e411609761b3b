// The checks, checked: every recording is spoiled in every way we know, and each fault that the
// schema certainly forbids must be noticed by the layer it belongs to.

import { type Conformer, createConformer } from "../../templates/contract/runtime/conform.js";
import { indexDocument } from "../../templates/contract/runtime/document.js";
import type { Recording } from "../../templates/contract/runtime/recording.js";
import type { Validators } from "../../templates/contract/runtime/validators.js";
import { byCodeUnit, type Json } from "../ground/json.ts";
import { type Mutant, mutantsOf } from "./mutants.ts";
import { createOracle } from "./oracle.ts";

export interface MutationReport {
  /** Faults that the schema certainly forbids. */
  readonly mustDie: number;
  readonly died: number;
  /** Faults that the schema lets pass, or leaves open: how loosely the bodies are described. */
  readonly mayLive: number;
  readonly operations: readonly OperationMutants[];
  readonly survivors: readonly Mutant[];
}

export interface OperationMutants {
  readonly operation: string;
  readonly mustDie: number;
  readonly mayLive: number;
}

export interface MutationRequest {
  readonly document: Json;
  /** Recordings in which nothing is wrong: only in these does a fault show. */
  readonly recordings: readonly Recording[];
  readonly validators: Validators;
  /** The checks under test; by default the real ones. */
  readonly conformer?: Conformer;
}

export function checkMutants({
  document,
  recordings,
  validators,
  conformer,
}: MutationRequest): MutationReport {
  const { examine } = conformer ?? createConformer(document, { validators: noticing(validators) });
  const index = indexDocument(document);
  const oracle = createOracle(document);
  const tally = new Map<string, { mustDie: number; mayLive: number }>();
  const survivors: Mutant[] = [];
  for (const recording of recordings) {
    for (const mutant of mutantsOf({ document, index, oracle, recording })) {
      const counts = tally.get(mutant.operation) ?? { mustDie: 0, mayLive: 0 };
      tally.set(mutant.operation, counts);
      if (mutant.owner === null) counts.mayLive += 1;
      else counts.mustDie += 1;
      if (!isNoticed(mutant, examine)) survivors.push(mutant);
    }
  }
  const operations = [...tally]
    .map(([operation, counts]) => ({ operation, ...counts }))
    .sort((a, b) => byCodeUnit(a.operation, b.operation));
  const mustDie = operations.reduce((sum, counts) => sum + counts.mustDie, 0);
  const mayLive = operations.reduce((sum, counts) => sum + counts.mayLive, 0);
  return { mustDie, died: mustDie - survivors.length, mayLive, operations, survivors };
}

function isNoticed({ owner, recording }: Mutant, examine: Conformer["examine"]): boolean {
  return owner === null || examine(recording).some(({ layer }) => layer === owner);
}

/** Yes or no is enough here, and explaining thousands of failures would take its time. */
function noticing({ fits }: Validators): Validators {
  return {
    fits,
    problems: (schema, mode, value) => {
      if (fits(schema, mode, value)) return [];
      const kind = mode === "closed" ? "unknown-field" : "mismatch";
      return [{ kind, pointer: `/${mode}`, message: "spoiled", missing: null }];
    },
  };
}
