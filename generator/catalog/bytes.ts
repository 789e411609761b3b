// What text holds, and which text is none: what travels as it is, and is a Blob in types.

import type { StringSchema } from "./schema.ts";

/** 3.0 says bytes by `format`, 3.1 by a media type that no encoding makes text of. */
export function isBytes({ format, contentMediaType, contentEncoding }: StringSchema): boolean {
  if (format === "binary" || contentEncoding === "binary") return true;
  const type = contentMediaType ?? "";
  return (
    contentEncoding === undefined &&
    /^(image|audio|video|font)\/|^application\/(octet-stream|pdf|zip)\b/.test(type)
  );
}

/** What is said of the text's content, in small letters. Bytes are bytes in any spelling. */
export function contentOf(schema: StringSchema): {
  readonly type: string | null;
  readonly encoding: string | null;
} {
  const plain = isBytes(schema) ? new Set(["application/octet-stream", "binary"]) : new Set();
  const said = (word = "") =>
    word === "" || plain.has(word.toLowerCase()) ? null : word.toLowerCase();
  return { type: said(schema.contentMediaType), encoding: said(schema.contentEncoding) };
}
