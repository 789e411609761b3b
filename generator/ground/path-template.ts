// Whether a path is one that a template such as `/jobs/{id}:cancel` stands for, and with which values.
// By looking for the fixed words in turn, not by a regular expression: with several names in one part
// that would try every way to share the letters among them.

/** The values of the template's names, undecoded and in order; null where the path is another. */
export function matchTemplate(template: string, path: string): string[] | null {
  const wanted = template.split("/");
  const given = path.split("/");
  // A slash at the end says nothing.
  if (given.length === wanted.length + 1 && given.at(-1) === "") given.pop();
  if (given.length !== wanted.length) return null;
  const values: string[] = [];
  for (const [i, part] of wanted.entries()) {
    const found = matchPart(part, given[i]!);
    if (found === null) return null;
    values.push(...found);
  }
  return values;
}

/** The same of what stands between two slashes; every name takes a character at least. */
export function matchPart(part: string, text: string): string[] | null {
  const [first = "", ...fixed] = part.split(/\{[^{}]*\}/);
  const last = fixed.pop();
  if (last === undefined) return part === text ? [] : null;
  if (!text.startsWith(first)) return null;
  const values: string[] = [];
  let at = first.length;
  for (const word of fixed) {
    const found = text.indexOf(word, at + 1);
    if (found < 0) return null;
    values.push(text.slice(at, found));
    at = found + word.length;
  }
  const end = text.length - last.length;
  if (end <= at || !text.endsWith(last)) return null;
  return [...values, text.slice(at, end)];
}
