// YAML as a person would write it. Text from a document is quoted wherever it could mean
// anything else, and stays on its line.

import type { Json } from "../ground/json.ts";
import { visibleText } from "../ground/visible-text.ts";

const plain = /^[A-Za-z/][\w ./{}?=+-]*[\w/}]$|^[A-Za-z]$/;
const special = /^(true|false|null|yes|no|on|off|y|n|nan|inf|\.\w+)$/i;

/** One scalar in block context, or between the brackets of a flow. */
export function scalar(value: string | number | boolean, flow = false): string {
  if (typeof value !== "string") return String(value);
  const isPlain = plain.test(value) && !special.test(value) && !(flow && /[{}?]/.test(value));
  return isPlain ? value : quoted(value);
}

/** In double quotes, with everything but visible ASCII as an escape. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** `{ in: body, name: model }` */
export function flowMap(entries: Readonly<Record<string, Json | undefined>>): string {
  const inside = Object.entries(entries)
    .filter((entry): entry is [string, Json] => entry[1] !== undefined)
    .map(([key, value]) => `${scalar(key, true)}: ${flowValue(value)}`);
  return `{ ${inside.join(", ")} }`;
}

export function flowValue(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(flowValue).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return flowMap(value as Readonly<Record<string, Json>>);
  return value === null ? "null" : scalar(value as string | number | boolean, true);
}

const width = 100;

/** Text as comment lines; a document's own words end up on one line each, and visible. */
export function comment(text: string, indent = ""): string[] {
  const room = width - indent.length - 2;
  const lines: string[] = [];
  let line = "";
  for (const word of visibleText(text).split(/ +/)) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => `${indent}# ${one}`.trimEnd());
}
