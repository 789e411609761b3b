// Simple HTML in descriptions, read as the Markdown it stands for. Only tags that lay out text are
// known; every other tag stays visible as it was written, for the output to escape.

const replacements: readonly (readonly [RegExp, string])[] = [
  [/<br\s?\/?>/gi, "\n"],
  [/<\/?(?:p|div|h[1-6])(?:\s[^<>]{0,300})?>/gi, "\n\n"],
  [/<li(?:\s[^<>]{0,300})?>/gi, "\n- "],
  [/<\/li>|<\/?[uo]l(?:\s[^<>]{0,300})?>/gi, "\n"],
  [/<code>([^<>`]{1,2000})<\/code>/gi, "`$1`"],
  [/<a\s[^<>]{0,300}?href="([^"<>\s]{1,2000})"[^<>]{0,300}>([^<>]{1,2000})<\/a>/gi, "[$2]($1)"],
  [/<\/?(?:strong|b|em|i|span|u)(?:\s[^<>]{0,300})?>/gi, ""],
];

const entities: ReadonlyMap<string, string> = new Map([
  ["&nbsp;", " "],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&#39;", "'"],
  ["&amp;", "&"],
]);

/** The text with its layout in Markdown. The result is still text: what it holds may be hostile. */
export function readLayout(text: string): string {
  const marked = text.replace(
    /\[!(note|tip|important|warning|caution)\]\s*/gi,
    (_, word: string) => {
      return `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}: `;
    },
  );
  const plain = marked.includes("<")
    ? replacements.reduce((result, [pattern, by]) => result.replace(pattern, by), marked)
    : marked;
  return plain.includes("&")
    ? plain.replace(/&(?:nbsp|lt|gt|quot|#39|amp);/g, (entity) => entities.get(entity) ?? entity)
    : plain;
}
