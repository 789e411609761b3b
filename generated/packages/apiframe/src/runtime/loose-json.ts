// Copied from templates/client/runtime/loose-json.ts. Do not edit.

/**
 * The value of a JSON text. The reviver changes nothing: with one, engines go through the value and
 * refuse what is nested so deeply that writing it again, in a log perhaps, would fail.
 */
export function parseJson(text: string): unknown {
  return JSON.parse(text, (_, value) => value);
}

/** JSON where it is JSON; else the text, which may be a whole page, cut; null when empty. */
export function parseLoosely(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return text.slice(0, 2000) || null;
  }
}
