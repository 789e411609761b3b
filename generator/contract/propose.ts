// For each disagreement, the overlay action that would end it: what a reviewer pastes into
// spec/overlays when the API is right and its description is not.

import { findHeader, indexDocument, resolve } from "../../templates/contract/runtime/document.js";
import type { Finding, Recording } from "../../templates/contract/runtime/recording.js";
import { isObject, type Json, type JsonObject, own, ownArray, ownObject } from "../ground/json.ts";
import { parsePointer } from "../ground/location.ts";

/** One action of an Overlay document. */
export interface ProposedAction {
  /** JSONPath into the document. */
  readonly target: string;
  readonly description: string;
  readonly update?: Json;
  readonly remove?: true;
}

/** Proposals for one finding; empty where no change of the document would be an honest answer. */
export function proposeActions(
  document: Json,
  recording: Recording,
  finding: Finding,
): ProposedAction[] {
  const place = placeOf(recording, finding);
  if (!place) return [];
  const { exchange, parts } = place;
  const description = `${recording.id} (${recording.origin}): ${finding.message}`;
  const entry =
    exchange.webhook === null
      ? indexDocument(document).operations.get(exchange.operation ?? "")
      : indexDocument(document).webhooks.get(exchange.webhook);
  if (!entry) return [];
  const section = exchange.webhook === null ? "paths" : "webhooks";
  const operation = [section, entry.key, entry.method];
  const status = String(exchange.response?.status);
  const responses = ownObject(entry.node, "responses") ?? {};
  const answer = settle(document, [...operation, "responses", status]);
  const act = (path: readonly string[], update: Json): ProposedAction[] => [
    { target: jsonPath(document, path), description, update },
  ];
  switch (finding.code) {
    case "contract/undocumented-status":
      return act([...operation, "responses"], { [status]: describedAnswer(exchange.response) });
    case "contract/undocumented-content-type": {
      if (!answer || !Object.hasOwn(responses, status) || parts[0] !== "response") return [];
      return act(answer, { content: contentOf(exchange.response) });
    }
    case "contract/undocumented-header": {
      const name = parts.at(-1) ?? "";
      return answer && Object.hasOwn(responses, status)
        ? act(answer, { headers: { [name]: { schema: { type: "string" } } } })
        : [];
    }
    default:
      return proposeInBody(document, operation, { exchange, parts }, finding, description);
  }
}

type Exchange = Recording["exchanges"][number];

interface Place {
  readonly exchange: Exchange;
  /** Below the exchange: `["response", "body", "output", "audio"]`. */
  readonly parts: readonly string[];
}

function placeOf({ exchanges, source }: Recording, { pointer }: Finding): Place | null {
  const below = parsePointer(pointer)?.slice((parsePointer(source.pointer) ?? []).length) ?? [];
  const exchange = exchanges[Number(below[1])];
  return exchange ? { exchange, parts: below.slice(2) } : null;
}

function proposeInBody(
  document: Json,
  operation: readonly string[],
  { exchange, parts }: Place,
  { code }: Finding,
  description: string,
): ProposedAction[] {
  const [side, , ...path] = parts;
  const sent = side === "request";
  const body = sent ? exchange.request.body : (exchange.response?.body ?? null);
  const holder = sent
    ? [...operation, "requestBody"]
    : [...operation, "responses", String(exchange.response?.status)];
  const content = settle(document, holder);
  const media = content && mediaIn(document, content);
  const root = media && settle(document, [...media, "schema"]);
  if (!root) return [];
  const isNew = ["contract/undocumented-field", "contract/unknown-parameter"].includes(code);
  if (isNew) {
    const field = path.at(-1);
    const [node] = findAll(document, root, path.slice(0, -1), (one) =>
      Object.hasOwn(one, "properties"),
    );
    const value = valueAt(body, path);
    if (!node || field === undefined || value === undefined) return [];
    const update = { properties: { [field]: schemaOf(value) } };
    return [{ target: jsonPath(document, node), description, update }];
  }
  if (code !== "contract/wrong-shape" && code !== "contract/wrong-parameter") return [];
  return widen(document, root, { path, value: valueAt(body, path), description });
}

