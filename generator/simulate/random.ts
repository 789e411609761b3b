// Chance that can be repeated: the same seed gives the same choices. Each purpose draws from a
// stream of its own, so that one more poll does not change which job fails next.

export interface Random {
  /** From 0 up to, not including, 1. */
  next(stream: string): number;
  /** So many characters of `alphabet`. */
  text(stream: string, length: number, alphabet: string): string;
  uuid(stream: string): string;
}

export const lettersAndDigits = "0123456789abcdefghijklmnopqrstuvwxyz";

export function createRandom(seed: number): Random {
  const streams = new Map<string, () => number>();
  const next = (stream: string): number => {
    const draw = streams.get(stream) ?? mulberry(hash(`${seed}\u0000${stream}`));
    streams.set(stream, draw);
    return draw();
  };
  const text: Random["text"] = (stream, length, alphabet) => {
    const pick = () => alphabet[Math.floor(next(stream) * alphabet.length)];
    return Array.from({ length }, pick).join("");
  };
  return {
    next,
    text,
    uuid(stream) {
      const hex = (length: number) => text(stream, length, "0123456789abcdef");
      const variant = text(stream, 1, "89ab");
      return `${hex(8)}-${hex(4)}-4${hex(3)}-${variant}${hex(3)}-${hex(12)}`;
    },
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return value >>> 0;
}

/** Mulberry32: small, fast, and even enough for dice. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
