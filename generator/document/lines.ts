// Offsets in a text as lines and columns, and the lines themselves.

import type { Position } from "../ground/diagnostic.ts";

/** A text with the places where its lines start, found once and asked often. */
export interface Lines {
  readonly text: string;
  readonly starts: readonly number[];
}

export function findLines(text: string): Lines {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return { text, starts };
}

export function positionAt({ starts }: Lines, offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}

/** The lines from `first` to `last`, counted from one, without their ends. */
export function linesBetween({ text, starts }: Lines, first: number, last: number): string[] {
  const lines: string[] = [];
  for (let line = Math.max(first, 1); line <= Math.min(last, starts.length); line += 1) {
    lines.push(text.slice(starts[line - 1], starts[line] ?? text.length).replace(/[\r\n]+$/, ""));
  }
  return lines;
}
