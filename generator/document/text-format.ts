// Whether a text is JSON or YAML. JSON is never read as YAML: what is broken JSON can be
// YAML of another meaning, and parts of the document would be lost without a word.

export type TextFormat = "json" | "yaml";

/** By the name where it says so, else by how the text begins. */
export function formatOf(file: string, text: string): TextFormat {
  const name = isUrl(file) ? file.replace(/[?#].*$/s, "") : file;
  if (/\.json$/i.test(name)) return "json";
  if (/\.ya?ml$/i.test(name)) return "yaml";
  return beginsAsJson(text) ? "json" : "yaml";
}

export function beginsAsJson(text: string): boolean {
  return /^\s*[{[]/.test(text);
}

function isUrl(file: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(file);
}
