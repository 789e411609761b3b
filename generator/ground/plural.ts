/** `1 file`, `2 files`: for words that take an s. */
export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
