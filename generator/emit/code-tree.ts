// Calls and object literals as a small tree, printed over as many lines as they need. What JSON can
// say, `literal` prints; this is for code that calls functions.

import { propertyKey } from "./code-text.ts";

/** An expression: text as it is, a call, or an object literal. */
export type Code = string | CodeCall | CodeMembers;

export interface CodeCall {
  readonly kind: "call";
  readonly name: string;
  readonly args: readonly Code[];
}

export interface CodeMembers {
  readonly kind: "members";
  readonly entries: readonly (readonly [string, Code])[];
}

export function call(name: string, args: readonly Code[]): CodeCall {
  return { kind: "call", name, args };
}

export function members(entries: CodeMembers["entries"]): CodeMembers {
  return { kind: "members", entries };
}

/** The code on one line where it fits, else a line for each argument or member. */
export function printCode(code: Code, indent = ""): string {
  const lengthOf = createMeasure();
  const fits = (one: Code, margin: string) => lengthOf(one) + margin.length <= maxLength;
  /** Text as it is given has the lines it has; nothing at all has one. */
  const isLong = (one: Code, margin: string) =>
    typeof one === "string" ? one.includes("\n") : partsOf(one).length > 0 && !fits(one, margin);

  const print = (one: Code, margin: string): string => {
    if (typeof one === "string") return one;
    const [open, close, pad] = bracketsOf(one);
    const parts = partsOf(one);
    const printAll = (deeper: string) =>
      parts.map(([key, part]) => (key === null ? "" : `${key}: `) + print(part, deeper));
    if (parts.length === 0) return `${open}${close}`;
    if (fits(one, margin)) return `${open}${pad}${printAll(margin).join(", ")}${pad}${close}`;
    const inner = `${margin}  `;
    const [last, ...others] = parts.map(([, part]) => part).reverse();
    // A call whose last argument alone is long keeps it on its line: `object({` … `})`.
    if (
      one.kind === "call" &&
      isLong(last!, inner) &&
      !others.some((part) => isLong(part, inner))
    ) {
      return `${open}${printAll(margin).join(", ")}${close}`;
    }
    const lines = printAll(inner).map((part) => `${inner}${part},`);
    return `${open}\n${lines.join("\n")}\n${margin}${close}`;
  };
  return print(code, indent);
}

const maxLength = 90;

function bracketsOf(code: CodeCall | CodeMembers): readonly [string, string, string] {
  return code.kind === "call" ? [`${code.name}(`, ")", ""] : ["{", "}", " "];
}

type Part = readonly [key: string | null, code: Code];

function partsOf(code: CodeCall | CodeMembers): readonly Part[] {
  return code.kind === "call"
    ? code.args.map((arg): Part => [null, arg])
    : code.entries.map(([key, item]): Part => [propertyKey(key), item]);
}

/**
 * How long code is on one line; endless where it cannot be on one. Measured once for each part:
 * calls in calls in calls would else be printed twice as often at each level.
 */
function createMeasure(): (code: Code) => number {
  const known = new Map<Code, number>();
  const measure = (code: Code): number => {
    if (typeof code === "string")
      return code.includes("\n") ? Number.POSITIVE_INFINITY : code.length;
    const before = known.get(code);
    if (before !== undefined) return before;
    const [open, close, pad] = bracketsOf(code);
    const parts = partsOf(code).map(
      ([key, part]) => (key === null ? 0 : key.length + 2) + measure(part),
    );
    const separators = Math.max(0, parts.length - 1) * 2;
    const inside = parts.length === 0 ? 0 : 2 * pad.length + separators;
    const length = parts.reduce((sum, part) => sum + part, open.length + close.length + inside);
    known.set(code, length);
    return length;
  };
  return measure;
}
