// A job on the wire: the answer to its submit, to a poll, an entry of a list, the body of a
// delivery. What the protocol points to is put where it points; beside it, members that nearly
// every API has are known by name, and what the schema requires beyond that is made up.

import type { Response } from "../catalog/catalog.ts";
import type { Schema } from "../catalog/schema.ts";
import type { Json } from "../ground/json.ts";
import { partsOf, valueAt, withValueAt } from "./at-pointer.ts";
import { isLost, progressAt, stepAt } from "./job-life.ts";
import type { Job } from "./job-store.ts";
import { sampleOf } from "./sample.ts";
import { schemaUnder } from "./schema-under.ts";
import type { Site } from "./site.ts";

type JobPointers = NonNullable<Site["provider"]["jobs"]>;

/** A job as a poll shows it. `status` replaces the true word. */
export function jobBody(site: Site, job: Job, schema: Schema | null, status?: string): Json {
  const { jobs } = site.provider;
  const now = site.world.clock.now();
  if (jobs === null) return null;
  const { phase } = stepAt(job, now);
  const word = status ?? stepAt(job, now).status;
  const facts = jobFacts(site, job, word);
  const container = partsOf(jobs.job.status).slice(0, -1);
  const base = schema === null ? {} : sampleBeside(site, schema, facts, container);
  const shown = status === undefined || phase === "pending";
  const values: (readonly [string | null, Json | undefined])[] = [
    [jobs.job.id, job.id],
    [jobs.job.status, word],
    [jobs.job.progress, progressAt(job, now)],
    [jobs.job.cost, creditsOf(job)],
    [jobs.job.expiresAt, iso(job.expiresAt)],
    [jobs.job.output, shown && phase === "succeeded" ? job.state.output : undefined],
    [jobs.job.error, shown && phase === "failed" ? job.state.error : undefined],
  ];
  return putAll(base, values, schema, site);
}

/** The answer to a submit. */
export function acceptedBody(site: Site, job: Job, schema: Schema | null): Json {
  const { jobs } = site.provider;
  if (jobs === null) return null;
  const { submit, poll } = jobs;
  const status = job.steps[0]!.status;
  const container = partsOf(submit.id).slice(0, -1);
  const base =
    schema === null ? {} : sampleBeside(site, schema, jobFacts(site, job, status), container);
  return putAll(
    base,
    [
      [submit.id, job.id],
      [submit.status, status],
      [submit.statusUrl, statusUrl(site, job, poll)],
      [submit.cost, job.cost],
      [submit.remaining, job.remaining],
      [submit.expiresAt, iso(job.expiresAt)],
    ],
    schema,
    site,
  );
}

/** A delivery, or any other object about a job. */
export function bodyAbout(site: Site, job: Job, schema: Schema, status: string): Json {
  return sampleBeside(site, schema, jobFacts(site, job, status), []);
}

/** The JSON schema of an answer, or null. */
export function answerSchema(responses: readonly Response[], status: number): Schema | null {
  const response = responses.find((one) => one.status === String(status));
  return response?.content.find(({ mediaType }) => mediaType.includes("json"))?.schema ?? null;
}

function statusUrl(site: Site, job: Job, { operation, parameter }: JobPointers["poll"]): string {
  const path = site.provider.operations.find(({ id }) => id === operation)?.path ?? "";
  return job.baseUrl + path.replace(`{${parameter}}`, encodeURIComponent(job.id));
}

/** What was taken and not given back. */
function creditsOf({ cost, state }: Job): number {
  return cost - state.refunded;
}

function sampleBeside(
  site: Site,
  schema: Schema,
  facts: ReadonlyMap<string, Json>,
  container: readonly string[],
): Json {
  return sampleOf(schema, {
    ...site.samples(),
    full: false,
    // Only beside the id and the status: a user inside a job has an id of its own.
    known: (name, _, path) =>
      path.length === container.length + 1 && container.every((part, i) => path[i] === part)
        ? facts.get(plainName(name))
        : undefined,
  });
}

function putAll(
  base: Json,
  values: readonly (readonly [string | null, Json | undefined])[],
  schema: Schema | null,
  site: Site,
): Json {
  return values.reduce<Json>((body, [pointer, value]) => {
    if (pointer === null || value === undefined || value === null) return body;
    // An error that must be an object was made up from its schema; only its words are ours.
    const stated = schema && schemaUnder(schema, pointer, site.schemas);
    if (typeof value === "string" && stated?.kind === "object")
      return withText(body, pointer, value);
    return withValueAt(body, pointer, value);
  }, base);
}

function withText(body: Json, pointer: string, text: string): Json {
  const found = valueAt(body, pointer);
  return found === undefined
    ? withValueAt(body, pointer, { message: text })
    : withValueAt(body, `${pointer}/message`, text);
}

/** `created_at` and `createdAt` are one name. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** What is known of a job, by the names that APIs give it. */
function jobFacts(site: Site, job: Job, status: string): ReadonlyMap<string, Json> {
  const now = site.world.clock.now();
  const step = stepAt(job, now);
  const { jobs } = site.provider;
  const facts = new Map<string, Json>();
  const set = (names: readonly (string | null | undefined)[], value: Json | undefined | null) => {
    if (value === undefined || value === null) return;
    for (const name of names) if (name) facts.set(plainName(name), value);
  };
  const last = (pointer: string | null | undefined) => (pointer ? partsOf(pointer).at(-1) : null);
  const ended = step.phase === "pending" ? null : step.at;
  set(["id", "jobId", last(jobs?.submit.id), last(jobs?.job.id)], job.id);
  set(["status", last(jobs?.job.status)], status);
  set(["model", "modelId", job.model?.select.name], job.model?.id ?? job.operation.id);
  set(["progress", last(jobs?.job.progress)], progressAt(job, now));
  set([last(jobs?.job.cost)], creditsOf(job));
  set([last(jobs?.job.output)], step.phase === "succeeded" ? job.state.output : null);
  set([last(jobs?.job.error)], step.phase === "failed" ? job.state.error : null);
  set(["createdAt", "submittedAt", "queuedAt", "created"], iso(job.submittedAt));
  set(["startedAt"], step === job.steps[0] ? null : iso(job.steps[1]?.at ?? job.submittedAt));
  set(["completedAt", "finishedAt", "endedAt"], iso(ended));
  set(["updatedAt"], iso(step.at));
  set([last(jobs?.job.expiresAt), "expiresAt"], iso(job.expiresAt));
  set(["expired"], isExpired(job, now));
  set(["webhookStatus"], job.state.webhook === "none" ? null : job.state.webhook);
  return facts;
}

export function isExpired(job: Job, now: number): boolean {
  return job.expiresAt !== null && now >= job.expiresAt;
}

export function isFindable(job: Job | null, now: number): job is Job {
  return job !== null && !isLost(job, now);
}

function iso(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}
