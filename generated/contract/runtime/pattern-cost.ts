// Copied from templates/contract/runtime/pattern-cost.ts. Do not edit.

// How long a regular expression of somebody else's may go over a text. A program cannot be made to say
// it exactly; what counts here is how often the engine may have to choose anew, and where choices
// multiply without end (`^(a+)+$`). It is told from the pattern alone, so that the same document gives
// the same answer on every machine.

/** Above this, a text of `longestText` characters may keep an engine busy for minutes. */
const mostChoices = 3;

/** What patterns are for is shorter; a longer text is not held against one. */
export const longestText = 1000;

/** Short enough for any pattern. */
const harmlessText = 20;

/** Whether a text may be held against a pattern without waiting for it. */
export function mayMatch(pattern: string, text: string): boolean {
  return text.length <= (isCostly(pattern) ? harmlessText : longestText);
}

/** Whether texts could be found over which this pattern takes seconds, or for ever. */
export function isCostly(pattern: string): boolean {
  const reader: Reader = { pattern, at: 0 };
  const { choices } = readAlternatives(reader);
  // Without an anchor the engine begins anew at every character.
  return choices + (pattern.startsWith("^") ? 0 : 1) > mostChoices;
}

interface Reader {
  readonly pattern: string;
  at: number;
}

interface Cost {
  /** As a power of the text's length: 1 for a repetition, less for a choice between two. */
  readonly choices: number;
  readonly hasAlternatives: boolean;
}

/** Up to the end of the group, or of the pattern. */
function readAlternatives(reader: Reader): Cost {
  let choices = 0;
  let hasAlternatives = false;
  while (reader.at < reader.pattern.length) {
    const character = reader.pattern.charAt(reader.at);
    if (character === ")") break;
    if (character === "|") {
      hasAlternatives = true;
      reader.at += 1;
    } else choices += readTerm(reader);
  }
  return { choices, hasAlternatives };
}

function readTerm(reader: Reader): number {
  const inner = readAtom(reader);
  const times = readQuantifier(reader);
  if (times === null) return inner.choices;
  const { least, most } = times;
  if (least === most) return inner.choices * least;
  // What is repeated and can be read in several ways can be read in ever more.
  if (most > 1 && (inner.choices > 0 || inner.hasAlternatives)) return Number.POSITIVE_INFINITY;
  const ways = Math.min(most - least + 1, longestText);
  return inner.choices + Math.log(ways) / Math.log(longestText);
}

function readAtom(reader: Reader): Cost {
  const { pattern, at } = reader;
  const plain: Cost = { choices: 0, hasAlternatives: false };
  const character = pattern.charAt(at);
  if (character === "(") {
    reader.at += /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/.exec(pattern.slice(at))![0].length;
    const inner = readAlternatives(reader);
    reader.at += 1;
    return inner;
  }
  if (character === "[") {
    reader.at += /^\[\^?(?:\\[\s\S]|[^\]\\])*\]?/.exec(pattern.slice(at))![0].length;
    return plain;
  }
  if (character === "\\") {
    const escaped = /^\\(?:[pPu]\{[^}]*\}|k<[^>]*>|\d+|[\s\S]|$)/.exec(pattern.slice(at))![0];
    reader.at += escaped.length;
    // What a group has found is looked for anew.
    return /^\\(?:k<|[1-9])/.test(escaped) ? { ...plain, choices: 1 } : plain;
  }
  reader.at += 1;
  return plain;
}

interface Times {
  readonly least: number;
  readonly most: number;
}

function readQuantifier(reader: Reader): Times | null {
  const found = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(reader.pattern.slice(reader.at))?.[0];
  if (found === undefined) return null;
  reader.at += found.length;
  const without = Number.POSITIVE_INFINITY;
  if (found.startsWith("*")) return { least: 0, most: without };
  if (found.startsWith("+")) return { least: 1, most: without };
  if (found.startsWith("?")) return { least: 0, most: 1 };
  const [, least = "0", comma, most = ""] = /^\{(\d+)(,?)(\d*)\}/.exec(found)!;
  if (comma === "") return { least: Number(least), most: Number(least) };
  return { least: Number(least), most: most === "" ? without : Number(most) };
}
