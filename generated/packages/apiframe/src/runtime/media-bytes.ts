// Copied from templates/client/runtime/media-bytes.ts. Do not edit.

// Files in any form as one Blob, and what kind of file it is.

import { type ErrorFacts, MediaError } from "./errors.js";
import type { MediaInput } from "./media.js";

/** All bytes of a file; a stream is not read beyond `limit` bytes. Addresses are not fetched. */
export async function readAll(input: MediaInput, limit: number, facts: ErrorFacts): Promise<Blob> {
  if (input instanceof Blob) return input;
  if (typeof input === "string") return fromDataUri(input, facts);
  if (isStreamOfBytes(input)) return fromStream(input, limit, facts);
  if (input instanceof URL)
    throw new MediaError("an address needs no upload: pass it as it is", facts);
  // The platform copies the bytes; shared memory it refuses by itself.
  return new Blob([input as BlobPart]);
}

export function isStreamOfBytes(input: unknown): input is ReadableStream<Uint8Array> {
  return input instanceof ReadableStream;
}

function fromDataUri(uri: string, facts: ErrorFacts): Blob {
  const match = /^data:([^,;]*)((?:;[^,;]*)*?)(;base64)?,(.*)$/is.exec(uri);
  if (!match) throw new MediaError("the file is no data URI: pass its address as it is", facts);
  const [, type = "", , base64, content = ""] = match;
  try {
    const text = decodeURIComponent(content);
    const bytes = base64
      ? Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
      : new TextEncoder().encode(text);
    return new Blob([bytes], { type });
  } catch {
    throw new MediaError("the file's data URI cannot be decoded", facts);
  }
}

async function fromStream(
  stream: ReadableStream<Uint8Array>,
  limit: number,
  facts: ErrorFacts,
): Promise<Blob> {
  const chunks: BlobPart[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(chunks);
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new MediaError(
        `the stream holds more than ${limit} bytes, the most that is taken`,
        facts,
      );
    }
    // A stream's bytes are never in shared memory here: the platform would have refused them.
    chunks.push(value as BlobPart);
  }
}

/** The first bytes of common files; a dot stands for any byte. */
const signatures: readonly (readonly [RegExp, string])[] = [
  [/^\x89PNG/s, "image/png"],
  [/^\xff\xd8\xff/s, "image/jpeg"],
  [/^GIF8/s, "image/gif"],
  [/^RIFF.{4}WEBP/s, "image/webp"],
  [/^RIFF.{4}WAVE/s, "audio/wav"],
  [/^.{4}ftyp(?:M4A)/s, "audio/mp4"],
  [/^.{4}ftypqt/s, "video/quicktime"],
  [/^.{4}ftyp/s, "video/mp4"],
  [/^\x1aE\xdf\xa3/s, "video/webm"],
  [/^OggS/s, "audio/ogg"],
  [/^(?:ID3|\xff[\xfb\xf3\xf2])/s, "audio/mpeg"],
];

/** The media type: what the Blob says, else what its first bytes tell, else plain bytes. */
export async function typeOf(file: Blob): Promise<string> {
  if (file.type) return file.type;
  const start = new Uint8Array(await file.slice(0, 16).arrayBuffer());
  const text = String.fromCharCode(...start);
  return signatures.find(([pattern]) => pattern.test(text))?.[1] ?? "application/octet-stream";
}
