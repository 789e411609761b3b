// Proposed actions as an overlay document: YAML whose strings are all JSON strings, so that nothing
// a recording says can be read as anything but text.

import type { Json } from "../ground/json.ts";
import type { ProposedAction } from "./propose.ts";

export function overlayText(provider: string, actions: readonly ProposedAction[]): string {
  const lines = distinct(actions).flatMap(({ target, description, update, remove }) => [
    `  - target: ${scalar(target)}`,
    `    description: ${scalar(description)}`,
    ...(remove ? ["    remove: true"] : []),
    ...(update === undefined ? [] : ["    update:", ...block(update, "      ")]),
  ]);
  return [
    "overlay: 1.0.0",
    "info:",
    `  title: ${scalar(`What recordings of ${provider} hold beyond its document`)}`,
    "  version: 1.0.0",
    "actions:",
    ...lines,
    "",
  ].join("\n");
}

/** The same change, asked for by several recordings, is one action with the first's reason. */
function distinct(actions: readonly ProposedAction[]): ProposedAction[] {
  const seen = new Set<string>();
  return actions.filter(({ target, update, remove }) => {
    const key = JSON.stringify([target, update ?? null, remove ?? false]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function block(value: Json, indent: string): string[] {
  if (typeof value !== "object" || value === null) return [`${indent}${scalar(value)}`];
  const entries = Array.isArray(value)
    ? value.map((item): [string, Json] => ["-", item])
    : Object.entries(value).map(([key, item]): [string, Json] => [`${scalar(key)}:`, item]);
  return entries.flatMap(([key, item]) =>
    typeof item !== "object" || item === null || Object.keys(item).length === 0
      ? [`${indent}${key} ${typeof item === "object" ? JSON.stringify(item) : scalar(item)}`]
      : [`${indent}${key}`, ...block(item, `${indent}  `)],
  );
}

/** Plain where nothing but a plain word can be meant. */
function scalar(value: Json): string {
  const plain =
    typeof value === "string" &&
    /^(?!(?:null|true|false|yes|no|on|off|y|n)$)[a-z][A-Za-z_]*$/i.test(value);
  return plain
    ? value
    : JSON.stringify(value).replace(
        /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );
}
