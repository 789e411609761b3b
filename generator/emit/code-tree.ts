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
  if (typeof code === "string") return code;
  const inner = `${indent}  `;
  const [open, close, pad] =
    code.kind === "call" ? [`${code.name}(`, ")", ""] : (["{", "}", " "] as const);
  const print = (deeper: string) =>
    code.kind === "call"
      ? code.args.map((arg) => printCode(arg, deeper))
      : code.entries.map(([key, item]) => `${propertyKey(key)}: ${printCode(item, deeper)}`);
  const parts = print(inner);
  if (parts.length === 0) return `${open}${close}`;
  const line = `${open}${pad}${parts.join(", ")}${pad}${close}`;
  if (line.length + indent.length <= 90 && !line.includes("\n")) return line;
  // A call whose last argument alone is long keeps it on its line: `object({` … `})`.
  const last = parts.at(-1)!;
  if (code.kind === "call" && last.includes("\n") && !parts.slice(0, -1).join().includes("\n")) {
    return `${open}${print(indent).join(", ")}${close}`;
  }
  return `${open}\n${parts.map((part) => `${inner}${part},`).join("\n")}\n${indent}${close}`;
}
