// Reads JSON text with positions and without building values: for what `JSON.parse` cannot tell,
// namely where a text is broken and why, which keys stand twice, and on which line a pointer is.
// Takes exactly what `JSON.parse` takes.

import { endOfNested } from "./outline-json.ts";

export interface JsonSyntaxError {
  readonly offset: number;
  /** What is wrong, in words that stand alone. */
  readonly message: string;
}

/** Called in the order of the text. Offsets are in UTF-16 units. */
export interface JsonVisitor {
  /** A member's name, quotes included, before its value. */
  readonly name?: (start: number, end: number) => void;
  /** The first character of any value, before `enter` when it is an object or a list. */
  readonly value?: (offset: number) => void;
  /** Where it says yes, what is inside an object or list is passed over, unseen and unjudged. */
  readonly passesBy?: () => boolean;
  readonly enter?: (isList: boolean) => void;
  readonly leave?: () => void;
}

/** Null when the whole text is JSON. */
export function scanJson(text: string, visitor: JsonVisitor = {}): JsonSyntaxError | null {
  const scan: Scan = { text, at: 0, open: [] };
  try {
    readValues(scan, visitor);
    return null;
  } catch (error) {
    if (error instanceof Broken)
      return { offset: Math.min(error.offset, text.length), message: error.message };
    throw error;
  }
}

/** The value of a string token, quotes included, that `scanJson` has let pass. */
export function decodeString(text: string, start: number, end: number): string {
  const inner = text.slice(start + 1, end - 1);
  return inner.includes("\\") ? (JSON.parse(text.slice(start, end)) as string) : inner;
}

interface Scan {
  readonly text: string;
  at: number;
  /** Offsets of the brackets that wait to be closed. */
  readonly open: number[];
}

/** Leaves the scanner from any depth; never seen outside this file. */
class Broken extends Error {
  readonly offset: number;
  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

/** One loop and a list of open brackets: nesting costs no stack. */
function readValues(scan: Scan, visitor: JsonVisitor): void {
  let isFirst = readValue(scan, visitor);
  while (scan.open.length > 0) {
    const isList = scan.text[scan.open.at(-1)!] === "[";
    const next = peek(scan);
    if (next === (isList ? "]" : "}")) {
      scan.open.pop();
      scan.at += 1;
      visitor.leave?.();
      isFirst = false;
    } else {
      const comma = isFirst ? null : readComma(scan, isList, next);
      isFirst = readElement(scan, visitor, isList, comma);
    }
  }
  if (peek(scan) !== "") fail(scan, "there is more text after the end of the document");
}

function readComma(scan: Scan, isList: boolean, next: string): number {
  if (next !== ",") fail(scan, missingSeparator(scan, isList, next));
  scan.at += 1;
  return scan.at - 1;
}

function readElement(
  scan: Scan,
  visitor: JsonVisitor,
  isList: boolean,
  comma: number | null,
): boolean {
  const next = peek(scan);
  if (next === "]" || next === "}") {
    if (comma === null) fail(scan, missingSeparator(scan, isList, next));
    throw new Broken(comma, `there is a comma too many before this ${next}`);
  }
  if (!isList) readName(scan, visitor, next);
  return readValue(scan, visitor);
}

function readName(scan: Scan, visitor: JsonVisitor, next: string): void {
  if (next !== '"') fail(scan, unquotedName(scan, next));
  const start = scan.at;
  readString(scan);
  visitor.name?.(start, scan.at);
  if (peek(scan) !== ":") {
    fail(
      scan,
      scan.at >= scan.text.length
        ? endsInside(scan)
        : "a colon is missing after the name of this member",
    );
  }
  scan.at += 1;
}

/** True when the value is an object or a list, whose elements are then to be read. */
function readValue(scan: Scan, visitor: JsonVisitor): boolean {
  const next = peek(scan);
  visitor.value?.(scan.at);
  if (next === "{" || next === "[") {
    if (visitor.passesBy?.()) {
      scan.at = endOfNested(scan.text, scan.at);
      return false;
    }
    scan.open.push(scan.at);
    scan.at += 1;
    visitor.enter?.(next === "[");
    return true;
  }
  if (next === '"') {
    readString(scan);
  } else if (next === "-" || (next >= "0" && next <= "9")) {
    readNumber(scan);
  } else {
    const literal = ["true", "false", "null"].find((known) => scan.text.startsWith(known, scan.at));
    if (literal === undefined) fail(scan, noValue(scan, next));
    scan.at += literal.length;
  }
  return false;
}

function readString(scan: Scan): void {
  const { text } = scan;
  const start = scan.at;
  for (let i = start + 1; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x22) {
      scan.at = i + 1;
      return;
    }
    if (code < 0x20) {
      const what =
        code === 0x0a || code === 0x0d
          ? "the line ends inside a string"
          : "a string holds a control character";
      throw new Broken(i, what);
    }
    if (code === 0x5c) i = escapeEnd(text, i);
  }
  throw new Broken(start, "the text ends inside the string that starts here");
}

