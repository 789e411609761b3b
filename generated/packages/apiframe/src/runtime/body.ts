// Copied from templates/client/runtime/body.ts. Do not edit.

// Request bodies by media type, for the operations that take more than JSON.

import { encodeJson } from "./encode.js";
import { type ErrorFacts, InvalidRequestError } from "./errors.js";
import { textOf } from "./place.js";
import type { WireBody } from "./wire.js";

export interface EncodedBody {
  readonly body: WireBody;
  readonly headers: Readonly<Record<string, string>>;
}

/** Writes a body; throws `InvalidRequestError` or `MediaError` for what its type cannot carry. */
export type EncodeBody = (mediaType: string, value: unknown, facts: ErrorFacts) => EncodedBody;

/** A body as its media type asks: JSON, a form, parts of a form, text, or bytes as they are. */
export const encodeBody: EncodeBody = (mediaType, value, facts) => {
  const type = mediaType.toLowerCase();
  // A form's boundary is in its content type: the platform writes both.
  if (type.startsWith("multipart/form-data")) return { body: multipart(value, facts), headers: {} };
  if (type.startsWith("application/x-www-form-urlencoded")) {
    return { body: form(value, facts), headers: { "content-type": mediaType } };
  }
  const bytes = bytesOf(value);
  if (bytes && !isJson(type)) {
    const own = bytes instanceof Blob ? bytes.type : "";
    const stated = type.includes("*") ? own || "application/octet-stream" : mediaType;
    return { body: bytes, headers: { "content-type": stated } };
  }
  const stated = type.includes("*") ? "application/json" : mediaType;
  if (typeof value === "string" && !isJson(stated))
    return { body: value, headers: { "content-type": stated } };
  if (type.startsWith("text/"))
    return { body: textOf(value, facts), headers: { "content-type": stated } };
  if (isJson(stated)) {
    return { body: encodeJson(value, facts), headers: { "content-type": stated } };
  }
  throw new InvalidRequestError(
    `the body travels as ${mediaType}: pass text, bytes, a Blob or a stream`,
    facts,
  );
};

function isJson(type: string): boolean {
  return /[/+](json|json-.*|.*\+json)\b/.test(type);
}

/** Bytes in any of their forms as something `fetch` sends, or null. */
function bytesOf(value: unknown): Blob | ReadableStream<Uint8Array> | null {
  if (value instanceof Blob || value instanceof ReadableStream) return value;
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value))
    return new Blob([value as BlobPart]);
  return null;
}

function entriesOf(value: unknown, facts: ErrorFacts): [string, unknown][] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new InvalidRequestError("the body is a form: pass an object", facts);
  }
  return Object.entries(value).flatMap(([key, item]): [string, unknown][] =>
    (Array.isArray(item) ? item : [item])
      .filter((one) => one !== undefined && one !== null)
      .map((one) => [key, one]),
  );
}

function multipart(value: unknown, facts: ErrorFacts): FormData {
  if (value instanceof FormData) return value;
  const data = new FormData();
  for (const [key, item] of entriesOf(value, facts)) {
    const bytes = bytesOf(item);
    if (bytes instanceof ReadableStream) {
      throw new InvalidRequestError(`part "${key}" is a stream: pass a Blob`, facts);
    }
    if (bytes) data.append(key, bytes);
    else data.append(key, textOf(item, facts));
  }
  return data;
}

function form(value: unknown, facts: ErrorFacts): URLSearchParams {
  if (value instanceof URLSearchParams) return value;
  return new URLSearchParams(
    entriesOf(value, facts).map(([key, item]) => [key, textOf(item, facts)]),
  );
}
