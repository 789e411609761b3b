// References as text: what a `$ref` names, and the same reference after things have moved.

import { parsePointer } from "../ground/location.ts";

export interface Reference {
  /** What stands before `#`: empty for the same document. */
  readonly target: string;
  /** What stands behind it, with the `#`; `#` for the whole document. */
  readonly fragment: string;
}

export function splitReference(reference: string): Reference {
  const hash = reference.indexOf("#");
  return hash === -1
    ? { target: reference, fragment: "#" }
    : { target: reference.slice(0, hash), fragment: reference.slice(hash) };
}

/** True for `https:…`, `file:…`, `//host/…`: addresses, not paths beside the document. */
export function isAddress(target: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(target);
}

/** A pointer as a fragment that every reader of URIs takes, from its parts. */
export function formatFragment(parts: readonly string[]): string {
  return ["#", ...parts.map(formatFragmentPart)].join("/");
}

function formatFragmentPart(part: string): string {
  const escaped = part.replaceAll("~", "~0").replaceAll("/", "~1");
  // Only what would be read otherwise, or is no part of a URI; braces stay readable in paths.
  return escaped.replace(/[%"<>\\^`|\s\u0000-\u001f\u007f]/g, encodeURIComponent);
}

/** The parts of a local reference (`#/components/…`); null for any other. */
export function localParts(reference: string): string[] | null {
  return reference.startsWith("#/") ? parsePointer(reference) : null;
}