/** The offset of an escape's last character. */
function escapeEnd(text: string, backslash: number): number {
  const kind = text[backslash + 1] ?? "";
  if (kind !== "" && '"\\/bfnrt'.includes(kind)) return backslash + 1;
  if (kind === "u" && /^[0-9a-fA-F]{4}$/.test(text.slice(backslash + 2, backslash + 6))) {
    return backslash + 5;
  }
  throw new Broken(backslash, "this is no escape that JSON knows");
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** What a reader would take for one number, right or wrong. */
const numberLike = /[\w.+-]+/y;

function readNumber(scan: Scan): void {
  number.lastIndex = scan.at;
  numberLike.lastIndex = scan.at;
  const length = number.exec(scan.text)?.[0].length ?? 0;
  const whole = numberLike.exec(scan.text)![0];
  if (length !== whole.length) fail(scan, `${short(whole)} is not how JSON writes a number`);
  scan.at += length;
}

/** The next character that is no white space, or "" at the end; moves to it. */
function peek(scan: Scan): string {
  for (; scan.at < scan.text.length; scan.at += 1) {
    const code = scan.text.charCodeAt(scan.at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09)
      return scan.text[scan.at]!;
  }
  return "";
}

function fail(scan: Scan, message: string): never {
  throw new Broken(scan.at, message);
}

function missingSeparator(scan: Scan, isList: boolean, next: string): string {
  if (next === "") return endsInside(scan);
  if (next === "]" || next === "}")
    return `this ${next} closes ${isList ? "a list" : "an object"}, which needs ${isList ? "]" : "}"}`;
  if (isComment(scan)) return "JSON has no comments";
  return `a comma or ${isList ? "]" : "}"} is missing before this`;
}

function unquotedName(scan: Scan, next: string): string {
  if (next === "") return endsInside(scan);
  if (next === "'") return "names need double quotes in JSON";
  if (next === ",") return "there is a comma too many here";
  if (isComment(scan)) return "JSON has no comments";
  const word = wordAt(scan);
  return word === ""
    ? "the name of a member, in double quotes, is missing here"
    : `the name ${word} needs double quotes`;
}

function noValue(scan: Scan, next: string): string {
  if (next === "") return endsInside(scan);
  if (next === "'") return "strings need double quotes in JSON";
  if (next === "," || next === "]" || next === "}" || next === ":")
    return `a value is missing before this ${next}`;
  if (isComment(scan)) return "JSON has no comments";
  const word = wordAt(scan);
  return word === "" ? "this is no JSON value" : `${word} is no JSON value`;
}

function endsInside({ open, text }: Scan): string {
  const bracket = open.at(-1);
  if (bracket === undefined) return "the text ends where a value should be";
  const kind = text[bracket] === "[" ? "list" : "object";
  const line = text.slice(0, bracket).split(/\r\n|\n|\r/).length;
  return `the text ends inside the ${kind} that starts on line ${line}`;
}

function isComment({ text, at }: Scan): boolean {
  return text.startsWith("//", at) || text.startsWith("/*", at) || text[at] === "#";
}

const word = /[\p{L}_$][\p{L}\p{N}_$-]*/uy;

function wordAt({ text, at }: Scan): string {
  word.lastIndex = at;
  return short(word.exec(text)?.[0] ?? "");
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
