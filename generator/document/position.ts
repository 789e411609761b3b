// Where a JSON Pointer stands in a text, as line and column. Asked only when a diagnostic is
// shown: JSON is scanned once for all pointers of a file, and YAML, whose fast reader keeps no
// positions, is read a second time with one that does.

import type { Position } from "../ground/diagnostic.ts";
import { parsePointer } from "../ground/location.ts";
import { findLines, type Lines, positionAt } from "./lines.ts";
import { decodeString, scanJson } from "./scan-json.ts";
import { formatOf } from "./text-format.ts";

/**
 * The place of a member's key, or of a list's item. When nothing stands at the pointer, that of
 * the nearest part above it; null for text of which not even the root can be found.
 */
export async function findPosition(
  file: string,
  text: string,
  pointer: string,
): Promise<Position | null> {
  const [position] = await findPositions(file, findLines(text), [pointer]);
  return position ?? null;
}

/** `findPosition` for many pointers in one pass, in their order. */
export async function findPositions(
  file: string,
  lines: Lines,
  pointers: readonly string[],
): Promise<(Position | null)[]> {
  const trails = pointers.map((pointer) => trailsOf(pointer));
  const offsets =
    formatOf(file, lines.text) === "json"
      ? findInJson(lines.text, trails)
      : await findInYaml(lines.text, trails);
  return offsets.map((offset) => (offset === null ? null : positionAt(lines, offset)));
}

/** The parts of a pointer; twice when `%41` could also be meant as it stands. */
type Trails = readonly (readonly string[])[];

function trailsOf(pointer: string): Trails {
  const decoded = parsePointer(pointer) ?? [];
  if (!pointer.includes("%")) return [decoded];
  return [decoded, parsePointer(pointer.replaceAll("%", "%25")) ?? []];
}

/** A part of the text that some pointer goes through. */
interface Stop {
  readonly below: Map<string, Stop>;
  offset: number | null;
}

function newStop(): Stop {
  return { below: new Map(), offset: null };
}

function findInJson(text: string, pointers: readonly Trails[]): (number | null)[] {
  const root = newStop();
  for (const trail of pointers.flat()) {
    let stop = root;
    for (const part of trail) {
      const next = stop.below.get(part) ?? newStop();
      stop.below.set(part, next);
      stop = next;
    }
  }
  markOffsets(text, root);
  return pointers.map((trails) => deepest(trails.map((trail) => markedOffsets(root, trail))));
}

interface Level {
  /** The stop for the object or list. */
  readonly stop: Stop | null;
  readonly isList: boolean;
  /** The stop for the element that is being read. */
  current: Stop | null;
  index: number;
}

function markOffsets(text: string, root: Stop): void {
  const levels: Level[] = [];
  const here = (): Stop | null => {
    const level = levels.at(-1);
    return level ? level.current : root;
  };
  scanJson(text, {
    name: (start, end) => {
      const level = levels.at(-1)!;
      level.current = level.stop?.below.get(decodeString(text, start, end)) ?? null;
      if (level.current) level.current.offset = start;
    },
    value: (offset) => {
      const level = levels.at(-1);
      if (level === undefined) {
        root.offset = offset;
      } else if (level.isList) {
        level.index += 1;
        level.current = level.stop?.below.get(String(level.index)) ?? null;
        if (level.current) level.current.offset = offset;
      }
    },
    // A large document has thousands of parts through which no pointer goes.
    passesBy: () => (here()?.below.size ?? 0) === 0,
    enter: (isList) => {
      levels.push({ stop: here(), isList, current: null, index: -1 });
    },
    leave: () => levels.pop(),
  });
}

/** Offsets along a trail, as far as the text has its parts. */
function markedOffsets(root: Stop, trail: readonly string[]): number[] {
  const offsets: number[] = [];
  let stop: Stop | undefined = root;
  for (let i = 0; stop !== undefined && stop.offset !== null; i += 1) {
    offsets.push(stop.offset);
    stop = i < trail.length ? stop.below.get(trail[i]!) : undefined;
  }
  return offsets;
}

function deepest(found: readonly (readonly number[])[]): number | null {
  const longest = found.reduce((a, b) => (b.length > a.length ? b : a), []);
  return longest.at(-1) ?? null;
}

async function findInYaml(text: string, pointers: readonly Trails[]): Promise<(number | null)[]> {
  const { openYaml } = await import("./yaml-positions.ts");
  const find = openYaml(text);
  return pointers.map((trails) => deepest(trails.map(find)));
}
