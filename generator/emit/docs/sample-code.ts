// Code as pieces that know what they are. Samples are composed of them, so that a page can colour
// what it shows without reading it again: the fixed text is ours and simple, and what is filled in
// says for itself what it is.

/** `s` a string, `k` a word of the language, `c` a comment; null for everything else. */
export type PieceKind = "s" | "k" | "c" | null;

export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
}

export type Code = readonly Piece[];

export const piece = (kind: PieceKind, text: string): Code => [{ kind, text }];

/** A tag for templates of one language: fixed text is coloured by its rules, the rest is kept. */
export type CodeTag = (texts: TemplateStringsArray, ...values: readonly (Code | string)[]) => Code;

/**
 * @param words the language's own words, as they stand in fixed text.
 * @param comment what begins a comment that goes on to the end of its line.
 */
export function codeTag(words: readonly string[], comment: string): CodeTag {
  const pattern = new RegExp(
    `((?<=^|\\s)${comment} .*)|("[^"\\n]*")|(?<![\\w$.-])(${words.join("|")})(?![\\w-])`,
    "gm",
  );
  // A template's texts are one object for as long as the program runs: they are read once.
  const read = new WeakMap<TemplateStringsArray, readonly Code[]>();
  return (texts, ...values) => {
    const fixed = read.get(texts) ?? texts.map((text) => fixedPieces(text, pattern));
    read.set(texts, fixed);
    const pieces: Piece[] = [];
    fixed.forEach((code, i) => {
      const value = values[i];
      pieces.push(...code);
      if (typeof value === "string") pieces.push({ kind: null, text: value });
      else if (value !== undefined) pieces.push(...value);
    });
    return joinPieces(pieces);
  };
}

function fixedPieces(text: string, pattern: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const [all, comment, string] = match;
    pieces.push({ kind: null, text: text.slice(from, match.index) });
    const kind = comment !== undefined ? "c" : string !== undefined ? "s" : "k";
    pieces.push({ kind, text: all });
    from = match.index + all.length;
  }
  pieces.push({ kind: null, text: text.slice(from) });
  return pieces;
}

/** A recorded message: its texts are strings, its keys stay plain. */
export function messageCode(text: string): Code {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(/"(?:[^"\\\n]|\\.)*"(:?)/g)) {
    if (match[1] === ":") continue;
    pieces.push({ kind: null, text: text.slice(from, match.index) }, { kind: "s", text: match[0] });
    from = match.index + match[0].length;
  }
  return joinPieces([...pieces, { kind: null, text: text.slice(from) }]);
}

/** Neighbours of one kind become one piece, and empty ones go. */
export function joinPieces(code: Code): Code {
  const joined: Piece[] = [];
  for (const { kind, text } of code) {
    const last = joined.at(-1);
    if (text === "") continue;
    if (last && last.kind === kind) joined[joined.length - 1] = { kind, text: last.text + text };
    else joined.push({ kind, text });
  }
  return joined;
}

export function codeText(code: Code): string {
  return code.map(({ text }) => text).join("");
}

export function joinCode(parts: readonly Code[], glue: string): Code {
  return parts.flatMap((part, i) => (i === 0 ? part : [{ kind: null, text: glue }, ...part]));
}

export function codeLength(code: Code): number {
  return code.reduce((length, { text }) => length + text.length, 0);
}
