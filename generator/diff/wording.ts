// Values, names and places in messages and in the code of migration notes.

import type { Json } from "../ground/json.ts";

const longest = 60;

/** A value as JSON, cut where it is long. */
export function shown(value: Json | undefined): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

/** `a`, `a and b`, `a, b and 3 more`. */
export function listed(items: readonly string[], most = 6): string {
  const kept = items.length > most ? items.slice(0, most - 1) : items;
  const hidden = items.length - kept.length;
  const all = hidden > 0 ? [...kept, `${hidden} more`] : kept;
  if (all.length < 2) return all.join("");
  return `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
}

export function shownValues(values: readonly Json[]): string {
  return listed(values.map(shown));
}

const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A string literal of one line that shows every character it holds. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(unseen, (character) =>
    [...Array(character.length).keys()]
      .map((i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

const bare = /^[A-Za-z_$][\w$]*$/;

export function keyed(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return bare.test(name) ? name : quoted(name);
}

/** `.status`, `["content-type"]`. */
export function member(name: string): string {
  return bare.test(name) ? `.${name}` : `[${quoted(name)}]`;
}
