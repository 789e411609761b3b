// Submits: a model is chosen, the body is held against its schema, credits are taken, a job begins.

import type { Model } from "../catalog/catalog.ts";
import { isObject, type Json, type JsonObject, own } from "../ground/json.ts";
import { type Answer, type Call, jsonAnswer } from "./answer.ts";
import { acceptedBody, answerSchema, isFindable } from "./job-body.ts";
import { newJobId } from "./job-id.ts";
import { planSteps, settle } from "./job-life.ts";
import type { Job } from "./job-store.ts";
import { parseJsonBody } from "./json-body.ts";
import { priceOf } from "./price.ts";
import { refuse } from "./refusal.ts";
import { usualDuration } from "./settings.ts";
import type { Site } from "./site.ts";
import { isTrusted } from "./visitors.ts";
import { announce, webhookOf } from "./webhooks.ts";

export function answerSubmit(site: Site, call: Call): Answer {
  const key = idempotencyKey(site, call);
  const request = { operation: call.operation.id, body: call.body };
  const now = site.world.clock.now();
  if (key !== null) {
    const tooLong = refuseLongKey(site, call, key);
    if (tooLong) return tooLong;
    const known = site.keys?.look(key, request, now) ?? { kind: "new" };
    if (known.kind === "replay") return known.answer;
    if (known.kind === "conflict") {
      const message = "the idempotency key was used with another body";
      return refuse(site, { class: "conflict", operation: call.operation, message });
    }
  }
  const checked = checkSubmit(site, call);
  if ("status" in checked) return checked;
  const answer = accept(site, call, checked, key);
  if (key !== null && answer.status < 300) site.keys?.keep(key, request, answer, now);
  return answer;
}

interface CheckedSubmit {
  readonly model: Model | null;
  readonly parent: Job | null;
  readonly body: JsonObject;
}

function checkSubmit(site: Site, call: Call): CheckedSubmit | Answer {
  const { operation } = call;
  const parsed = parseJsonBody(site, call);
  if ("status" in parsed) return parsed;
  const { body } = parsed;
  if (!isObject(body)) return refuseFields(site, call, { body: ["must be an object"] });
  const models = site.modelsOf(operation);
  const model = models.find((candidate) => isSelected(candidate, call, body)) ?? null;
  if (model === null && models.length > 0) return refuseModel(site, call, models, body);
  const problems = site.validator.body(operation, model, body);
  if (problems !== null) return refuseFields(site, call, problems);
  const parent = parentOf(site, body);
  if (parent === "unknown") {
    const message = "the job that this continues does not exist";
    return refuse(site, { class: "not-found", operation, message });
  }
  return { model, parent, body };
}

function isSelected({ select, path }: Model, call: Call, body: JsonObject): boolean {
  if (select.in === "body") return own(body, select.name) === select.value;
  // Where each model has an operation of its own, its path has chosen already.
  return (call.path.get(select.name) ?? select.value) === select.value && path !== "";
}

function refuseModel(site: Site, call: Call, models: readonly Model[], body: JsonObject): Answer {
  const { in: place, name } = models[0]!.select;
  const given = place === "path" ? call.path.get(name) : own(body, name);
  if (given === undefined)
    return refuseFields(site, call, { [name]: ["is missing, and is required"] });
  const message = `no model here is called ${JSON.stringify(given)}`;
  if (place === "path") {
    return refuse(site, { class: "not-found", operation: call.operation, message });
  }
  return refuseFields(site, call, { [name]: [message] });
}

function refuseFields(
  site: Site,
  { operation }: Call,
  fields: Readonly<Record<string, readonly string[]>>,
): Answer {
  const [field = "body", [said = ""] = []] = Object.entries(fields)[0] ?? [];
  const message = said.startsWith("is ") || said.startsWith("must ") ? `${field} ${said}` : said;
  return refuse(site, { class: "validation", operation, message, fields });
}