/** A value more in a list, or null where there was none. Other types are no drift but a mistake. */
function widen(
  document: Json,
  root: readonly string[],
  {
    path,
    value,
    description,
  }: { path: readonly string[]; value: Json | undefined; description: string },
): ProposedAction[] {
  if (value === undefined) return [];
  const listed = findAll(document, root, path, (one) => Object.hasOwn(one, "enum"));
  if (listed.length > 0 && (typeof value === "string" || value === null)) {
    const update = { enum: [value] };
    return listed.map((node) => ({ target: jsonPath(document, node), description, update }));
  }
  if (value !== null) return [];
  const typed = findAll(document, root, path, (one) => typeof own(one, "type") === "string");
  // A word cannot be merged with a list: it goes, and the list takes its place.
  return typed.flatMap((node) => {
    const type = valueAt(document, [...node, "type"]) ?? "string";
    return [
      { target: jsonPath(document, [...node, "type"]), description, remove: true as const },
      { target: jsonPath(document, node), description, update: { type: [type, "null"] } },
    ];
  });
}

/** Paths of the nodes that a condition holds for, along a value; references are followed. */
function findAll(
  document: Json,
  from: readonly string[],
  path: readonly string[],
  holds: (node: JsonObject) => boolean,
  depth = 0,
): (readonly string[])[] {
  const at = depth > 30 ? null : settle(document, from);
  const node = at && valueAt(document, at);
  if (!at || !isObject(node)) return [];
  const [part, ...rest] = path;
  const go = (keys: readonly string[], below: readonly string[]) =>
    findAll(document, [...at, ...keys], below, holds, depth + 1);
  return [
    ...(part === undefined && holds(node) ? [at] : []),
    ...(part === undefined ? [] : keysTo(node, part).flatMap((keys) => go(keys, rest))),
    ...["allOf", "anyOf", "oneOf"].flatMap((key) =>
      [...ownArray(node, key).keys()].flatMap((i) => go([key, String(i)], path)),
    ),
  ];
}

function keysTo(node: JsonObject, part: string): string[][] {
  if (Object.hasOwn(ownObject(node, "properties") ?? {}, part)) return [["properties", part]];
  if (/^\d+$/.test(part) && Object.hasOwn(node, "items")) return [["items"]];
  return [];
}

/** Where a node really stands, its references followed; null where nothing does. */
function settle(document: Json, path: readonly string[]): readonly string[] | null {
  const node = valueAt(document, path);
  if (!isObject(node)) return null;
  const reference = own(node, "$ref");
  if (typeof reference !== "string") return path;
  if (!resolve(document, node)) return null;
  return settle(document, parsePointer(reference) ?? []);
}

function mediaIn(document: Json, holder: readonly string[]): readonly string[] | null {
  const node = valueAt(document, holder);
  const content = isObject(node) ? ownObject(node, "content") : null;
  const key = Object.keys(content ?? {}).find((name) => /json/i.test(name));
  return key === undefined ? null : [...holder, "content", key];
}

function valueAt(value: Json, path: readonly string[]): Json | undefined {
  let found: Json | undefined = value;
  for (const part of path) {
    if (Array.isArray(found)) found = (found as readonly Json[])[Number(part)];
    else found = isObject(found) ? own(found, part) : undefined;
  }
  return found;
}

function describedAnswer(response: Exchange["response"]): Json {
  const content = contentOf(response);
  return { description: "As recorded.", ...(content && { content }) };
}

function contentOf(response: Exchange["response"]): JsonObject | null {
  if (!response || response.body === null) return null;
  const header = findHeader(response.headers, "content-type") ?? "application/json";
  const type = (header.split(";")[0] ?? "").trim();
  return { [type]: { schema: schemaOf(response.body) } };
}

/** What a value shows of its schema: types, and the fields it happens to have. */
export function schemaOf(value: Json): JsonObject {
  if (value === null) return { type: "null" };
  if (Array.isArray(value)) {
    const first: Json | undefined = value[0];
    return { type: "array", items: first === undefined ? {} : schemaOf(first) };
  }
  if (isObject(value)) {
    const entries = Object.entries(value).map(([key, item]) => [key, schemaOf(item)] as const);
    return { type: "object", properties: Object.fromEntries(entries) };
  }
  if (typeof value === "number") return { type: Number.isInteger(value) ? "integer" : "number" };
  if (typeof value === "boolean") return { type: "boolean" };
  return /^https?:\/\/\S+$/.test(String(value))
    ? { type: "string", format: "uri" }
    : { type: "string" };
}

/** A path in RFC 9535's normalized form. Whether `200` is a key or a place, the document knows. */
function jsonPath(document: Json, parts: readonly string[]): string {
  const steps = parts.map((part, i) =>
    Array.isArray(valueAt(document, parts.slice(0, i)))
      ? `[${part}]`
      : `['${part.replace(/[\\']/g, "\\$&")}']`,
  );
  return `$${steps.join("")}`;
}
