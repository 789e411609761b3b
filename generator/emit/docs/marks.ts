// How well a fact is known, in words. What is plainly published carries no mark.

import type { Mark, Note } from "../../catalog/catalog.ts";
import { type Reference, reference } from "./links.ts";
import { inlineSpans, type Span } from "./prose.ts";
import { cleanLine } from "./text.ts";

export interface MarkView {
  /** For class names. */
  readonly slug: Mark;
  readonly word: string;
}

export interface NoteView {
  readonly about: string;
  readonly mark: MarkView | null;
  readonly text: readonly Span[];
  readonly source: Reference | null;
}

const meanings: Readonly<Record<Mark, string>> = {
  published: "said by the provider in its documentation",
  "third-party": "said by someone other than the provider",
  inferred: "worked out by us from other facts; the provider does not say it",
  retired: "published once, and no longer",
  unknown: "nobody says; left open rather than guessed",
};

export function markView(mark: Mark): MarkView | null {
  return mark === "published" ? null : { slug: mark, word: mark };
}

/** What the marks mean, for the foot of a page. */
export const legend: readonly { readonly mark: MarkView; readonly meaning: string }[] = (
  ["third-party", "inferred", "retired", "unknown"] as const
).map((mark) => ({ mark: { slug: mark, word: mark }, meaning: meanings[mark] }));

/** Short words of the facts, as readers would say them. */
const noteTitles: ReadonlyMap<string, string> = new Map([
  ["combination", "Together with others"],
  ["conflict", "Sources differ"],
  ["enum", "Values"],
  ["gap", "Not published"],
  ["naming", "Names"],
  ["params key", "Where settings go"],
  ["scale", "Which price list"],
  ["schema", "In doubt"],
  ["table", "Price list"],
  ["undocumented", "Accepted, not described"],
]);

/** Names of fields stay as they are; words get a capital. */
function noteTitle(about: string): string {
  const line = cleanLine(about);
  const known = noteTitles.get(line);
  if (known !== undefined) return known;
  return /^[a-z][a-z -]*$/.test(line) ? line.charAt(0).toUpperCase() + line.slice(1) : line;
}

export function noteView({ about, mark, text, source }: Note): NoteView {
  return {
    about: noteTitle(about),
    mark: markView(mark),
    text: inlineSpans(text),
    source: source === null ? null : reference(source),
  };
}
