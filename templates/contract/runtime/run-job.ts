// Jobs: submitted or taken up again, followed to their end, and their output held against the
// model's own type.

import type {
  ClientLike,
  JobFacts,
  JobLike,
  ModelFacts,
  RoundTripFacts,
  StateLike,
} from "./emitted-client.js";
import { failureOf, isPassing, phaseOf } from "./emitted-client.js";
import { compare, type Ending, endingOf } from "./ending.js";
import { pathValues } from "./examine-parameters.js";
import { expectedOfCall, noWay } from "./expected.js";
import { findAt, isObject, type Json, type JsonObject, pointerPart } from "./json.js";
import type { Exchange } from "./recording.js";
import type { Numbered, Replay } from "./replay-fetch.js";
import type { Step } from "./replay-steps.js";
import type { Stage, Trouble } from "./round-trip.js";
import { quoted } from "./wording.js";

export async function runJob(
  step: Step,
  client: ClientLike,
  replay: Replay,
  stage: Stage,
): Promise<Trouble[]> {
  const { facts, client: emitted } = stage;
  const { jobs } = facts;
  const model = emitted.models.find(({ id }) => id === stage.model);
  const known = facts.models.find(({ id }) => id === stage.model);
  if (!jobs || !model || !known)
    return [noWay(step, `no descriptor runs ${quoted(stage.model ?? "")}`)];
  let job: JobLike | undefined;
  let id = "";
  if (step.kind === "follow") {
    id = jobIdIn(step.exchanges[0]!.exchange, stage);
    job = client.job(model, id);
  } else {
    const params = paramsOf(step.exchanges[0]!.exchange.request.body, known);
    const got = await endingOf(async () => {
      job = await client.submit(model, params);
      return job.id;
    }, replay.ended);
    const last = step.exchanges[step.attempts - 1]!;
    const troubles = compare(last, got, expectedOfSubmit(step, jobs, facts));
    if (troubles.length > 0 || !job) return troubles;
  }
  const polls = toTheEnd(step.exchanges.slice(step.kind === "follow" ? 0 : step.attempts), jobs);
  return polls.length === 0 ? [] : runPolls(polls, job, { jobs, known, replay, stage });
}

function expectedOfSubmit(step: Step, jobs: JobFacts, facts: RoundTripFacts): Ending | null {
  const expected = expectedOfCall(step, true, facts);
  if (expected?.kind !== "value") return expected;
  const id = expected.value === undefined ? undefined : findAt(expected.value, jobs.submittedId);
  const text = typeof id === "string" || typeof id === "number" ? String(id) : undefined;
  return { ...expected, value: text, pointer: `response/body${jobs.submittedId}` };
}

function paramsOf(body: Json, { fixed }: ModelFacts): object {
  if (!isObject(body)) return {};
  return Object.fromEntries(
    Object.entries(body).filter(
      ([key, value]) => !Object.hasOwn(fixed, key) || fixed[key] !== value,
    ),
  );
}

function jobIdIn({ request }: Exchange, { facts }: Stage): string {
  const poll = facts.jobs!.poll;
  const path = facts.operations.find(({ id }) => id === poll.operation)?.path ?? "";
  const values = pathValues(path, request.path.split("?", 1)[0] ?? "");
  return values.find(([name]) => name === poll.parameter)?.[1] ?? "";
}

interface Following {
  readonly jobs: JobFacts;
  readonly known: ModelFacts;
  readonly replay: Replay;
  readonly stage: Stage;
}

async function runPolls(
  polls: readonly Numbered[],
  job: JobLike,
  { jobs, known, replay, stage }: Following,
): Promise<Trouble[]> {
  const seen: string[] = [];
  const onProgress = ({ phase, status, progress }: StateLike) => {
    seen.push(`${phase} (${status}${progress === null ? "" : `, ${progress}`})`);
  };
  const got = await endingOf(() => job.wait({ signal: replay.ended, onProgress }), replay.ended);
  const last = polls.at(-1)!;
  const expected = expectedOfPolls(polls, jobs, stage.facts);
  // An answer that cannot be read is named with the states.
  const ends = expected === null ? [] : compare(last, got, expected);
  const troubles = [...ends, ...compareStates(polls, seen, jobs)];
  if (troubles.length > 0 || got.kind !== "value" || known.output === null) return troubles;
  return misfits(last, got.value, known.output, jobs, stage);
}

