// Copied from templates/client/runtime/loose-json.ts. Do not edit.

/** JSON where it is JSON; else the text, which may be a whole page, cut; null when empty. */
export function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text.slice(0, 2000) || null;
  }
}
