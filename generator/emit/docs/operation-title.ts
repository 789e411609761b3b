// What an operation is called in headings and lists. Summaries ought to be a few words; some are
// paragraphs of Markdown, which belong below the heading.

import type { Operation } from "../../catalog/catalog.ts";
import { type Block, inlineSpans, parseProse, spokenText } from "./prose.ts";
import { cleanLine } from "./text.ts";

type Titled = Pick<Operation, "id" | "summary" | "description">;

/** Beyond so many characters a title is cut at a word. */
const longestTitle = 90;

/** A sentence with another behind it. Stops of `e.g.` and of initials end none. */
const firstSentence = /^.{12,}?(?<!\b\p{L})[.!?](?=\s+["'(]?\p{Lu})/u;

/**
 * The summary's first sentence in bare words. Without a summary, and where that one begins with a
 * question or a call to its reader (`Starting a new project? …`), the operation's id.
 */
export function operationTitle(operation: Titled): string {
  const spoken = spokenText(inlineSpans(operation.summary));
  const sentence = (firstSentence.exec(spoken)?.[0] ?? spoken).replace(/(?<!\.)\.$/, "");
  if (sentence === "" || /[?!]$/.test(sentence)) return cleanLine(operation.id);
  if (sentence.length <= longestTitle) return sentence;
  const cut = sentence.slice(0, longestTitle).replace(/\s+\S*$/, "");
  return `${cut}…`;
}

/** The description, after whatever of the summary its title does not say. */
export function operationProse(operation: Titled): Block[] {
  const { summary, description } = operation;
  const isWhole = spokenText(inlineSpans(summary)).replace(/\.$/, "") === operationTitle(operation);
  const said = description === summary ? null : description;
  if (isWhole || summary === null) return parseProse(said);
  return [...parseProse(summary), ...parseProse(said)];
}
