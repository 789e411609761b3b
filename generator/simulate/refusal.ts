// A refusal as this provider would write it: its status, its envelope, its words where a recording
// has them.

import type { ErrorClass, Operation } from "../catalog/catalog.ts";
import { isObject, type Json } from "../ground/json.ts";
import { type Answer, jsonAnswer } from "./answer.ts";
import { valueAt, withValueAt } from "./at-pointer.ts";
import type { Recording } from "./recordings.ts";
import { sampleOf } from "./sample.ts";
import type { Site } from "./site.ts";

export interface Refusal {
  readonly class: ErrorClass;
  /** What is wrong; used where no recording of this refusal has words of its own. */
  readonly message: string;
  readonly operation: Operation | null;
  /** By the path of the value, where the provider names fields. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  readonly required?: number;
  readonly available?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** For `authentication`: whether there was no key at all. */
  readonly keyMissing?: boolean;
  /** When the class alone would choose another one. */
  readonly status?: number;
}

const usualStatus: Readonly<Record<ErrorClass, number>> = {
  authentication: 401,
  "insufficient-credits": 402,
  permission: 403,
  "not-found": 404,
  conflict: 409,
  validation: 400,
  "rate-limited": 429,
  server: 500,
};

/** Refusals whose words do not depend on what was asked. */
const general: readonly ErrorClass[] = [
  "authentication",
  "insufficient-credits",
  "rate-limited",
  "server",
];

export function refuse(site: Site, refusal: Refusal): Answer {
  const status = refusal.status ?? statusFor(site, refusal);
  const recording = recordingFor(site, refusal, status);
  let body = recording?.body ?? null;
  if (recording === null || !keepsWords(recording, refusal)) {
    body = withMessage(site, body ?? envelope(site, refusal.operation, status), refusal);
  }
  const { fields, required, available } = site.provider.errors ?? {};
  const put = (pointer: string | null | undefined, value: Json | undefined) => {
    if (typeof pointer === "string" && value !== undefined)
      body = withValueAt(body, pointer, value);
  };
  put(fields, refusal.fields);
  put(required, refusal.required);
  put(available, refusal.available);
  return jsonAnswer(status, body, refusal.headers ? { headers: refusal.headers } : {});
}

/** The status of the facts; among several the one that the operation documents. */
function statusFor({ provider }: Site, { class: kind, operation }: Refusal): number {
  const stated = (provider.errors?.statuses ?? [])
    .filter((entry) => entry.class === kind)
    .map(({ status }) => status);
  const documented = new Set(operation?.responses.map(({ status }) => status));
  return (
    stated.find((status) => documented.has(String(status))) ??
    [usualStatus[kind], ...(kind === "validation" ? [422] : [])].find((status) =>
      documented.has(String(status)),
    ) ??
    stated[0] ??
    usualStatus[kind]
  );
}

function recordingFor(site: Site, refusal: Refusal, status: number): Recording | null {
  const all = site.recordings.withStatus(status).filter(({ body }) => isObject(body));
  const own = all.filter(({ exchange }) => exchange.operation === refusal.operation?.id);
  if (refusal.class === "authentication") {
    const fitting = all.filter((recording) => tellsOfNoKey(recording) === refusal.keyMissing);
    return fitting[0] ?? all[0] ?? null;
  }
  return own[0] ?? all[0] ?? null;
}

function tellsOfNoKey({ cassette, body }: Recording): boolean {
  const words = `${cassette.id} ${cassette.title} ${JSON.stringify(body)}`;
  return /\b(missing|without|no)\b.{0,12}\bkey|\bkey\b.{0,12}\b(missing|required)/i.test(words);
}

function keepsWords({ exchange, cassette }: Recording, refusal: Refusal): boolean {
  if (refusal.class === "authentication" && refusal.keyMissing !== undefined) {
    return (
      tellsOfNoKey({ cassette, exchange, status: 0, body: exchange.response?.body ?? null }) ===
      refusal.keyMissing
    );
  }
  if (general.includes(refusal.class)) return true;
  return refusal.class === "not-found" && exchange.operation === refusal.operation?.id;
}

/** An empty refusal: as the document draws it, else as the facts point into it. */
function envelope(site: Site, operation: Operation | null, status: number): Json {
  const documented = operation?.responses.find(
    (response) =>
      response.status === String(status) || response.status === `${String(status)[0]}XX`,
  );
  const schema = (
    documented ?? operation?.responses.find((one) => one.status === "default")
  )?.content.find(({ mediaType }) => mediaType.includes("json"))?.schema;
  return schema ? sampleOf(schema, { ...site.samples(), full: false }) : {};
}

const usualMessages = ["/error/message", "/error", "/message", "/detail", "/title"];

/** Puts the message where a text stands already, else where the facts look first. */
function withMessage({ provider }: Site, body: Json, { message, class: kind }: Refusal): Json {
  const stated = provider.errors?.message ?? [];
  const pointers = stated.length > 0 ? stated : usualMessages;
  const isText = (pointer: string) => typeof valueAt(body, pointer) === "string";
  const taken = pointers.find(isText);
  if (taken === undefined) {
    const shortest = stated.find((pointer) => pointer.split("/").length === 2);
    return withValueAt(isObject(body) ? body : {}, shortest ?? stated[0] ?? "/error", message);
  }
  // A code that belongs to other words would mislead.
  const code = (provider.errors?.code ?? []).find(
    (pointer) => pointer !== taken && isText(pointer),
  );
  const worded = withValueAt(body, taken, message);
  return code === undefined ? worded : withValueAt(worded, code, kind.replaceAll("-", "_"));
}