/** The finished job that an action names (`parentJobId`), null when it names none. */
function parentOf(site: Site, body: JsonObject): Job | null | "unknown" {
  for (const [name, value] of Object.entries(body)) {
    if (typeof value !== "string" || !/(job|parent)_?id$/i.test(name)) continue;
    const job = site.jobs.find(value);
    return isFindable(job, site.world.clock.now()) ? job : "unknown";
  }
  return null;
}

function idempotencyKey(site: Site, { operation, headers }: Call): string | null {
  const facts = site.provider.jobs?.idempotency;
  if (!facts?.operations.includes(operation.id)) return null;
  return headers.get(facts.header.toLowerCase()) ?? null;
}

function refuseLongKey(site: Site, call: Call, key: string): Answer | null {
  const { header, maxLength } = site.provider.jobs!.idempotency!;
  if (maxLength === null || key.length <= maxLength) return null;
  return refuseFields(site, call, { [header]: [`is longer than ${maxLength} characters`] });
}

function accept(site: Site, call: Call, checked: CheckedSubmit, key: string | null): Answer {
  const { world, account, provider } = site;
  const { model } = checked;
  const now = world.clock.now();
  const cost = model
    ? priceOf(model, checked.body, world.settings.unknownPrice)
    : world.settings.unknownPrice;
  const id = newJobId(site);
  const available = account.balance;
  if (!account.charge(cost, id, now)) {
    return refuse(site, {
      class: "insufficient-credits",
      operation: call.operation,
      message: `the call costs ${cost} credits, and ${available} are left`,
      required: cost,
      available,
    });
  }
  const job = beginJob(site, call, { ...checked, id, cost, key, now });
  const accepted = provider.jobs!.submit.accepted;
  const documented = new Set(call.operation.responses.map(({ status }) => status));
  const status = accepted.find((one) => documented.has(String(one))) ?? accepted[0] ?? 202;
  const body: Json = acceptedBody(site, job, answerSchema(call.operation.responses, status));
  return jsonAnswer(status, body, { jobId: job.id });
}

function beginJob(
  site: Site,
  call: Call,
  {
    model,
    parent,
    body,
    id,
    cost,
    key,
    now,
  }: CheckedSubmit & {
    readonly id: string;
    readonly cost: number;
    readonly key: string | null;
    readonly now: number;
  },
): Job {
  const { world, provider } = site;
  const jobs = provider.jobs!;
  const modality = model?.modality ?? parent?.model?.modality ?? "image";
  const spread = 0.7 + 0.6 * world.random.next(`duration ${provider.id}`);
  const duration = Math.max(
    1,
    Math.round((usualDuration[modality] * spread) / world.settings.speed),
  );
  const faults = new Set(call.faults);
  const mayTell = isTrusted(call.headers);
  const lifetime = world.settings.outputLifetime ?? jobs.outputLifetime.seconds;
  const job: Job = {
    id,
    number: site.jobs.all.length + 1,
    model,
    parent,
    operation: call.operation,
    body,
    cost,
    remaining: site.account.balance,
    submittedAt: now,
    endsAt: now + duration,
    expiresAt: lifetime === null ? null : now + duration + lifetime * 1000,
    steps: planSteps(jobs, now, duration, faults),
    faults,
    idempotencyKey: key,
    mayTell,
    key: call.key,
    origin: call.origin,
    baseUrl: call.baseUrl,
    state: {
      settled: false,
      output: null,
      error: null,
      refunded: 0,
      polls: 0,
      oddPolls: 0,
      webhook: mayTell && webhookOf(site, body) !== null ? "pending" : "none",
    },
  };
  site.jobs.add(job);
  announce(site, job);
  const last = job.steps.at(-1)!;
  if (last.phase !== "pending") {
    world.clock.after(last.at - now, () => settle(site, job, world.clock.now()));
  }
  return job;
}
