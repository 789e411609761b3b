// What a file is, told from its first bytes, as providers that take uploads do.

import type { MediaFile, MediaKind } from "./media-bytes.ts";

interface Signature {
  readonly kind: MediaKind;
  readonly contentType: string;
  readonly extension: string;
  readonly matches: (head: string) => boolean;
}

const sign = (
  kind: MediaKind,
  contentType: string,
  extension: string,
  pattern: RegExp,
): Signature => ({ kind, contentType, extension, matches: (head) => pattern.test(head) });

const signatures: readonly Signature[] = [
  sign("image", "image/png", "png", /^\x89PNG/),
  sign("image", "image/jpeg", "jpg", /^\xff\xd8\xff/),
  sign("image", "image/gif", "gif", /^GIF8/),
  sign("image", "image/webp", "webp", /^RIFF.{4}WEBP/s),
  sign("audio", "audio/wav", "wav", /^RIFF.{4}WAVE/s),
  sign("audio", "audio/mpeg", "mp3", /^(ID3|\xff[\xe2-\xff])/),
  sign("audio", "audio/ogg", "ogg", /^OggS/),
  sign("audio", "audio/mp4", "m4a", /^.{4}ftypM4A/s),
  sign("video", "video/quicktime", "mov", /^.{4}ftypqt/s),
  sign("video", "video/mp4", "mp4", /^.{4}ftyp/s),
  sign("video", "video/webm", "webm", /^\x1a\x45\xdf\xa3/),
];

/** Null for a file of no kind that models take. */
export function sniffMedia(bytes: Uint8Array): (MediaFile & { readonly kind: MediaKind }) | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  const found = signatures.find(({ matches }) => matches(head));
  if (!found) return null;
  const { kind, contentType, extension } = found;
  return { kind, contentType, extension, bytes };
}
