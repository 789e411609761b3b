// Copied from templates/client/runtime/media.ts. Do not edit.

// Pictures, clips and sounds as parameters. What is not an address yet is uploaded first, where
// the provider takes uploads; models are given `prepareMedia` only there.

import type { Sender } from "./call.js";
import type { MediaParameter, UploadProtocol } from "./descriptors.js";
import { type ErrorFacts, MediaError } from "./errors.js";
import { isStreamOfBytes, readAll, typeOf } from "./media-bytes.js";
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
  /** Which size limit applies; told from the file's type by default. */
  readonly kind?: MediaParameter["kind"] | undefined;
  /** The file's name; a `File` has its own. */
  readonly filename?: string | undefined;
}

/** Uploads every file among the media parameters; the same file given twice travels once. */
export const prepareMedia: PrepareMedia = async (client, params, media, options) => {
  const uploads = new Map<unknown, Promise<string>>();
  const addressOf = (input: unknown, kind: MediaParameter["kind"]): unknown => {
    if (input instanceof URL) return input.href;
    if (!isFile(input)) return input;
    const known = uploads.get(input) ?? upload(client, input, { ...options, kind });
    uploads.set(input, known);
    return known;
  };
  const changes = media.map(async ({ path, kind }) => {
    const edit = (value: unknown) =>
      Array.isArray(value)
        ? Promise.all(value.map((item) => addressOf(item, kind)))
        : addressOf(value, kind);
    return (whole: unknown) => replaceAt(whole, path, edit);
  });
  let prepared: unknown = params;
  for (const change of changes) prepared = await (await change)(prepared);
  return prepared as Parameters;
};

/**
 * Uploads a file and gives its address, as parameters take it. Providers keep uploads for a short
 * time only. Repeating an upload is free, so it is retried like a GET.
 *
 * Rejects with `MediaError` where the provider takes no uploads, or the file is larger than it
 * takes; else with the errors of any request.
 */
export async function upload(
  client: Sender,
  input: MediaInput,
  options: UploadOptions = {},
): Promise<string> {
  const { protocol } = client;
  const rules = protocol.upload;
  const facts: ErrorFacts = {
    provider: protocol.provider,
    operation: rules?.operation ?? "upload",
  };
  if (!rules) throw new MediaError("there are no uploads: pass the file's URL", facts);
  const largest = Math.max(...Object.values(rules.maxBytes));
  const bytes = await readAll(input, largest, facts);
  const type = await typeOf(bytes);
  const limit = limitFor(rules, options.kind, type) ?? largest;
  if (bytes.size > limit) {
    throw new MediaError(
      `the file has ${bytes.size} bytes; at most ${limit} of this kind are taken`,
      facts,
    );
  }
  const form = new FormData();
  const file = bytes.type === type ? bytes : new Blob([bytes], { type });
  const name = options.filename ?? (input instanceof File ? input.name : "file");
  form.append(rules.field, file, name);
  const answer = await client.send({
    operation: rules.operation,
    method: "POST",
    path: rules.path,
    body: form,
    requires: rules.url,
    repeatable: true,
    options,
  });
  return textAt(answer.value, rules.url) ?? "";
}

/** True for what has to be uploaded: files in any form, and data URIs. */
function isFile(input: unknown): input is MediaInput {
  if (typeof input === "string") return /^data:/i.test(input);
  return (
    input instanceof Blob ||
    input instanceof ArrayBuffer ||
    ArrayBuffer.isView(input) ||
    isStreamOfBytes(input)
  );
}

function limitFor(
  { maxBytes }: UploadProtocol,
  kind: MediaParameter["kind"] | undefined,
  type: string,
): number | undefined {
  const told = type.split("/")[0];
  const sort = kind === undefined || kind === "any" ? told : kind;
  return sort === "image" || sort === "audio" || sort === "video" ? maxBytes[sort] : undefined;
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
