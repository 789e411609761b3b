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
    for (let i = 0; i < fixed.length; i += 1) {
      const value = values[i];
      addCode(pieces, fixed[i]!);
      if (typeof value === "string") addPiece(pieces, { kind: null, text: value });
      else if (value !== undefined) addCode(pieces, value);
    }
    return pieces;
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
  addCode(joined, code);
  return joined;
}

function addCode(pieces: Piece[], code: Code): void {
  for (const next of code) addPiece(pieces, next);
}

function addPiece(pieces: Piece[], next: Piece): void {
  if (next.text === "") return;
  const last = pieces[pieces.length - 1];
  if (last === undefined || last.kind !== next.kind) pieces.push(next);
  else pieces[pieces.length - 1] = { kind: last.kind, text: last.text + next.text };
}

export function codeText(code: Code): string {
  let whole = "";
  for (const { text } of code) whole += text;
  return whole;
}

export function joinCode(parts: readonly Code[], glue: string): Code {
  const joined: Piece[] = [];
  parts.forEach((part, i) => {
    if (i > 0) joined.push({ kind: null, text: glue });
    for (const next of part) joined.push(next);
  });
  return joined;
}

export function codeLength(code: Code): number {
  let length = 0;
  for (const { text } of code) length += text.length;
  return length;
}
