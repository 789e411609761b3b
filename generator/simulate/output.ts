// What a finished job holds: shaped as a recording of the same model shows it, else as its schema
// says, with every address leading to a file that this server has.

import type { Model } from "../catalog/catalog.ts";
import type { Schema } from "../catalog/schema.ts";
import { isObject, type Json } from "../ground/json.ts";
import { valueAt } from "./at-pointer.ts";
import type { Job } from "./job-store.ts";
import type { MediaKind } from "./media-bytes.ts";
import { parameterValue } from "./price.ts";
import type { Recording } from "./recordings.ts";
import { sampleOf } from "./sample.ts";
import { schemaUnder } from "./schema-under.ts";
import type { Site } from "./site.ts";

/** Call for succeeded jobs, once. */
export function makeOutput(site: Site, job: Job): Json {
  const kindOf = (hint: string) => mediaKind(hint, modalityOf(job));
  const address = (hint: string) =>
    job.origin + site.world.assets.make(kindOf(hint), job.expiresAt);
  const count = wantedCount(job);
  const shape = recordedOutput(site, job);
  if (shape !== undefined) return withAddresses(shape, address, count, "");
  const schema = outputSchema(site, job.model);
  if (schema === null) return { url: address("url") };
  const context = { ...site.samples(), address, full: false };
  const plain = sampleOf(schema, context);
  const made = isEmpty(plain) ? firstMember(sampleOf(schema, { ...context, full: true })) : plain;
  return count > 1 ? withAddresses(made, address, count, "") : made;
}

/** Why a job failed, in the words of a recording where there is one. */
export function jobError(site: Site, job: Job): string {
  const { jobs } = site.provider;
  for (const recording of pollRecordings(site, job, "failed")) {
    const error = valueAt(recording.body, jobs?.job.error ?? "/error");
    if (typeof error === "string" && error !== "") return error;
  }
  return "The simulator was asked to let this job fail.";
}

/** Of members that are all optional, providers fill one. */
function firstMember(value: Json): Json {
  return isObject(value) ? Object.fromEntries(Object.entries(value).slice(0, 1)) : value;
}

function isEmpty(value: Json): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}

function recordedOutput(site: Site, job: Job): Json | undefined {
  const pointer = site.provider.jobs?.job.output;
  if (pointer === undefined || job.model === null) return undefined;
  const named = job.model.output?.schema;
  for (const { body, cassette } of pollRecordings(site, job, "succeeded")) {
    if (cassette.model !== job.model.id) continue;
    const output = valueAt(body, pointer);
    if (output === undefined || output === null) continue;
    if (named === undefined || site.validator.describes(named, output)) return output;
  }
  return undefined;
}

/** Recordings of jobs in a phase, those of the same model first. */
function pollRecordings(site: Site, { model }: Job, phase: "succeeded" | "failed"): Recording[] {
  const { jobs } = site.provider;
  if (jobs === null) return [];
  const words = jobs.statuses.filter((status) => status.phase === phase).map(({ value }) => value);
  const fitting = site.recordings.of(jobs.poll.operation).filter(({ body }) => {
    return words.includes(String(valueAt(body, jobs.job.status)));
  });
  const isOwn = ({ cassette }: Recording) => cassette.model === model?.id;
  return [...fitting.filter(isOwn), ...fitting.filter((recording) => !isOwn(recording))];
}

function outputSchema(site: Site, model: Model | null): Schema | null {
  const { provider, schemas } = site;
  if (model?.output) return schemas.get(model.output.schema) ?? null;
  const poll = provider.operations.find(({ id }) => id === provider.jobs?.poll.operation);
  const answer = poll?.responses.find(({ status }) => status === "200")?.content[0]?.schema;
  return answer ? schemaUnder(answer, provider.jobs?.job.output ?? "", schemas) : null;
}

/** Parameters that many APIs have for the number of results. */
const countNames = ["num_outputs", "num_images", "number_of_images", "n"];
const mostOutputs = 16;

function wantedCount({ model, body }: Job): number {
  if (model === null) return 1;
  const priced = model.price.kind === "per-output" ? model.price.count : null;
  for (const name of [priced, ...countNames]) {
    const value = Number(parameterValue(model, name, body));
    if (Number.isInteger(value) && value >= 1) return Math.min(value, mostOutputs);
  }
  return 1;
}

/** A copy in which every address is one of ours; lists of addresses get `count` entries. */
function withAddresses(
  value: Json,
  address: (hint: string) => string,
  count: number,
  key: string,
): Json {
  if (typeof value === "string") {
    return isAddress(value) ? address(`${key}${extensionOf(value)}`) : value;
  }
  if (Array.isArray(value)) {
    const [first] = value;
    const listsFiles = typeof first === "string" && isAddress(first);
    const items = listsFiles && count > 1 ? Array.from({ length: count }, () => first) : value;
    return items.map((item) => withAddresses(item, address, count, key));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, withAddresses(item, address, count, name)]),
  );
}

/** `.png` of an address; its host and path say nothing of its kind. */
function extensionOf(address: string): string {
  return /\.[a-z0-9]{2,4}(?=$|[?#])/i.exec(address)?.[0] ?? "";
}

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

/** An action continues a job: what it makes is of the same kind. */
function modalityOf({ model, parent }: Job): Model["modality"] {
  return model?.modality ?? (parent ? modalityOf(parent) : "image");
}

const beside = /image|picture|cover|thumb|poster|frame|\.(png|jpe?g|webp|gif)$/i;

/** What a member of the output most likely leads to: a track has a cover, a clip a poster. */
function mediaKind(hint: string, modality: Model["modality"]): MediaKind {
  switch (modality) {
    case "video":
      return beside.test(hint) ? "image" : "video";
    case "audio":
    case "music":
      return beside.test(hint) ? "image" : "audio";
    case "image":
    case "text":
    case "other":
      if (/video|\.(mp4|webm|mov)$/i.test(hint)) return "video";
      return /audio|\.(mp3|wav|ogg)$/i.test(hint) ? "audio" : "image";
  }
}
