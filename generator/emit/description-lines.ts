// A description as lines of a comment. Documents write Markdown: its paragraphs are folded and wrapped,
// and what depends on its lines keeps them, or a list of values would become a sentence full of dashes
// and an example one line that nobody can run.

import { laidOutLine, proseLine } from "./code-text.ts";

/** Items of lists, headings and quotations begin a line. A number in a text is no item, save a 1. */
const opening = /^\s*(?:[-*+]\s+\S|1[.)]\s+\S|#{1,6}\s|>)/;
const heading = /^\s*#{1,6}\s/;
const numbered = /^\s*\d{1,3}[.)]\s+\S/;
/** A run of backticks that holds none is a code span, and begins no block. */
const fence = /^\s*(`{3,}(?=[^`]*$)|~{3,})/;

/** A single line that begins with a letter: nearly every description is one. */
const isPlain = /^\p{L}[^\r\n]*$/u;

/** An empty line between paragraphs; none where there is no text. */
export function descriptionLines(text: string | null | undefined): string[] {
  if (!text) return [];
  if (isPlain.test(text)) return [proseLine(text)];
  const lines = createLines();
  let open: string | null = null;
  for (const line of text.split(/\r\n?|\n/)) {
    const marks = fence.exec(line)?.[1];
    if (open !== null) {
      lines.keep(line);
      if (marks?.startsWith(open) && line.trim() === marks) open = null;
    } else if (marks !== undefined) {
      lines.keep(line.trimStart());
      open = marks;
    } else if (line.trim() === "") lines.part();
    else if (line.trimStart().startsWith("|")) lines.keep(line.trim());
    else lines.add(line);
  }
  // Nothing that follows in the comment belongs to the code.
  if (open !== null) lines.keep(open);
  return lines.end();
}

function createLines() {
  const done: string[] = [];
  let folded: string[] = [];
  let isParted = false;
  let isList = false;
  const put = (line: string) => {
    if (isParted && done.length > 0) done.push("");
    isParted = false;
    done.push(line);
  };
  const fold = () => {
    const line = proseLine(folded.join(" "));
    folded = [];
    if (line !== "") put(line);
  };
  return {
    /** A line that is folded with those around it, unless it begins something. */
    add(line: string) {
      const begins = opening.test(line) || (isList && numbered.test(line));
      if (begins) fold();
      isList = begins || (isList && folded.length > 0);
      folded.push(line);
      if (heading.test(line)) fold();
    },
    keep(line: string) {
      fold();
      put(laidOutLine(line));
    },
    part() {
      fold();
      isParted = true;
    },
    end() {
      fold();
      return done;
    },
  };
}
