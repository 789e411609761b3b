// "Did you mean": the candidate that a mistyped or moved name most likely stands for.

/**
 * The nearest candidate by edits, or null when none is near enough to be worth a guess: a third
 * of the letters may differ. Of equally near ones the first in code unit order.
 */
export function findNearest(wanted: string, candidates: Iterable<string>): string | null {
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | null = null;
  let least = allowed + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > allowed) continue;
    const distance = editDistance(wanted.toLowerCase(), candidate.toLowerCase(), least);
    if (distance < least || (distance === least && best !== null && candidate < best)) {
      if (distance > allowed) continue;
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/**
 * Letters put in, left out, changed or swapped with their neighbour; gives up with some larger
 * number once beyond `limit`.
 */
function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? before[j - 2]! + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(change, swap, row[j]! + 1, next[j - 1]! + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    [before, row] = [row, next];
  }
  return row[b.length]!;
}
