// Numbers that look random and are the same in every run.

export interface Random {
  /** At least 0, below `below`. */
  readonly whole: (below: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  readonly shuffled: <T>(items: readonly T[]) => T[];
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  // Mulberry32: 32 bits of state, good enough to choose edits with.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (below: number) => Math.floor(next() * below);
  return {
    whole,
    chance: (share) => next() < share,
    // Callers never pass an empty list.
    pick: <T>(items: readonly T[]) => items[whole(items.length)] as T,
    shuffled: (items) => {
      const left = [...items];
      return items.map(() => left.splice(whole(left.length), 1)[0]!);
    },
  };
}
