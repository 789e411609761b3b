// Copied from templates/client/runtime/media.ts. Do not edit.

// Pictures, clips and sounds as parameters. What is not an address yet is uploaded first, where
// the provider takes uploads; models are given what does it only there.

import { settle } from "./abort.js";
import type { Sender } from "./call.js";
import type { MediaParameter, UploadProtocol } from "./descriptors.js";
import { AbortedError, type ErrorFacts, MediaError } from "./errors.js";
import { textAt } from "./pointer.js";
import type { CallOptions } from "./wire.js";

/**
 * A file as a parameter takes it: its address, a data URI, or the file itself. A stream is read
 * once, into memory.
 */
export type MediaInput =
  | string
  | URL
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream<Uint8Array>;

type Parameters = Readonly<Record<string, unknown>>;

/** Puts addresses in the place of files; a model carries one where files are taken. */
export type PrepareMedia = (
  client: Sender,
  params: Parameters,
  media: readonly MediaParameter[],
  options: CallOptions,
) => Promise<Parameters>;

export interface UploadOptions extends CallOptions {
  /** Which size limit applies; the largest by default. */
  readonly kind?: MediaParameter["kind"] | undefined;
  /** The file's name; a `File` has its own. */
  readonly filename?: string | undefined;
}

/** Uploads every file among the media parameters; the same file given twice travels once. */
export const mediaUploads =
  (route: UploadProtocol): PrepareMedia =>
  async (client, params, media, options) => {
    const uploads = new Map<unknown, Promise<string>>();
    const addressOf = (input: unknown, kind: MediaParameter["kind"]): unknown => {
      if (!isFile(input)) return input;
      const known = uploads.get(input) ?? upload(client, route, input, { ...options, kind });
      uploads.set(input, known);
      return known;
    };
    let prepared: unknown = params;
    for (const { path, kind } of media) {
      prepared = await replaceAt(prepared, path, (value) =>
        Array.isArray(value)
          ? Promise.all(value.map((item) => addressOf(item, kind)))
          : addressOf(value, kind),
      );
    }
    return prepared as Parameters;
  };

/**
 * Uploads a file and gives its address, as parameters take it. Providers keep uploads for a short
 * time only. Repeating an upload is free, so it is retried like a GET.
 *
 * Rejects with `MediaError` where the file is larger than the provider takes; else with the errors
 * of any request.
 */
export async function upload(
  client: Sender,
  route: UploadProtocol,
  input: MediaInput,
  options: UploadOptions = {},
): Promise<string> {
  const { maxBytes, field, operation, path, url } = route;
  const facts: ErrorFacts = { provider: client.protocol.provider, operation };
  const { kind = "any", filename, signal } = options;
  const reading = blobFrom(input, facts);
  const file = await (signal ? settle(reading, signal) : reading).catch((thrown: unknown) => {
    if (!signal?.aborted) throw thrown;
    throw new AbortedError("aborted", { ...facts, job: null }, signal.reason);
  });
  const limit = kind === "any" ? Math.max(...Object.values(maxBytes)) : maxBytes[kind];
  if (file.size > limit) {
    throw new MediaError(`the file has ${file.size} bytes; at most ${limit} are taken`, facts);
  }
  const body = new FormData();
  body.append(field, file, filename ?? (input instanceof File ? input.name : "file"));
  const answer = await client.send({
    ...options,
    // The caller's key is the submit's.
    idempotencyKey: undefined,
    operation,
    method: "POST",
    path,
    body,
    requires: url,
    repeatable: true,
  });
  return textAt(answer.value, url) ?? "";
}

/** True for what has to be uploaded: files in any form, and data URIs. */
function isFile(input: unknown): input is MediaInput {
  return typeof input === "string"
    ? /^data:/i.test(input)
    : input instanceof Blob ||
        input instanceof ReadableStream ||
        input instanceof ArrayBuffer ||
        ArrayBuffer.isView(input);
}

/** The whole file. Its type is what it says of itself: providers look at the bytes. */
async function blobFrom(input: MediaInput, facts: ErrorFacts): Promise<Blob> {
  if (input instanceof Blob) return input;
  if (input instanceof ReadableStream) return new Response(input).blob();
  // The platform copies the bytes, and refuses shared memory by itself.
  if (typeof input === "object" && !(input instanceof URL)) return new Blob([input as BlobPart]);
  const [, type, base64, content = ""] = /^data:(.*?)(;base64)?,(.*)$/is.exec(String(input)) ?? [];
  try {
    const text = decodeURIComponent(content);
    if (type === undefined) throw new TypeError();
    const bytes = base64 ? Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)) : text;
    return new Blob([bytes], { type });
  } catch {
    throw new MediaError("this is no data URI; pass an address as it is", facts);
  }
}

/** A copy of `whole` with the value under `path` edited; untouched where there is none. */
async function replaceAt(
  whole: unknown,
  [key, ...rest]: readonly string[],
  edit: (value: unknown) => unknown,
): Promise<unknown> {
  if (key === undefined) return edit(whole);
  if (typeof whole !== "object" || whole === null || !Object.hasOwn(whole, key)) return whole;
  const inner = await replaceAt((whole as Parameters)[key], rest, edit);
  return { ...whole, [key]: inner };
}
