// One job from its submit to its end. The rule above all others: a call that costs credits is
// never sent twice unless the API makes that safe, and an id that was answered is kept before
// anything else happens.

import { numberAt, textAt } from "../../templates/client/runtime/pointer.js";
import type { RawExchange } from "../../templates/client/runtime/record-exchange.js";
import type { JobProtocol, JobStatus, Operation, Provider } from "../catalog/catalog.ts";
import type { JsonObject } from "../ground/json.ts";
import { send, type Wire } from "./record-wire.ts";

export interface JobCall {
  readonly provider: Provider;
  readonly operation: Operation;
  /** The path with the model filled in, below the base address. */
  readonly path: string;
  readonly body: JsonObject;
}

/** What is kept on disk while a job is under way. No key is in it. */
export interface Pending {
  /** `submitting` until an answer has come: whether the call arrived is then not known. */
  readonly state: "submitting" | "submitted";
  readonly operation: string;
  readonly baseUrl: string;
  readonly startedAt: string;
  readonly idempotencyKey: string | null;
  readonly id: string | null;
  readonly body: JsonObject;
  /** As they went over the wire, but for the key. */
  readonly exchanges: readonly RawExchange[];
}

export interface Keeper {
  /** Resolves when it is safe on disk. */
  keep(pending: Pending): Promise<void>;
  drop(): Promise<void>;
}

type Ending = Exclude<JobStatus["phase"], "pending">;

export type JobOutcome =
  | {
      readonly kind: "ended";
      readonly phase: Ending;
      readonly id: string;
      /** What the API says it took; null when it says nothing. */
      readonly credits: number | null;
      /** When it was submitted, in milliseconds since 1970. */
      readonly since: number;
      readonly exchanges: readonly RawExchange[];
    }
  | {
      readonly kind: "refused";
      readonly since: number;
      readonly status: number;
      readonly exchanges: readonly RawExchange[];
    }
  /** The job goes on without us, or its answers cannot be read; its id is kept. */
  | {
      readonly kind: "unfinished";
      readonly id: string;
      readonly credits: number | null;
      readonly reason: string;
    }
  /** It may have been charged, and there is no id. */
  | { readonly kind: "unclear"; readonly reason: string }
  | { readonly kind: "unreachable"; readonly reason: string };

export interface JobRun {
  readonly call: JobCall;
  readonly wire: Wire;
  readonly keeper: Keeper;
  /** Left over from an earlier run, or null. */
  readonly pending: Pending | null;
  /** Makes an idempotency key. */
  readonly newKey: () => string;
}

export async function runJob(run: JobRun): Promise<JobOutcome> {
  const { provider } = run.call;
  if (provider.jobs === null) throw new Error(`${provider.id} has no job protocol`);
  const { pending } = run;
  if (pending?.state === "submitted" && pending.id !== null) {
    return watch(run, provider.jobs, pending, pending.id);
  }
  if (pending && !maySendAgain(provider.jobs, pending, run.wire.now())) {
    return { kind: "unclear", reason: `a submit of ${pending.startedAt} was never answered` };
  }
  return submit(run, provider.jobs);
}

/** The same key brings up the same job, as long as the API remembers it. */
function maySendAgain({ idempotency }: JobProtocol, pending: Pending, now: number): boolean {
  if (idempotency === null || pending.idempotencyKey === null) return false;
  return now - Date.parse(pending.startedAt) < idempotency.seconds * 1000;
}

async function submit(run: JobRun, jobs: JobProtocol): Promise<JobOutcome> {
  const { call, wire, keeper } = run;
  const { operation, provider } = call;
  const header = jobs.idempotency?.operations.includes(operation.id)
    ? jobs.idempotency.header
    : null;
  const begun: Pending = run.pending ?? {
    state: "submitting",
    operation: operation.id,
    baseUrl: wire.baseUrl,
    startedAt: new Date(wire.now()).toISOString(),
    idempotencyKey: header === null ? null : run.newKey(),
    id: null,
    body: call.body,
    exchanges: [],
  };
  await keeper.keep(begun);
  const headers =
    header !== null && begun.idempotencyKey !== null ? { [header]: begun.idempotencyKey } : {};
  const sent = await send(wire, provider.authentication, {
    method: operation.method.toUpperCase(),
    path: call.path,
    headers,
    body: begun.body,
  });
  if (sent.kind !== "answer") {
    if (sent.kind === "unreachable") await keeper.drop();
    return sent;
  }
  const { exchange } = sent;
  const id = textAt(exchange.responseBody, jobs.submit.id);
  const isAccepted = exchange.status >= 200 && exchange.status < 300;
  if (isAccepted && id !== null) {
    const pending: Pending = { ...begun, state: "submitted", id, exchanges: [exchange] };
    await keeper.keep(pending);
    return watch(run, jobs, pending, id);
  }
  if (isAccepted) {
    await keeper.keep({ ...begun, exchanges: [exchange] });
    return { kind: "unclear", reason: `answered ${exchange.status} without the id of a job` };
  }
  await keeper.drop();
  return {
    kind: "refused",
    since: Date.parse(begun.startedAt),
    status: exchange.status,
    exchanges: [exchange],
  };
}

