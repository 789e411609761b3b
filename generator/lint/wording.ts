// How messages put lists into a sentence.

/** `a`, `a and b`, `a, b and c`. */
export function joinAnd(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

export function quoteAll(names: readonly string[]): string {
  return joinAnd(names.map((name) => `"${name}"`));
}
