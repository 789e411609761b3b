// Runs one model, or goes on with its job, and says what its end is worth.

import { type JobOutcome, runJob } from "../contract/record-job.ts";
import type { Diagnostic } from "../ground/diagnostic.ts";
import {
  keeperAt,
  noKeeper,
  type Place,
  placeOf,
  readIfThere,
  readPending,
} from "./record-files.ts";
import type { ModelRun } from "./record-plan.ts";
import { fixedKey } from "./record-wires.ts";
import { line, type RunRequest, type Step, simulatedNote, type Ways } from "./recorded.ts";
import { exists, writeRecording } from "./write-recording.ts";

export async function recordModel(request: RunRequest, run: ModelRun, ways: Ways): Promise<Step> {
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

/** The day is that of the submit: a job that another run goes on with gives the same recording. */
function noteOf({ isMade, credits }: ModelRun, { isSimulated }: RunRequest, since: number): string {
  const made = isMade ? " The parameters are ours: the least that the schema takes." : "";
  const free =
    credits === null ? " What it costs is not known: the figure is the simulator's." : "";
  if (isSimulated) return simulatedNote + free + made;
  return `Recorded on ${new Date(since).toISOString().slice(0, 10)}.${made}`;
}