function phaseOf({ responseBody }: RawExchange, jobs: JobProtocol): JobStatus["phase"] {
  const word = textAt(responseBody, jobs.job.status);
  return jobs.statuses.find(({ value }) => value === word)?.phase ?? "pending";
}

/** So many failures in a row end the watch; the job is kept for the next run. */
const mostFailures = 8;

async function watch(
  run: JobRun,
  jobs: JobProtocol,
  pending: Pending,
  id: string,
): Promise<JobOutcome> {
  const { wire, keeper, call } = run;
  const operation = call.provider.operations.find((one) => one.id === jobs.poll.operation);
  if (!operation) throw new Error(`${call.provider.id} has no operation ${jobs.poll.operation}`);
  const path = operation.path.replace(`{${jobs.poll.parameter}}`, encodeURIComponent(id));
  const exchanges = [...pending.exchanges];
  const [submitted] = exchanges;
  const charged = submitted ? numberAt(submitted.responseBody, jobs.submit.cost) : null;
  const unfinished = (reason: string): JobOutcome => ({
    kind: "unfinished",
    id,
    credits: charged,
    reason,
  });
  const ended = (phase: Ending): JobOutcome => {
    const credits = numberAt(exchanges.at(-1)!.responseBody, jobs.job.cost) ?? charged;
    const since = Date.parse(pending.startedAt);
    return { kind: "ended", phase, id, credits, since, exchanges: withoutRepeats(exchanges, jobs) };
  };
  // Seen to its end by a run that died before the recording stood: the API may have forgotten it.
  const known = exchanges.length > 1 ? phaseOf(exchanges.at(-1)!, jobs) : "pending";
  if (known !== "pending") return ended(known);
  const end = wire.now() + jobs.poll.timeoutMs;
  let wait = jobs.poll.intervalMs;
  let failures = 0;
  while (wire.now() < end) {
    await wire.sleep(wait);
    wait = Math.min(wait * jobs.poll.factor, jobs.poll.maxIntervalMs);
    const sent = await send(wire, call.provider.authentication, {
      method: operation.method.toUpperCase(),
      path,
    });
    const status = sent.kind === "answer" ? sent.exchange.status : null;
    if (sent.kind !== "answer" || status === 429 || (status ?? 0) >= 500) {
      failures += 1;
      const reason = sent.kind === "answer" ? `polls are answered with ${status}` : sent.reason;
      if (failures >= mostFailures) return unfinished(reason);
      wait = Math.max(wait, sent.kind === "answer" ? retryAfter(sent.exchange) : 0);
      continue;
    }
    failures = 0;
    const { exchange } = sent;
    if (exchange.status !== 200) return unfinished(`its poll was answered with ${exchange.status}`);
    exchanges.push(exchange);
    const phase = phaseOf(exchange, jobs);
    if (phase === "pending") continue;
    await keeper.keep({ ...pending, exchanges });
    return ended(phase);
  }
  return unfinished(`it has not ended after ${Math.round(jobs.poll.timeoutMs / 1000)} s`);
}

/** Of the looks at a job that show the same status, the first; a reader wants the turns. */
export function withoutRepeats(
  exchanges: readonly RawExchange[],
  jobs: JobProtocol,
): readonly RawExchange[] {
  const wordOf = (one: RawExchange) => textAt(one.responseBody, jobs.job.status);
  return exchanges.filter((exchange, i) => {
    const before = exchanges[i - 1];
    return i <= 1 || before === undefined || wordOf(exchange) !== wordOf(before);
  });
}

/** Milliseconds, from seconds; a date is left to the usual interval. */
function retryAfter({ responseHeaders }: RawExchange): number {
  const seconds = Number(responseHeaders["retry-after"]);
  return Number.isFinite(seconds) ? Math.min(seconds, 300) * 1000 : 0;
}
