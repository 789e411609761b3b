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

export function noteView({ about, mark, text, source }: Note): NoteView {
  return {
    about: cleanLine(about),
    mark: markView(mark),
    text: inlineSpans(text),
    source: source === null ? null : reference(source),
  };
}
