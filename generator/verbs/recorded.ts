// What runs of `record` are given, and what each of them leaves.

import type { OperationHasher } from "../catalog/operation-hash.ts";
import type { Wire } from "../contract/record-wire.ts";
import type { Diagnostic } from "../ground/diagnostic.ts";
import type { Described } from "../pipeline.ts";
import type { RecordPlan } from "./record-plan.ts";

/** One line of what happened. */
export interface Recorded {
  /** The model, the operation or the recording it concerns. */
  readonly name: string;
  readonly result: "written" | "unchanged" | "resumed" | "refused" | "kept" | "failed";
  /** The recording's file, where there is one. */
  readonly file: string | null;
  readonly credits: number | null;
  /** What to know besides, in words. */
  readonly note: string | null;
}

export interface RunRequest {
  readonly plan: RecordPlan;
  readonly described: Described;
  /** The folder of recordings. */
  readonly folder: string;
  readonly root: string;
  /** Where requests go; `simulate` makes an API for each run. */
  readonly wire: Wire | "simulate";
  readonly isSimulated: boolean;
  /** Credits that may be spent; null when nothing is. */
  readonly cap: number | null;
  readonly assumed: number | null;
  readonly replace: boolean;
  readonly newKey: () => string;
  readonly tell: (recorded: Recorded) => void;
}

/** What one run left: a line for people, problems, and what it cost. */
export interface Step {
  readonly line: Recorded;
  readonly diagnostics: readonly Diagnostic[];
  readonly spent: number;
}

export interface Ways {
  readonly wire: Wire;
  readonly hasher: OperationHasher;
  /** Runs a job nobody looks at, so that lists are not empty; null at the real API. */
  readonly warmUp: (() => Promise<void>) | null;
}

export function line(
  name: string,
  result: Recorded["result"],
  more: Partial<Recorded> = {},
): Recorded {
  return { name, result, file: null, credits: null, note: null, ...more };
}

export const simulatedNote =
  "Answered by the simulator from the documents and facts alone: it shows that these agree with each other, and nothing of the API.";
