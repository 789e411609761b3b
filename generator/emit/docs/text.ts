// Text from documents as text for readers. What cannot be seen but changes how text is read
// (direction marks, zero-width and tag characters, control codes) never reaches a page.

import type { Json } from "../../ground/json.ts";

/** Ranges of characters without a glyph; joiners stay, since scripts and emoji need them. */
const unseen =
  "\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5" +
  "\\u180b-\\u180f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb" +
  "\\u{e0000}-\\u{e0fff}\\p{Cs}";
const unseenCharacters = new RegExp(`[${unseen}]`, "gu");
/** In code, line ends and tabs count as unseen too: there they are written as escapes. */
const unseenInCode = new RegExp(`[${unseen}\\t\\n\\r]`, "gu");

/** Most text is plain ASCII, where there is nothing to look for. */
const untidyCode = /[^\x20-\x7e]/;
const untidyLines = /[^\n\x20-\x7e]/;
const untidy = /[^\x20-\x7e]| {2}|^ | $/;

/** Text as one line: white space folded, unseen characters gone. */
export function cleanLine(text: string): string {
  if (!untidy.test(text)) return text;
  return text
    .replace(/[\s\u2028\u2029]+/gu, " ")
    .replace(unseenCharacters, "")
    .trim();
}

/** Text with its lines kept. */
export function cleanBlock(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(unseenCharacters, "")
    .trim();
}

/** Text for code, where nothing may be lost: unseen characters become JSON escapes. */
export function visible(text: string): string {
  if (!untidyCode.test(text)) return text;
  return text.replace(unseenInCode, escapeCharacter);
}

function escapeCharacter(character: string): string {
  const short: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
  const known = short[character];
  if (known !== undefined) return known;
  // By code unit: JSON writes characters beyond the first plane as two escapes.
  return Array.from({ length: character.length }, (_, i) => {
    return `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`;
  }).join("");
}

/** JSON text that parses to exactly this value and hides nothing from the eye. */
export function jsonText(value: Json, indent = 2): string {
  const text = JSON.stringify(value, null, indent);
  return untidyLines.test(text) ? text.split("\n").map(visible).join("\n") : text;
}

/** A value as a reader would write it: strings bare, everything else as JSON. */
export function shownValue(value: Json): string {
  if (value === "") return '""';
  return typeof value === "string" ? visible(value) : jsonText(value, 0);
}

/** `/output/images` → `output.images`; the root is called the whole body. */
export function pointerPath(pointer: string): string {
  const parts = pointer.replace(/^#/, "").split("/").slice(1);
  if (parts.length === 0) return "the whole body";
  return visible(parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")).join("."));
}

/** `1 credit`, `2 credits`, `0.5 credits`. */
export function counted(amount: number, unit: string, units = `${unit}s`): string {
  return `${amount} ${amount === 1 ? unit : units}`;
}

/** `a, b and c`. */
export function joined(items: readonly string[], last = "and"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}

/** Seconds as people say them: `90` → `90 seconds`, `3600` → `1 hour`, `86400` → `24 hours`. */
export function duration(seconds: number): string {
  if (seconds % 86_400 === 0 && seconds > 86_400) return counted(seconds / 86_400, "day");
  if (seconds % 3_600 === 0 && seconds > 0) return counted(seconds / 3_600, "hour");
  if (seconds % 60 === 0 && seconds >= 120) return counted(seconds / 60, "minute");
  return counted(seconds, "second");
}

export function withStop(text: string): string {
  return text === "" || /[.!?…:]$/.test(text) ? text : `${text}.`;
}

/** A note that stands by itself: capital first, stop last. */
export function sentence(text: string): string {
  const line = cleanLine(text);
  return withStop(line.charAt(0).toUpperCase() + line.slice(1));
}
