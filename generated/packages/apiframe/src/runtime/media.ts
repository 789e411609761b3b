// Copied from templates/client/runtime/media.ts. Do not edit.

// Pictures, clips and sounds as parameters. What is not an address yet is uploaded first, where
// the provider takes uploads. A program loads this when the first file is given: it imports nothing,
// so that a bundler can set it apart without cutting the rest in pieces.

import type { Sender } from "./call.js";
import type { MediaParameter, UploadProtocol } from "./descriptors.js";
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

/** Puts addresses in the place of files. */
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
    let prepared: unknown = params;
    for (const { path, kind } of media) {
      prepared = await replaceAt(prepared, path, (input) => {
        if (!isFile(input)) return input;
        const known = uploads.get(input) ?? upload(client, route, input, { ...options, kind });
        uploads.set(input, known);
        return known;
      });
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
  { maxBytes, field, operation, path, url }: UploadProtocol,
  input: MediaInput,
  { kind = "any", filename = "file", ...options }: UploadOptions = {},
): Promise<string> {
  const limit = kind === "any" ? Math.max(...Object.values(maxBytes)) : maxBytes[kind];
  // Called by the transport, within the call's limits; what it throws becomes a `MediaError`.
  const makeBody = async () => {
    const file = await blobFrom(input);
    if (file.size > limit) {
      throw new Error(`the file has ${file.size} bytes; at most ${limit} are taken`);
    }
    const form = new FormData();
    form.append(field, file, (file as Partial<File>).name ?? filename);
    return form;
  };
  const found = (value: unknown) =>
    url
      .split("/")
      .slice(1)
      .reduce((inner, key) => Object(inner)[key], value);
  const { value } = await client.send({
    ...options,
    // The caller's key is the submit's.
    idempotencyKey: undefined,
    facts: { provider: client.protocol.provider, operation },
    method: "POST",
    path,
    makeBody,
    requires: url,
    // Anything but an address would be submitted, and paid for, as one.
    find: (value) => (/^https?:/i.test(String(found(value))) ? value : null),
    repeatable: true,
  });
  return String(found(value));
}

/** True for what has to be uploaded: files in any form, and data URIs. */
function isFile(input: unknown): input is MediaInput {
  const kind = Object.prototype.toString.call(input);
  return typeof input === "string"
    ? /^data:/i.test(input)
    : /^\[object (Blob|File|ReadableStream|ArrayBuffer|DataView|\w+Array)]$/.test(kind);
}

/** The whole file. Its type is what it says of itself: providers look at the bytes. */
async function blobFrom(input: MediaInput): Promise<Blob> {
  if (input instanceof Blob) return input;
  // The platform reads data URIs, streams and bytes alike, and refuses shared memory by itself.
  const source = typeof input === "string" ? await fetch(input) : new Response(input as BodyInit);
  return source.blob();
}

/** A copy of `whole` with what stands under `path`, or each item of it, edited. */
async function replaceAt(
  whole: unknown,
  [key, ...rest]: readonly string[],
  edit: (value: unknown) => unknown,
): Promise<unknown> {
  if (key === undefined) return Array.isArray(whole) ? Promise.all(whole.map(edit)) : edit(whole);
  if (typeof whole !== "object" || whole === null || !Object.hasOwn(whole, key)) return whole;
  return { ...whole, [key]: await replaceAt((whole as Parameters)[key], rest, edit) };
}
