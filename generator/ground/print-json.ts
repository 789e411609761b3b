// JSON text with the text of chosen parts, for whoever wants to know each of them: the whole is
// printed once, and the parts are cut out of it by their margins.

/** What to hand out: this very value, or something of what it holds. `*` stands for every member. */
export type Split = "this" | { readonly [key: string]: Split };

export interface PrintOptions {
  /** Spaces for each level, at least one. */
  readonly indent: number;
  readonly split: Split;
  /** Takes a chosen part: the keys that lead to it, and its text as it stands in the whole. */
  readonly take: (keys: readonly string[], text: string) => void;
}

/** Byte for byte what `JSON.stringify` gives. */
export function printJson(value: object, { indent, split, take }: PrintOptions): string {
  const text = JSON.stringify(value, null, indent);
  const margins: string[] = [];
  const marginOf = (depth: number) => (margins[depth] ??= `\n${" ".repeat(depth * indent)}`);

  /** Where a value ends that begins there. No string holds a line's end, so margins tell. */
  const endOf = (start: number, depth: number): number => {
    const open = text[start];
    if (open !== "{" && open !== "[") {
      const end = text.indexOf("\n", start);
      return text[end - 1] === "," ? end - 1 : end;
    }
    const close = open === "{" ? "}" : "]";
    if (text[start + 1] === close) return start + 2;
    const end = `${marginOf(depth)}${close}`;
    return text.indexOf(end, start) + end.length;
  };

  const visit = (held: unknown, wanted: Split, keys: readonly string[], start: number): number => {
    const depth = keys.length;
    if (wanted === "this") {
      const end = depth === 0 ? text.length : endOf(start, depth);
      take(keys, text.slice(start, end));
      return end;
    }
    if (typeof held !== "object" || held === null || text[start + 1] !== "\n") {
      return endOf(start, depth);
    }
    const isList = Array.isArray(held);
    const margin = marginOf(depth + 1).length;
    let at = start + 1;
    for (const [key, member] of Object.entries(held)) {
      if (!isList && member === undefined) continue;
      at += margin + (isList ? 0 : JSON.stringify(key).length + 2);
      const below = Object.hasOwn(wanted, key) ? wanted[key] : wanted["*"];
      at = below === undefined ? endOf(at, depth + 1) : visit(member, below, [...keys, key], at);
      if (text[at] === ",") at += 1;
    }
    return at + marginOf(depth).length + 1;
  };
  if (wantsAnything(split)) visit(value, split, [], 0);
  return text;
}

function wantsAnything(split: Split): boolean {
  return split === "this" || Object.keys(split).length > 0;
}
