// Measures JSON text before it is parsed, in one pass over the characters. Parsers of JSON keep
// the last of two equal keys and say nothing; comparing the members counted here with those that
// were kept notices it, and costs a tenth of looking every key up.

export interface JsonOutline {
  /** Members of all objects as the text has them. */
  readonly members: number;
  /** All values; an empty list or object may count twice. */
  readonly values: number;
  /** Where nesting first goes beyond the depth that was asked for, or null. */
  readonly tooDeep: number | null;
}

/** Measures JSON text before it is parsed. Of broken JSON the measure means nothing, but ends. */
export function outlineJson(text: string, depth: number): JsonOutline {
  let members = 0;
  let values = 1;
  let open = 0;
  for (let i = 0; i < text.length; i += 1) {
    switch (text.charCodeAt(i)) {
      case 0x22:
        i = stringEnd(text, i);
        break;
      case 0x3a:
        members += 1;
        break;
      case 0x2c:
        values += 1;
        break;
      case 0x5b:
      case 0x7b:
        values += 1;
        open += 1;
        if (open > depth) return { members, values, tooDeep: i };
        break;
      case 0x5d:
      case 0x7d:
        open -= 1;
        break;
    }
  }
  return { members, values, tooDeep: null };
}

/** The offset behind the object or list that begins there. Of broken JSON it means nothing, but ends. */
export function endOfNested(text: string, start: number): number {
  let open = 0;
  for (let i = start; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x22) i = stringEnd(text, i);
    else if (code === 0x5b || code === 0x7b) open += 1;
    else if (code === 0x5d || code === 0x7d) open -= 1;
    if (open === 0) return i + 1;
  }
  return text.length;
}

/** The offset of a string's closing quote, or the end of the text. */
function stringEnd(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === 0x5c) before -= 1;
    if ((end - before) % 2 === 1) return end;
  }
  return text.length;
}
