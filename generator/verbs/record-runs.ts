// Carries a plan out, one job after the other, and stops where the credits do.

import type { RawExchange } from "../../templates/client/runtime/record-exchange.js";
import type { Operation } from "../catalog/catalog.ts";
import { createOperationHasher, type OperationHasher } from "../catalog/operation-hash.ts";
import { printCassette, simulatedFrom } from "../contract/record-cassette.ts";
import { type JobOutcome, runJob } from "../contract/record-job.ts";
import { send, type Wire } from "../contract/record-wire.ts";
import type { Diagnostic } from "../ground/diagnostic.ts";
import type { Described } from "../pipeline.ts";
import { createSimulator, type Simulator } from "../simulate/simulator.ts";
import {
  keeperAt,
  noKeeper,
  type Place,
  placeOf,
  readIfThere,
  readPending,
  writeWhole,
} from "./record-files.ts";
import type { ModelRun, ReadRun, RecordPlan } from "./record-plan.ts";

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

export interface RunResult {
  readonly recorded: readonly Recorded[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What one run left: a line for people, problems, and what it cost. */
interface Step {
  readonly line: Recorded;
  readonly diagnostics: readonly Diagnostic[];
  readonly spent: number;
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

interface Ways {
  readonly wire: Wire;
  readonly hasher: OperationHasher;
  /** Runs a job nobody looks at, so that lists are not empty; null at the real API. */
  readonly warmUp: (() => Promise<void>) | null;
}

/**
 * In a simulation each run has a world of its own, which begins at the same moment with the same
 * seed: its recording does not depend on what was recorded before it.
 */
async function onWire(
  { wire, described, plan }: RunRequest,
  work: (wire: Wire, warmUp: Ways["warmUp"]) => Promise<Step>,
): Promise<Step> {
  if (wire !== "simulate") return work(wire, null);
  const { provider } = plan;
  const simulator = createSimulator({
    catalog: { ...described.catalog, providers: [provider] },
    // Recordings of simulations would be handed on for ever.
    cassettes: described.cassettes.filter(({ from }) => from !== simulatedFrom),
    documents: described.documents,
    options: { seed: 1, virtualStart, speed: leisurely, credits: 100_000, rateLimit: false },
  });
  try {
    const { urls } = await simulator.listen();
    const local = simulatedWire(simulator, urls[provider.id]!, provider.authentication?.keyPrefix);
    return await work(local, () => warmUp(local, plan));
  } finally {
    await simulator.close();
  }
}

const virtualStart = Date.UTC(2026, 0, 1);
/** Slow enough that a poll finds the job at work. */
const leisurely = 0.25;

function simulatedWire(
  simulator: Simulator,
  baseUrl: string,
  prefix: string | null | undefined,
): Wire {
  let now = virtualStart;
  return {
    fetch: globalThis.fetch,
    baseUrl,
    key: `${prefix ?? ""}simulated`,
    now: () => now,
    async sleep(milliseconds) {
      now += milliseconds;
      await simulator.advance(milliseconds);
    },
  };
}

async function warmUp(wire: Wire, { provider }: RecordPlan): Promise<void> {
  const model = provider.models.find(({ example }) => example !== null);
  const operation = provider.operations.find(({ id }) => id === model?.operation);
  if (!model?.example || !operation) return;
  const selector = model.select.in === "body" ? { [model.select.name]: model.select.value } : {};
  const body = { ...selector, ...(model.example.params as object) };
  const call = { provider, operation, path: model.path, body };
  await runJob({ call, wire, keeper: noKeeper, pending: null, newKey: () => fixedKey });
}

/** In a simulation; the recording shows a placeholder either way. */
const fixedKey = "00000000-0000-4000-8000-000000000000";

async function recordModel(request: RunRequest, run: ModelRun, ways: Ways): Promise<Step> {
  const { plan, folder, root } = request;
  const { provider } = plan;
  const { model, operation } = run;
  const base = request.isSimulated ? "simulated" : "live";
  const place = placeOf(folder, root, provider.id, model.moduleName, `${base}.json`);
  const isThere = (await readIfThere(place.path)) !== null;
  const waiting = placeOf(folder, root, provider.id, model.moduleName, "job.pending");
  // A simulation has no part in a job that is under way elsewhere, least of all in its end.
  const isOwn = request.wire === "simulate";
  const pending = isOwn ? null : await readPending(waiting.path);
  if (pending === "unreadable") {
    return lost(run, waiting, "the file that keeps its job cannot be read");
  }
  if (pending !== null && pending.baseUrl !== ways.wire.baseUrl)
    return begunElsewhere(run, waiting, pending.baseUrl);
  // A live answer is never the same twice: what could not be written is not paid for.
  if (isThere && !request.replace && !request.isSimulated && pending === null)
    return exists(run.model.id, place);
  const keeper = isOwn ? noKeeper : keeperAt(waiting.path);
  const outcome = await runJob({
    call: { provider, operation, path: run.path, body: run.body },
    wire: ways.wire,
    keeper,
    pending,
    newKey: isOwn ? () => fixedKey : request.newKey,
  });
  const estimate = run.credits ?? request.assumed ?? 0;
  switch (outcome.kind) {
    case "unreachable":
      return {
        line: line(model.id, "failed", { note: "nothing was sent" }),
        spent: 0,
        diagnostics: [
          {
            code: "record/unreachable",
            message: `${provider.id}/${model.id} was not run: ${ways.wire.baseUrl} cannot be reached (${outcome.reason})`,
            at: null,
            fix: "look at --base-url and at your network; nothing was charged",
          },
        ],
      };
    case "unclear":
      return { ...lost(run, waiting, outcome.reason), spent: estimate };
    case "unfinished":
      return {
        line: line(model.id, "kept", { note: `job ${outcome.id}` }),
        spent: outcome.credits ?? estimate,
        diagnostics: [
          {
            code: "record/unfinished",
            message: `the job of ${provider.id}/${model.id} is not recorded yet: ${outcome.reason}`,
            at: null,
            fix: `run the same command again: it goes on with the job kept in ${waiting.shown}, and submits nothing`,
          },
        ],
      };
    case "refused":
    case "ended":
      return settle(request, run, {
        outcome,
        ways,
        base,
        resumed: pending !== null,
        dropPending: keeper.drop,
      });
  }
}

function line(name: string, result: Recorded["result"], more: Partial<Recorded> = {}): Recorded {
  return { name, result, file: null, credits: null, note: null, ...more };
}

function lost(
  { model }: ModelRun,
  waiting: Place,
  reason: string,
): Omit<Step, "spent"> & { readonly spent: number } {
  return {
    line: line(model.id, "failed", { note: reason }),
    spent: 0,
    diagnostics: [
      {
        code: "record/unclear-submit",
        message: `whether ${model.id} was charged is not known: ${reason}`,
        at: null,
        fix: `look for the job at the provider; then delete ${waiting.shown} to submit it anew`,
      },
    ],
  };
}

/** Its id means nothing here, and its key no protection: it stays for a run that asks where it is. */
function begunElsewhere({ model }: ModelRun, waiting: Place, baseUrl: string): Step {
  return {
    line: line(model.id, "kept", { note: `begun at ${baseUrl}` }),
    spent: 0,
    diagnostics: [
      {
        code: "record/unfinished",
        message: `a job of ${model.id} that was begun at ${baseUrl} is not recorded yet`,
        at: null,
        fix: `go on with it by running this with --base-url ${baseUrl}; or delete ${waiting.shown}, if it does not matter`,
      },
    ],
  };
}

function exists(name: string, place: Place): Step {
  return {
    line: line(name, "failed", { file: place.shown, note: "is recorded already" }),
    spent: 0,
    diagnostics: [
      {
        code: "record/exists",
        message: `${place.shown} is there already, and was left as it is`,
        at: null,
        fix: "add --replace to record it anew, or --out to write elsewhere",
      },
    ],
  };
}

interface Settling {
  readonly outcome: Extract<JobOutcome, { readonly kind: "refused" | "ended" }>;
  readonly ways: Ways;
  readonly base: string;
  readonly resumed: boolean;
  readonly dropPending: () => Promise<void>;
}

async function settle(
  request: RunRequest,
  run: ModelRun,
  { outcome, ways, base, resumed, dropPending }: Settling,
): Promise<Step> {
  const { plan, folder, root } = request;
  const { provider } = plan;
  const { model } = run;
  const scene = sceneOf(outcome);
  const place = placeOf(folder, root, provider.id, model.moduleName, `${base}${scene.suffix}.json`);
  const poll = provider.operations.find(({ id }) => id === provider.jobs?.poll.operation);
  const operations = outcome.exchanges.map((_, i) => (i === 0 || !poll ? run.operation : poll));
  const written = await writeRecording(request, {
    name: model.id,
    place,
    model,
    operations,
    exchanges: outcome.exchanges,
    ids: outcome.kind === "ended" ? [outcome.id] : [],
    title: `${model.name}: ${scene.title}`,
    note: noteOf(run, request, outcome.since),
    since: outcome.since,
    ways,
  });
  const isKept = written.line.result === "failed";
  if (!isKept) await dropPending();
  const spent =
    outcome.kind === "ended" ? (outcome.credits ?? run.credits ?? request.assumed ?? 0) : 0;
  const credits = outcome.kind === "ended" ? outcome.credits : 0;
  const result = resumed && !isKept ? "resumed" : written.line.result;
  return {
    line: { ...written.line, result, credits },
    spent,
    diagnostics: [...written.diagnostics, ...outcomeProblems(provider.id, run, outcome, place)],
  };
}

function sceneOf(outcome: Settling["outcome"]): {
  readonly suffix: string;
  readonly title: string;
} {
  if (outcome.kind === "refused") {
    return { suffix: `-refused-${outcome.status}`, title: `refused with ${outcome.status}` };
  }
  switch (outcome.phase) {
    case "succeeded":
      return { suffix: "", title: "a job from submit to result" };
    case "failed":
      return { suffix: "-failed", title: "a job that failed" };
    case "cancelled":
      return { suffix: "-cancelled", title: "a job that was cancelled" };
  }
}

function outcomeProblems(
  provider: string,
  { model }: ModelRun,
  outcome: Settling["outcome"],
  place: Place,
): Diagnostic[] {
  if (outcome.kind === "refused") {
    return [
      {
        code: "record/refused",
        message: `${provider}/${model.id} was refused with ${outcome.status}`,
        at: { file: place.shown, pointer: "#/exchanges/0/response" },
        fix: "if the API is right, correct the schema or the example; if your account is the reason, mend that",
      },
    ];
  }
  if (outcome.phase === "succeeded") return [];
  return [
    {
      code: "record/not-succeeded",
      message: `the job of ${provider}/${model.id} ended as ${outcome.phase}; that is recorded`,
      at: { file: place.shown, pointer: "#" },
      fix: "record it again for a result; a rerun is charged again",
    },
  ];
}

const simulatedNote =
  "Answered by the simulator from the documents and facts alone: it shows that these agree with each other, and nothing of the API.";

/** The day is that of the submit: a job that another run goes on with gives the same recording. */
function noteOf({ isMade, credits }: ModelRun, { isSimulated }: RunRequest, since: number): string {
  const made = isMade ? " The parameters are ours: the least that the schema takes." : "";
  const free =
    credits === null ? " What it costs is not known: the figure is the simulator's." : "";
  if (isSimulated) return simulatedNote + free + made;
  return `Recorded on ${new Date(since).toISOString().slice(0, 10)}.${made}`;
}

async function recordRead(request: RunRequest, run: ReadRun, ways: Ways): Promise<Step> {
  const { plan, folder, root } = request;
  const { provider } = plan;
  const { operation } = run;
  const base = request.isSimulated ? "simulated" : "live";
  const place = placeOf(folder, root, provider.id, "api", `${base}-${operation.moduleName}.json`);
  if (ways.warmUp) await ways.warmUp();
  const since = request.wire === "simulate" ? virtualStart : ways.wire.now();
  const sent = await send(ways.wire, provider.authentication, {
    method: operation.method.toUpperCase(),
    path: run.path,
  });
  if (sent.kind !== "answer") {
    const message = `${provider.id}'s ${operation.id} was not recorded: ${sent.reason}`;
    return {
      line: line(operation.id, "failed", { note: sent.reason }),
      spent: 0,
      diagnostics: [
        {
          code: "record/unreachable",
          message,
          at: null,
          fix: "look at --base-url and at your network",
        },
      ],
    };
  }
  const note = request.isSimulated
    ? simulatedNote
    : `Recorded on ${new Date(ways.wire.now()).toISOString().slice(0, 10)}.`;
  return writeRecording(request, {
    name: operation.id,
    place,
    model: null,
    operations: [operation],
    exchanges: [sent.exchange],
    ids: [],
    title: operation.summary ?? operation.id,
    note,
    since,
    ways,
  });
}

interface Writing {
  readonly name: string;
  readonly place: Place;
  readonly model: ModelRun["model"] | null;
  readonly operations: readonly Operation[];
  readonly exchanges: readonly RawExchange[];
  readonly ids: readonly string[];
  readonly title: string;
  readonly note: string;
  readonly since: number;
  readonly ways: Ways;
}

async function writeRecording(request: RunRequest, writing: Writing): Promise<Step> {
  const { name, place, model, operations, exchanges, ids, title, note, since, ways } = writing;
  const printed = printCassette({
    provider: request.plan.provider,
    model,
    operations,
    exchanges,
    texts: { title, note },
    hasher: ways.hasher,
    baseUrl: ways.wire.baseUrl,
    secrets: ways.wire.key === null || request.wire === "simulate" ? [] : [ways.wire.key],
    ids,
    since,
  });
  if (printed.kind === "secret") {
    const diagnostics = printed.found.map(
      ({ pointer, what }): Diagnostic => ({
        code: "record/secret",
        message: `${name} was not written: at ${pointer} its recording holds ${what}`,
        at: null,
        fix: "report it as a gap in the scrubber; the job is kept and can be recorded without another submit",
      }),
    );
    return { line: line(name, "failed", { note: "looks like a key" }), spent: 0, diagnostics };
  }
  const before = await readIfThere(place.path);
  if (before === printed.text) {
    return { line: line(name, "unchanged", { file: place.shown }), spent: 0, diagnostics: [] };
  }
  if (before !== null && !request.replace) return exists(name, place);
  await writeWhole(place.path, printed.text);
  return { line: line(name, "written", { file: place.shown }), spent: 0, diagnostics: [] };
}