/** Nobody asks on after a job has ended. */
function toTheEnd(polls: readonly Numbered[], jobs: JobFacts): readonly Numbered[] {
  const last = polls.findIndex(({ exchange: { response } }) => {
    const body = response && response.status < 300 ? response.body : null;
    const word = body === null ? undefined : findAt(body, jobs.status);
    return typeof word === "string" && phaseOf(jobs, word) !== "pending";
  });
  return last < 0 ? polls : polls.slice(0, last + 1);
}

function expectedOfPolls(
  polls: readonly Numbered[],
  jobs: JobFacts,
  facts: RoundTripFacts,
): Ending | null {
  const response = polls.at(-1)!.exchange.response;
  if (!response) return null;
  const { status, body } = response;
  const error = (code: string): Ending => ({ kind: "error", code, message: "" });
  if (status >= 300) return error(isPassing(status) ? "aborted" : failureOf(facts, status));
  const word = body === null ? undefined : findAt(body, jobs.status);
  if (typeof word !== "string") return null;
  switch (phaseOf(jobs, word)) {
    case "succeeded": {
      const value = findAt(body, jobs.output);
      return value === undefined
        ? error("job-failed")
        : { kind: "value", value, pointer: `response/body${jobs.output}` };
    }
    case "failed":
      return error("job-failed");
    case "cancelled":
      return error("job-cancelled");
    default:
      return error("aborted");
  }
}

/** The states that the recorded answers tell of must be the ones that a watcher sees. */
function compareStates(
  polls: readonly Numbered[],
  seen: readonly string[],
  jobs: JobFacts,
): Trouble[] {
  const told = polls.flatMap(({ number, exchange }): { number: number; text: string }[] => {
    const body =
      exchange.response && exchange.response.status < 300 ? exchange.response.body : null;
    const word = body === null ? undefined : findAt(body, jobs.status);
    if (typeof word !== "string") return [];
    const progress = jobs.progress === null ? undefined : findAt(body, jobs.progress);
    const shownProgress = typeof progress === "number" ? `, ${progress}` : "";
    return [{ number, text: `${phaseOf(jobs, word)} (${word}${shownProgress})` }];
  });
  const distinct = told.filter(({ text }, i) => i === 0 || told[i - 1]!.text !== text);
  const unreadable = polls.find(({ number, exchange }) => {
    const isAnswer = (exchange.response?.status ?? 0) < 300;
    return isAnswer && !told.some((one) => one.number === number);
  });
  if (unreadable) {
    const place = "response/body";
    const says = "the answer names no status, so nothing can be made of it";
    return [{ code: "contract/other-result", number: unreadable.number, place, says }];
  }
  const missed = distinct.find(({ text }) => !seen.includes(text));
  return missed
    ? [
        {
          code: "contract/other-result",
          number: missed.number,
          place: `response/body${jobs.status}`,
          says: `the client never reports ${missed.text}`,
        },
      ]
    : [];
}

/** A finished job's output against the model's own type, which a job's schema may know nothing of. */
function misfits(
  { number }: Numbered,
  value: Json | undefined,
  output: string,
  jobs: JobFacts,
  { validators }: Stage,
): Trouble[] {
  const schema: JsonObject = { $ref: `#/components/schemas/${pointerPart(output)}` };
  const open = validators.problems(schema, "open", value ?? null);
  const told = new Set(open.map(({ pointer }) => pointer));
  const closed = validators
    .problems(schema, "closed", value ?? null)
    .filter(({ kind, pointer }) => kind === "unknown-field" && !told.has(pointer));
  return [...open, ...closed].map(({ pointer, message }) => ({
    code: "contract/wrong-output",
    number,
    place: `response/body${jobs.output}${pointer}`,
    says: `the output is no ${visibleName(output)}: it ${sentence(message)}`,
  }));
}

const visibleName = (name: string) => quoted(name).slice(1, -1);

/** A validator's words about "the body", said of an output. */
function sentence(message: string): string {
  if (message.startsWith("the body ")) return `is ${message.slice("the body ".length)}`;
  if (message.startsWith("a body ")) return `comes ${message.slice("a body ".length)}`;
  return `holds ${message}`;
}
