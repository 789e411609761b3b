// Copied from templates/contract/runtime/document.ts. Do not edit.

// Finds in an OpenAPI 3.1 document what an exchange claims to be: the operation, the answer's
// status, the media type of a body.

import { findAt, isObject, type Json, type JsonObject, own, ownObject } from "./json.js";

export interface OperationEntry {
  /** The key in `paths` or `webhooks`, as generated types spell it too. */
  readonly key: string;
  readonly method: string;
  readonly node: JsonObject;
  /** What it shares with the other methods of its path. */
  readonly item: JsonObject;
}

export interface DocumentIndex {
  /** By operationId. */
  readonly operations: ReadonlyMap<string, OperationEntry>;
  /** By name; a webhook with several methods is known by its first. */
  readonly webhooks: ReadonlyMap<string, OperationEntry>;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

export function indexDocument(document: Json): DocumentIndex {
  const operations = new Map<string, OperationEntry>();
  const webhooks = new Map<string, OperationEntry>();
  for (const entry of entriesOf(document, "paths")) {
    const id = own(entry.node, "operationId");
    if (typeof id === "string") operations.set(id, entry);
  }
  for (const entry of entriesOf(document, "webhooks")) {
    if (!webhooks.has(entry.key)) webhooks.set(entry.key, entry);
  }
  return { operations, webhooks };
}

function entriesOf(document: Json, section: "paths" | "webhooks"): OperationEntry[] {
  const items = isObject(document) ? ownObject(document, section) : null;
  return Object.entries(items ?? {}).flatMap(([key, reference]) => {
    const item = resolve(document, reference);
    if (!item) return [];
    const additional = Object.entries(ownObject(item, "additionalOperations") ?? {});
    const standard = methods.map((method): [string, Json | undefined] => [
      method,
      own(item, method),
    ]);
    return [...standard, ...additional].flatMap(([method, node]): OperationEntry[] =>
      isObject(node) ? [{ key, method: method.toLowerCase(), node, item }] : [],
    );
  });
}

/** Follows references until a node that has none; null when they lead nowhere or in a circle. */
export function resolve(document: Json, value: Json | undefined): JsonObject | null {
  const seen = new Set<string>();
  let node = value;
  while (isObject(node)) {
    const reference = own(node, "$ref");
    if (typeof reference !== "string") return node;
    if (seen.has(reference)) return null;
    seen.add(reference);
    node = findAt(document, reference);
  }
  return null;
}

export type Resolve = (value: Json | undefined) => JsonObject | null;

/** `resolve` for whoever asks often: each reference is followed once. */
export function createResolve(document: Json): Resolve {
  const known = new Map<string, JsonObject | null>();
  return (value) => {
    const reference = isObject(value) ? own(value, "$ref") : undefined;
    if (typeof reference !== "string") return resolve(document, value);
    const before = known.get(reference);
    if (before !== undefined) return before;
    const node = resolve(document, value);
    known.set(reference, node);
    return node;
  };
}

export interface ResponseEntry {
  /** `202`, `4XX` or `default`. */
  readonly key: string;
  readonly node: JsonObject;
}

/** The documented answer for a status: exact first, then its class, then `default`. */
export function findResponse(
  document: Json,
  operation: JsonObject,
  status: number,
): ResponseEntry | null {
  const responses = ownObject(operation, "responses");
  if (!responses) return null;
  const wanted = [String(status), `${String(status)[0]}XX`, `${String(status)[0]}xx`, "default"];
  for (const key of wanted) {
    const node = resolve(document, own(responses, key));
    if (node) return { key, node };
  }
  return null;
}

export interface MediaEntry {
  /** The key in `content`: `application/json`, `image/*`. */
  readonly key: string;
  readonly schema: Json | undefined;
}

/** The entry of `content` that a content type belongs to: exact, then its type, then anything. */
export function findMedia(content: JsonObject, contentType: string): MediaEntry | null {
  const wanted = essence(contentType);
  const keys = Object.keys(content);
  const found =
    keys.find((key) => key.toLowerCase() === contentType.trim().toLowerCase()) ??
    keys.find((key) => essence(key) === wanted) ??
    keys.find((key) => essence(key) === `${wanted.split("/")[0]}/*`) ??
    keys.find((key) => essence(key) === "*/*");
  if (found === undefined) return null;
  const media = own(content, found);
  return { key: found, schema: isObject(media) ? own(media, "schema") : undefined };
}

/** A media type without its parameters. */
function essence(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

export function findHeader(headers: Readonly<Record<string, string>>, name: string): string | null {
  const entry = Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase());
  return entry?.[1] ?? null;
}

/** Names of the headers that an answer must carry. */
export function requiredHeaders(document: Json, response: JsonObject): string[] {
  return Object.entries(ownObject(response, "headers") ?? {}).flatMap(([name, reference]) => {
    const header = resolve(document, reference);
    // The specification has `Content-Type` ignored here: `content` says it.
    return header && own(header, "required") === true && name.toLowerCase() !== "content-type"
      ? [name]
      : [];
  });
}

export function contentOf(document: Json, holder: Json | undefined): JsonObject | null {
  const node = resolve(document, holder);
  const content = node ? ownObject(node, "content") : null;
  return content && Object.keys(content).length > 0 ? content : null;
}

/** Whether a body can be JSON. One that cannot (a form, a picture) is not in recordings. */
export function mayBeJson(mediaTypes: readonly string[]): boolean {
  return mediaTypes.some((mediaType) => /json|^\*\/\*|^application\/\*/i.test(mediaType));
}

/** The API itself says that the request was wrong, so its description need not fit it. */
export function isRefusal(response: { readonly status: number } | null): boolean {
  return response?.status === 400 || response?.status === 422;
}

/** Where generated types find a body: its operation, then the status, then the media type. */
export interface BodyPlace {
  readonly entry: OperationEntry;
  /** The key of the answer, or null for a request. */
  readonly response: string | null;
  readonly mediaType: string;
  readonly schema: Json | undefined;
}

export function findRequestBody(
  document: Json,
  entry: OperationEntry,
  headers: Readonly<Record<string, string>>,
): BodyPlace | null {
  const content = contentOf(document, own(entry.node, "requestBody"));
  if (!content) return null;
  const only = Object.keys(content).length === 1 ? Object.keys(content)[0]! : "application/json";
  const media = findMedia(content, findHeader(headers, "content-type") ?? only);
  return media && { entry, response: null, mediaType: media.key, schema: media.schema };
}

export function findResponseBody(
  document: Json,
  entry: OperationEntry,
  response: { readonly status: number; readonly headers: Readonly<Record<string, string>> },
): BodyPlace | null {
  const documented = findResponse(document, entry.node, response.status);
  const content = documented && contentOf(document, documented.node);
  const contentType = findHeader(response.headers, "content-type");
  if (!documented || !content || contentType === null) return null;
  const media = findMedia(content, contentType);
  return media && { entry, response: documented.key, mediaType: media.key, schema: media.schema };
}

/** Documented statuses, as the document orders them. */
export function statusesOf(operation: JsonObject): string[] {
  return Object.keys(ownObject(operation, "responses") ?? {});
}

export function isRequired(document: Json, holder: Json | undefined): boolean {
  const node = resolve(document, holder);
  return node !== null && own(node, "required") === true;
}
