// Text as it must be written in each language to mean exactly itself. The build and the page's own
// form write samples with the same functions.

import { quote } from "../code-text.ts";
import { visible } from "./text.ts";

/** One word of a shell command that means exactly this text, in any POSIX shell. */
export function quoteShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Text within double quotes of a shell: variables beside it are filled in, and nothing else is. */
export function escapeInDoubleQuotes(text: string): string {
  return /[\\"$`]/.test(text) ? text.replace(/[\\"$`]/g, "\\$&") : text;
}

/** A string of JavaScript and TypeScript, on one line. */
export const quoteJavaScript: (text: string) => string = quote;

/** Text within a template literal. */
export function escapeInTemplate(text: string): string {
  return visible(text.replace(/[\\`]|\$(?=\{)/g, "\\$&"));
}

/** A string of Python, on one line. */
export function quotePython(text: string): string {
  const quoted = JSON.stringify(text);
  if (!/[^\x20-\x7e]/.test(quoted)) return quoted;
  // Escapes beyond the first plane are written as one character, not as two halves.
  return quoted.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    const point = character.codePointAt(0)!;
    return point > 0xffff
      ? `\\U${point.toString(16).padStart(8, "0")}`
      : `\\u${point.toString(16).padStart(4, "0")}`;
  });
}

/** Text within an f-string in double quotes. */
export function escapeInFormat(text: string): string {
  return quotePython(text).slice(1, -1).replace(/[{}]/g, "$&$&");
}

/** Half a surrogate pair is no text, and percent-encoding would throw on it. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, "\ufffd");
}
