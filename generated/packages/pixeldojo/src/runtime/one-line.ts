// Copied from templates/client/runtime/one-line.ts. Do not edit.

/** A text without line ends, and without the control characters that a terminal would obey. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
}
