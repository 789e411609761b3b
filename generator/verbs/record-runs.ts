// Carries a plan out, one job after the other, and stops where the credits do.

import { createOperationHasher } from "../catalog/operation-hash.ts";
import type { Diagnostic } from "../ground/diagnostic.ts";
import { recordModel } from "./record-model.ts";
import type { ModelRun } from "./record-plan.ts";
import { recordRead } from "./record-read.ts";
import { onWire } from "./record-wires.ts";
import type { Recorded, RunRequest, Step } from "./recorded.ts";

export interface RunResult {
  readonly recorded: readonly Recorded[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function recordPlan(request: RunRequest): Promise<RunResult> {
  const hasher = createOperationHasher(request.plan.provider);
  const recorded: Recorded[] = [];
  const diagnostics: Diagnostic[] = [];
  let spent = 0;
  const take = (step: Step): void => {
    spent = Math.round((spent + step.spent) * 1e6) / 1e6;
    recorded.push(step.line);
    diagnostics.push(...step.diagnostics);
    request.tell(step.line);
  };
  for (const [i, run] of request.plan.models.entries()) {
    const next = run.credits ?? request.assumed ?? 0;
    if (request.cap !== null && spent + next > request.cap) {
      diagnostics.push(capReached(request.plan.models.slice(i), spent, request.cap));
      break;
    }
    take(
      await onWire(request, (wire, warmUp) => recordModel(request, run, { wire, hasher, warmUp })),
    );
  }
  for (const run of request.plan.reads) {
    take(
      await onWire(request, (wire, warmUp) => recordRead(request, run, { wire, hasher, warmUp })),
    );
  }
  return { recorded, diagnostics };
}

function capReached(left: readonly ModelRun[], spent: number, cap: number): Diagnostic {
  const names = left.map(({ model }) => model.id);
  return {
    code: "record/cap-reached",
    message: `stopped at ${spent} of ${cap} credits, before ${names.slice(0, 5).join(", ")}${names.length > 5 ? ` and ${names.length - 5} more` : ""}`,
    at: null,
    fix: "what is recorded stays; run again with --missing and a higher --max-credits",
  };
}
