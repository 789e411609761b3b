// Operations without a part in the job protocol: answered with a recording, with an example of the
// document, or with a value made from the schema. A document without facts is served like this.

import type { Content } from "../catalog/catalog.ts";
import { findStream, streamForm } from "../catalog/streams.ts";
import { isObject, type Json } from "../ground/json.ts";
import { type Answer, type Call, emptyAnswer, jsonAnswer, textAnswer } from "./answer.ts";
import { successOf } from "./documented.ts";
import { parseJsonBody } from "./json-body.ts";
import { mediaFile } from "./media-bytes.ts";
import { fillModels, refuseUnknownModel } from "./model-list.ts";
import { refuse } from "./refusal.ts";
import { sampleOf } from "./sample.ts";
import type { Site } from "./site.ts";
import { asksForStream, streamAnswer } from "./stream-answer.ts";

export function answerPlainly(site: Site, call: Call): Answer {
  const refused = refuseBody(site, call) ?? refuseUnknownModel(site, call);
  if (refused) return refused;
  const { status, content } = successOf(call.operation);
  if (status === 204 || content.length === 0) {
    const recorded = recordedBody(site, call, status);
    return recorded === undefined || status === 204
      ? emptyAnswer(status)
      : jsonAnswer(status, recorded);
  }
  const stream = findStream(call.operation, (name) => site.schemas.get(name));
  const accepted = call.headers.get("accept") ?? "*/*";
  const fitting = content.filter(({ mediaType }) => takes(accepted, mediaType));
  const asked = stream !== null && !stream.only && asksForStream(call, stream);
  const chosen =
    fitting.find(({ mediaType }) => (streamForm(mediaType) !== null) === asked) ??
    fitting[0] ??
    content[0]!;
  return stream !== null && chosen.mediaType === stream.mediaType
    ? streamAnswer(site, status, stream, chosen)
    : contentAnswer(site, call, status, chosen);
}

function refuseBody(site: Site, call: Call): Answer | null {
  const { operation, headers, body } = call;
  if (operation.body === null) return null;
  const isJson = /[/+]json\b/i.test(headers.get("content-type") ?? "");
  const takesJson = operation.body.content.some(({ mediaType }) => /[/+]json\b/.test(mediaType));
  if (body.length === 0) {
    if (!operation.body.required) return null;
    const message = "the body is empty, and one is required";
    return refuse(site, { class: "validation", operation, message });
  }
  if (!isJson || !takesJson) return null;
  const parsed = parseJsonBody(site, call);
  if ("status" in parsed) return parsed;
  const fields = site.validator.body(operation, null, parsed.body);
  if (fields === null) return null;
  const message = Object.values(fields)[0]?.[0] ?? "the body does not fit";
  return refuse(site, { class: "validation", operation, message, fields });
}

/** Whether an Accept header names the type; one without a word on it takes everything. */
function takes(accepted: string, mediaType: string): boolean {
  const [wanted = ""] = mediaType.toLowerCase().split(";");
  const types = accepted
    .toLowerCase()
    .split(",")
    .map((one) => one.split(";")[0]!.trim());
  return types.some(
    (one) => one === wanted || one === "*/*" || one === `${wanted.split("/")[0]}/*`,
  );
}

function contentAnswer(site: Site, call: Call, status: number, content: Content): Answer {
  const type = content.mediaType.toLowerCase();
  const stated = type.includes("*") ? "application/octet-stream" : content.mediaType;
  if (/[/+]json\b/.test(type)) return jsonAnswer(status, jsonBody(site, call, status, content));
  const media = (["image", "video", "audio"] as const).find((kind) => type.startsWith(`${kind}/`));
  if (media) {
    const { bytes, contentType } = mediaFile(media);
    return { status, headers: { "content-type": contentType }, body: bytes };
  }
  const [example] = content.examples;
  const text = typeof example?.value === "string" ? example.value : "text";
  return textAnswer(status, stated, text);
}

function jsonBody(site: Site, call: Call, status: number, content: Content): Json {
  const recorded = recordedBody(site, call, status);
  const [example] = content.examples;
  const made = recorded ?? example?.value ?? sampledBody(site, call, content);
  return withBalance(site, fillModels(site, call, made));
}

function sampledBody(site: Site, call: Call, { schema }: Content): Json {
  return sampleOf(schema, {
    ...site.samples(),
    full: true,
    known: (name, stated, path) => {
      // There is one page; a made-up cursor would send a client round for ever.
      if (stated.nullable && /^(next|prev)/i.test(name)) return null;
      // `GET /things/{id}` answers with the thing that was asked for.
      return path.length <= 1 && stated.kind === "string" ? call.path.get(name) : undefined;
    },
  });
}

/** Where an account tells its credits, the simulated balance stands. */
function withBalance(site: Site, body: Json): Json {
  if (Array.isArray(body) || !isObject(body) || site.provider.jobs === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => {
      const isBalance = /^(credits?|balance|credits_?(remaining|available|balance))$/i.test(key);
      if (typeof value === "number" && isBalance) return [key, site.account.balance];
      return [key, withBalance(site, value)];
    }),
  );
}

function recordedBody(site: Site, call: Call, status: number): Json | undefined {
  const all = site.recordings.of(call.operation.id).filter((one) => one.status === status);
  const found = all.find(({ body }) => isObject(body) || Array.isArray(body));
  return found?.body;
}
