// Where a thing stands: a file and a JSON Pointer in it.
// Lines and columns are found only when a diagnostic is shown (document/position.ts),
// so that carrying a location costs nothing while all goes well.

export interface SourceLocation {
  /** Path relative to the working folder, with forward slashes; or the URL it was read from. */
  readonly file: string;
  /** JSON Pointer in fragment form: `#/paths/~1v1~1images/post`. The root is `#`. */
  readonly pointer: string;
}

export type PointerPart = string | number;

export function formatPointer(parts: readonly PointerPart[]): string {
  return ["#", ...parts.map(escapePart)].join("/");
}

export function childPointer(pointer: string, ...parts: readonly PointerPart[]): string {
  return [pointer, ...parts.map(escapePart)].join("/");
}

/** Reads `#/a/b`, `/a/b` and percent-encoded fragments; null when it is no pointer. */
export function parsePointer(pointer: string): string[] | null {
  const text = pointer.startsWith("#") ? pointer.slice(1) : pointer;
  if (text === "") return [];
  if (!text.startsWith("/")) return null;
  return text.slice(1).split("/").map(unescapePart);
}

function escapePart(part: PointerPart): string {
  const text = String(part);
  if (!/[~/%]/.test(text)) return text;
  return text.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("%", "%25");
}

function unescapePart(part: string): string {
  if (!/[~%]/.test(part)) return part;
  let decoded = part;
  if (part.includes("%")) {
    try {
      decoded = decodeURIComponent(part);
    } catch {
      // A bare `%` is not an escape; RFC 6901 lets it stand for itself outside fragments.
    }
  }
  return decoded.replaceAll("~1", "/").replaceAll("~0", "~");
}
