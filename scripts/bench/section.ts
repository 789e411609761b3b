// What one part of the benchmark has found, for people and for machines.

import { paintFor, table } from "../terminal.ts";

/** `ratio` is a share of a peer's figure in the same run. */
export type Unit = "s" | "ms" | "µs" | "MB" | "B" | "count" | "ratio";

export interface Figure {
  readonly value: number;
  readonly unit: Unit;
  /** What the issue asks for. */
  readonly atMost?: number | undefined;
}

export type Cell = string | Figure;

export interface Row {
  readonly what: string;
  readonly cells: readonly Cell[];
}

export interface Section {
  readonly title: string;
  /** What is measured and how. */
  readonly about: string;
  readonly head: readonly string[];
  readonly rows: readonly Row[];
  readonly notes?: readonly string[];
}

export const figure = (value: number, unit: Unit, atMost?: number): Figure =>
  atMost === undefined ? { value, unit } : { value, unit, atMost };

/** As printed: below ten with two places, so that small things can be told apart. */
function valueText({ value, unit }: Figure): string {
  if (!Number.isFinite(value)) return "–";
  if (unit === "count") return Math.round(value).toLocaleString("en-US");
  if (unit === "B") return `${Math.round(value).toLocaleString("en-US")} B`;
  if (unit === "MB") return `${value < 10 ? value.toFixed(1) : value.toFixed(0)} MB`;
  const digits = Math.abs(value) < 10 ? 2 : 1;
  return unit === "ratio" ? value.toFixed(value < 0.1 ? 3 : 2) : `${value.toFixed(digits)} ${unit}`;
}

function isReached({ value, atMost }: Figure): boolean | null {
  return atMost === undefined ? null : value <= atMost;
}

function targetText(cell: Cell | undefined): string {
  if (cell === undefined || typeof cell === "string" || cell.atMost === undefined) return "";
  const limit =
    cell.unit === "ratio" ? `${cell.atMost}` : valueText({ ...cell, value: cell.atMost });
  return ` ${isReached(cell) ? "✓" : "✗"} ≤ ${limit}`;
}

export function sectionText({ title, about, head, rows, notes = [] }: Section): string {
  const { bold, dim, green, red } = paintFor(process.stdout);
  // Targets of a column are equally wide, so that its figures stand below each other.
  const widths = head.map((_, column) =>
    Math.max(0, ...rows.map(({ cells }) => targetText(cells[column - 1]).length)),
  );
  const texts = rows.map(({ what, cells }) => [
    what,
    ...cells.map((cell, i) => {
      const text = typeof cell === "string" ? cell : valueText(cell);
      return `${text}${targetText(cell).padEnd(widths[i + 1]!)}`;
    }),
  ]);
  const heads = head.map((text, i) => `${text}${" ".repeat(widths[i]!)}`);
  const right = head.map((_, i) => i).slice(1);
  const [first = "", ...lines] = table([heads, ...texts], right)
    .trimEnd()
    .split("\n");
  const body = lines
    .join("\n")
    .replace(/✓ ≤ \S+( \w+)?/g, green)
    .replace(/✗ ≤ \S+( \w+)?/g, red);
  const below = notes.map((note) => `\n${dim(wrapped(note))}`).join("");
  return `\n${bold(title)}\n${dim(wrapped(about))}\n\n${dim(first)}\n${body}\n${below}${below ? "\n" : ""}`;
}

function wrapped(text: string): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1)!;
    if (last !== "" && last.length + word.length > 94) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.map((line) => `  ${line}`).join("\n");
}
