// Forms with files (RFC 7578), as far as uploads use them.

export interface FormPart {
  readonly name: string;
  /** Set for files. */
  readonly filename: string | null;
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
}

/** The parts of a form, or null when the body is none: no boundary, or not closed. */
export function parseMultipart(contentType: string, body: Uint8Array): FormPart[] | null {
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  if (!/^multipart\/form-data\b/i.test(contentType) || !boundary) return null;
  const mark = Buffer.from(`--${boundary[1] ?? boundary[2]}`);
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const parts: FormPart[] = [];
  let at = bytes.indexOf(mark);
  while (at >= 0) {
    const start = at + mark.length;
    if (bytes.toString("latin1", start, start + 2) === "--") return parts;
    const next = bytes.indexOf(Buffer.concat([Buffer.from("\r\n"), mark]), start);
    if (next < 0) return null;
    const part = parsePart(bytes.subarray(start + 2, next));
    if (part) parts.push(part);
    at = next + 2;
  }
  return null;
}

function parsePart(bytes: Buffer): FormPart | null {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return null;
  const head = bytes.toString("utf8", 0, end);
  const disposition = /^content-disposition:\s*form-data(.*)$/im.exec(head)?.[1] ?? "";
  const name = /;\s*name="([^"]*)"/i.exec(disposition)?.[1];
  if (name === undefined) return null;
  return {
    name,
    filename: /;\s*filename="([^"]*)"/i.exec(disposition)?.[1] ?? null,
    contentType: /^content-type:\s*(\S+)/im.exec(head)?.[1] ?? null,
    bytes: bytes.subarray(end + 4),
  };
}
