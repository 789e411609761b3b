// Descriptions as blocks and spans. OpenAPI descriptions are CommonMark; the few things that carry
// meaning in a reference (paragraphs, lists, code, links) are read, all else stays as it is
// written. Nothing here is markup: each kind of output escapes the pieces in its own way.

import { readLayout } from "./html-text.ts";
import { externalHref } from "./links.ts";
import { cleanBlock, cleanLine, visible } from "./text.ts";

/** A piece of a line. */
export interface Span {
  readonly text: string;
  readonly code: boolean;
  /** An http or https address, or null. */
  readonly href: string | null;
}

/** Exactly one of the three is set. */
export interface Block {
  readonly paragraph: readonly Span[] | null;
  readonly items: readonly (readonly Span[])[] | null;
  readonly code: string | null;
}

export const plain = (text: string): Span => ({ text, code: false, href: null });
export const code = (text: string): Span => ({ text: visible(text), code: true, href: null });

/** A sentence of ours: what is filled in becomes code, or stays as it is when it is spans already. */
export function say(
  texts: TemplateStringsArray,
  ...values: readonly (string | number | readonly Span[])[]
): Span[] {
  const spans = texts.flatMap((text, i) => {
    const value = values[i];
    const filled = value === undefined ? [] : Array.isArray(value) ? value : [code(String(value))];
    return [...(text === "" ? [] : [plain(text)]), ...filled];
  });
  return spans;
}

export function parseProse(text: string | null | undefined): Block[] {
  if (!text) return [];
  const blocks: Block[] = [];
  const lines = cleanBlock(readLayout(text)).split("\n");
  let i = 0;
  while (i < lines.length) {
    const line = lines[i]!;
    const fence = /^\s*(```+|~~~+)/.exec(line)?.[1];
    if (fence) {
      let last = i + 1;
      while (last < lines.length && !lines[last]!.trim().startsWith(fence)) last += 1;
      blocks.push(block({ code: lines.slice(i + 1, last).join("\n") }));
      i = last + 1;
      continue;
    }
    const start = i;
    const list = isItem(line);
    while (i < lines.length && belongs(lines, i, start, list)) i += 1;
    const part = lines.slice(start, i);
    if (list) blocks.push(block({ items: itemsOf(part).map(inlineSpans) }));
    else {
      const spans = inlineSpans(part.map(withoutMarker).join(" "));
      if (spans.length > 0) blocks.push(block({ paragraph: spans }));
    }
    while (i < lines.length && lines[i]!.trim() === "") i += 1;
  }
  return blocks;
}

function block(part: Partial<Block>): Block {
  return { paragraph: null, items: null, code: null, ...part };
}

const isItem = (line: string) => /^\s*([-*+]|\d{1,3}[.)])\s+\S/.test(line);
/** Headings and quotes are paragraphs here; their markers say nothing to a reader. */
const withoutMarker = (line: string) => line.replace(/^\s*(#{1,6}\s+|(>\s?)+)/, "");

function belongs(lines: readonly string[], i: number, start: number, list: boolean): boolean {
  if (i === start) return true;
  const line = lines[i]!;
  if (line.trim() === "") return list && isItem(lines[i + 1] ?? "");
  if (/^\s*(```|~~~)/.test(line)) return false;
  if (list) return true;
  return !isItem(line) && !/^#{1,6}\s/.test(line) && !/^#{1,6}\s/.test(lines[start]!);
}

function itemsOf(lines: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of lines) {
    if (isItem(line)) items.push(line.replace(/^\s*([-*+]|\d{1,3}[.)])\s+/, ""));
    else if (line.trim() !== "") items.push(`${items.pop() ?? ""} ${line.trim()}`);
  }
  return items;
}

/** What carries meaning beside code, whose ends are found by `codeAt`. */
const token =
  /!?\[([^[\]]*)\]\(\s*<?([^()\s<>]*)>?(?:\s+"[^"]*")?\s*\)|\*\*([^*]+)\*\*|(?<![\p{L}\p{N}_])_([^_`[\]]{1,300})_(?![\p{L}\p{N}_])/gu;

/** One line: code, links to the web and text. Emphasis is dropped, its words stay. */
export function inlineSpans(text: string | null | undefined): Span[] {
  if (!text) return [];
  return readSpans(cleanLine(readLayout(text)));
}

function readSpans(line: string): Span[] {
  if (!/[`[]|\*\*|_/.test(line)) return line === "" ? [] : [plain(line)];
  const spans: Span[] = [];
  const codeFrom = createCodeFinder(line);
  let from = 0;
  let inCode = codeFrom(0);
  let next = nextToken(line, 0);
  while (inCode !== null || next !== null) {
    if (inCode !== null && (next === null || inCode.start <= next.index)) {
      addText(spans, line.slice(from, inCode.start));
      spans.push(code(inCode.text.trim()));
      from = inCode.end;
    } else {
      const [whole, label, address, strong, stressed] = next!;
      addText(spans, line.slice(from, next!.index));
      if (address !== undefined) addLink(spans, label ?? "", address);
      else for (const span of readSpans(strong ?? stressed ?? "")) add(spans, span);
      from = next!.index + whole.length;
    }
    if (inCode !== null && inCode.start < from) inCode = codeFrom(from);
    if (next !== null && next.index < from) next = nextToken(line, from);
  }
  addText(spans, line.slice(from));
  return spans;
}

function nextToken(line: string, from: number): RegExpExecArray | null {
  token.lastIndex = from;
  return token.exec(line);
}

interface Code {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Code begins with a run of backticks and ends with the next run that is as long. Runs are found
 * once and looked up by their length: a search from each of them would cost the square of the text.
 * Ask for places further and further to the right.
 */
function createCodeFinder(line: string): (from: number) => Code | null {
  const runs = [...line.matchAll(/`+/g)].map(({ index, 0: { length } }) => ({ index, length }));
  const nextAsLong = new Array<number>(runs.length);
  const seen = new Map<number, number>();
  for (let i = runs.length - 1; i >= 0; i -= 1) {
    nextAsLong[i] = seen.get(runs[i]!.length) ?? -1;
    seen.set(runs[i]!.length, i);
  }
  let i = 0;
  return (from) => {
    while (i < runs.length && (runs[i]!.index < from || nextAsLong[i] === -1)) i += 1;
    if (i === runs.length) return null;
    const { index, length } = runs[i]!;
    const close = runs[nextAsLong[i]!]!.index;
    return { start: index, end: close + length, text: line.slice(index + length, close) };
  };
}

function add(spans: Span[], span: Span): void {
  if (span.code || span.href !== null) spans.push(span);
  else addText(spans, span.text);
}

function addText(spans: Span[], text: string): void {
  if (text === "") return;
  const last = spans.at(-1);
  if (last && !last.code && last.href === null) {
    spans[spans.length - 1] = plain(last.text + text);
  } else spans.push(plain(text));
}

function addLink(spans: Span[], label: string, address: string): void {
  const href = externalHref(address);
  const text = label.replaceAll("`", "").trim() || address;
  // Links into the provider's own site would lead nowhere from here: their words are enough.
  if (href === null) addText(spans, text);
  else spans.push({ text, code: false, href });
}

/** Spans as bare words. */
export function spokenText(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join("");
}
