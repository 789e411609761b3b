// JSON text made piece by piece: byte for byte what `JSON.stringify` gives, with the text of chosen
// parts handed out on the way, so that whoever wants to know them need not print them once more.

/** What to hand out: this very value, or something of what it holds. `*` stands for every member. */
export type Split = "this" | { readonly [key: string]: Split };

/** Takes a chosen part: the keys that lead to it, and its text as it stands in the whole. */
export type TakePart = (keys: readonly string[], text: string) => void;

export interface PrintOptions {
  /** Spaces for each level. */
  readonly indent: number;
  readonly split: Split;
  readonly take: TakePart;
}

export function printJson(value: object, options: PrintOptions): string {
  return printSplit(value, options.split, [], options);
}

function printSplit(
  value: unknown,
  split: Split | undefined,
  keys: readonly string[],
  options: PrintOptions,
): string {
  if (split === undefined || typeof value !== "object" || value === null) {
    return printWhole(value, keys.length, options.indent);
  }
  if (split === "this") {
    const text = printWhole(value, keys.length, options.indent);
    options.take(keys, text);
    return text;
  }
  const isList = Array.isArray(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => {
      const below = Object.hasOwn(split, key) ? split[key] : split["*"];
      const text = printSplit(member, below, [...keys, key], options);
      return isList ? text : `${JSON.stringify(key)}: ${text}`;
    });
  const [open, close] = isList ? "[]" : "{}";
  if (members.length === 0) return `${open}${close}`;
  const margin = " ".repeat(keys.length * options.indent);
  const inner = margin + " ".repeat(options.indent);
  return `${open}\n${inner}${members.join(`,\n${inner}`)}\n${margin}${close}`;
}

/** As it is printed inside so many lists: the engine indents, which is faster than doing so later. */
function printWhole(value: unknown, depth: number, indent: number): string {
  let held = value;
  for (let i = 0; i < depth; i += 1) held = [held];
  const text = JSON.stringify(held, null, indent);
  // Before it stand an opening bracket, a line's end and the margin of each level; behind it a
  // line's end, the margin and a closing bracket.
  const before = depth * 2 + (indent * depth * (depth + 1)) / 2;
  const behind = depth * 2 + (indent * depth * (depth - 1)) / 2;
  return text.slice(before, text.length - behind);
}
