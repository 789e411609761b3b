// Deliveries: news of a job, posted to where its submit asked for it, signed as the provider signs,
// tried again when the receiver does not take it.

import { createHash, createHmac } from "node:crypto";
import type { Webhook, WebhookSignature } from "../catalog/catalog.ts";
import type { Schema } from "../catalog/schema.ts";
import { type Json, type JsonObject, own, ownArray, ownString } from "../ground/json.ts";
import { answerSchema, bodyAbout, jobBody } from "./job-body.ts";
import { settle, stepAt } from "./job-life.ts";
import type { Job, Phase } from "./job-store.ts";
import { schemaUnder } from "./schema-under.ts";
import type { Site } from "./site.ts";

type Occasion = "progress" | Exclude<Phase, "pending">;

interface WantedWebhook {
  readonly url: string;
  /** Null when the request did not choose: then only the end is told. */
  readonly events: readonly string[] | null;
}

/** What a submit asks for, or null. */
export function webhookOf(site: Site, body: JsonObject): WantedWebhook | null {
  const facts = site.provider.jobs?.webhook;
  const url = facts ? ownString(body, facts.url) : null;
  if (!facts || url === null || !/^https?:\/\//i.test(url)) return null;
  const listed = facts.events !== null && own(body, facts.events) !== undefined;
  return { url, events: listed ? ownArray(body, facts.events!).map(String) : null };
}

/** The same of a job; null also where nobody knows whose page began it. */
function wantedBy(site: Site, { mayTell, body }: Job): WantedWebhook | null {
  return mayTell ? webhookOf(site, body) : null;
}

/** Where in a job's time its progress is told. */
const progressParts = [0.35, 0.7];

/** Plans the deliveries of a job that has just begun. */
export function announce(site: Site, job: Job): void {
  const wanted = wantedBy(site, job);
  if (wanted === null) return;
  const { clock } = site.world;
  const last = job.steps.at(-1)!;
  const duration = job.endsAt - job.submittedAt;
  if (wanted.events !== null) {
    for (const part of progressParts) {
      clock.after(duration * part, () => deliver(site, job, "progress"));
    }
  }
  const { phase } = last;
  if (phase === "pending") return;
  clock.after(last.at - job.submittedAt, () => {
    settle(site, job, clock.now());
    deliver(site, job, phase);
  });
}

/** Tells the end of a job once more; false when it asked for no webhook or has not ended. */
export function replay(site: Site, job: Job): boolean {
  const { phase } = stepAt(job, site.world.clock.now());
  if (phase === "pending" || wantedBy(site, job) === null) return false;
  deliver(site, job, phase);
  return true;
}

function deliver(site: Site, job: Job, occasion: Occasion): void {
  const wanted = wantedBy(site, job);
  if (wanted === null) return;
  const webhook = webhookFor(site, occasion);
  const event = eventWord(site, webhook, occasion);
  if (wanted.events !== null && !wanted.events.includes(event)) return;
  const status = stepAt(job, site.world.clock.now()).status;
  const schema = webhook?.body?.content[0]?.schema;
  const body = schema ? bodyAbout(site, job, schema, status) : polledBody(site, job);
  attempt(site, job, { url: wanted.url, event, text: JSON.stringify(body), number: 1 });
}

/** What a delivery says where no document draws it: the job, as a poll shows it. */
function polledBody(site: Site, job: Job): Json {
  const { operations, jobs } = site.provider;
  const poll = operations.find(({ id }) => id === jobs?.poll.operation);
  return jobBody(site, job, poll ? answerSchema(poll.responses, 200) : null);
}

const words: Readonly<Record<Occasion, RegExp>> = {
  progress: /progress|update|running/i,
  succeeded: /complet|succe|finish|done/i,
  failed: /fail|error/i,
  cancelled: /cancel/i,
};

function webhookFor({ provider, schemas }: Site, occasion: Occasion): Webhook | null {
  const fits = (text: string) => words[occasion].test(text);
  const byWord = provider.webhooks.find((webhook) => fits(constantEvent(webhook, schemas) ?? ""));
  return byWord ?? provider.webhooks.find(({ name }) => fits(name)) ?? null;
}

/** The word that a body says of itself: `event: completed`. */
function constantEvent({ body }: Webhook, schemas: ReadonlyMap<string, Schema>): string | null {
  const schema = body?.content[0]?.schema;
  for (const pointer of ["/event", "/type"]) {
    const stated = schema ? schemaUnder(schema, pointer, schemas) : null;
    if (stated?.kind === "literal" && stated.values.length === 1) return String(stated.values[0]);
  }
  return null;
}

function eventWord({ schemas }: Site, webhook: Webhook | null, occasion: Occasion): string {
  if (webhook === null) return occasion === "succeeded" ? "completed" : occasion;
  return constantEvent(webhook, schemas) ?? webhook.name;
}

interface Attempt {
  readonly url: string;
  readonly event: string;
  readonly text: string;
  readonly number: number;
}

const pauses = [1000, 5000, 25_000];
const longestAnswer = 10_000;

function attempt(site: Site, job: Job, delivery: Attempt): void {
  const { underWay, clock, settings } = site.world;
  const sending = send(site, job, delivery).then((status) => {
    const { books } = site.world;
    const { url, event, number } = delivery;
    const entry = { at: clock.now(), provider: site.provider.id, jobId: job.id, event, url };
    books.deliveries.push({ ...entry, attempt: number, status });
    const taken = status !== null && status >= 200 && status < 300;
    const pause = pauses[number - 1];
    if (taken) job.state.webhook = "delivered";
    else if (pause === undefined) job.state.webhook = "failed";
    else
      clock.after(pause / settings.speed, () =>
        attempt(site, job, { ...delivery, number: number + 1 }),
      );
  });
  underWay.add(sending);
  void sending.finally(() => underWay.delete(sending));
}

/** The receiver's status, or null when there was no answer. */
async function send(site: Site, job: Job, { url, text }: Attempt): Promise<number | null> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...signatureHeader(site, job, text) },
      body: text,
      redirect: "manual",
      signal: AbortSignal.timeout(longestAnswer),
    });
    await response.body?.cancel();
    return response.status;
  } catch {
    return null;
  }
}

function signatureHeader(site: Site, { key }: Job, text: string): Record<string, string> {
  const signature = site.provider.jobs?.webhook?.signature;
  if (!signature || key === null) return {};
  const { header, prefix, secrets } = signature;
  const wanted = site.world.settings.webhookSecret;
  const kind = secrets.find((secret) => secret === wanted) ?? secrets[0] ?? "api-key";
  const hex = createHmac("sha256", secretFrom(key, kind)).update(text).digest("hex");
  return { [header]: `${prefix ?? ""}${hex}` };
}

function secretFrom(key: string, kind: WebhookSignature["secrets"][number]): string | Buffer {
  const digest = () => createHash("sha256").update(key);
  switch (kind) {
    case "api-key":
      return key;
    case "sha256-hex":
      return digest().digest("hex");
    case "sha256-bytes":
      return digest().digest();
  }
}
