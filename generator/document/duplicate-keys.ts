// Finds the keys that stand twice in one object, once it is known that there are some.

import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, type ScalarStyle } from "js-yaml";
import { childPointer, type PointerPart } from "../ground/location.ts";
import { decodeString, scanJson } from "./scan-json.ts";

export interface DuplicateKey {
  /** The object that holds both. */
  readonly pointer: string;
  readonly key: string;
  /** Offsets of the first and of the later one. */
  readonly first: number;
  readonly offset: number;
}

/** For a text that is JSON. */
export function findJsonDuplicates(text: string): DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const frames: Frame[] = [];
  scanJson(text, {
    name: (start, end) => noteKey(found, frames, decodeString(text, start, end), start),
    value: () => noteItem(frames),
    enter: (isList) => frames.push(newFrame(isList)),
    leave: () => frames.pop(),
  });
  return found;
}

/** For a text that the YAML reader refused because of a key that stands twice. */
export function findYamlDuplicates(text: string, maxDepth: number): DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const frames: Frame[] = [];
  for (const event of parseEvents(text, { maxDepth })) {
    const frame = frames.at(-1);
    const isKey = frame !== undefined && !frame.isList && frame.wantsKey;
    switch (event.type) {
      case EVENT_ID.POP:
        frames.pop();
        break;
      case EVENT_ID.DOCUMENT:
        // Popped like a collection; its one value has no place in a pointer.
        frames.push({ ...newFrame(true), isDocument: true });
        break;
      case EVENT_ID.SCALAR:
        if (isKey) noteKey(found, frames, getScalarValue(text, event), startOf(event));
        else noteItem(frames);
        break;
      default:
        if (isKey) noteComplexKey(frame);
        else noteItem(frames);
        if (event.type === EVENT_ID.ALIAS) break;
        frames.push(newFrame(event.type === EVENT_ID.SEQUENCE));
    }
  }
  return found;
}

interface Frame {
  readonly isList: boolean;
  readonly isDocument: boolean;
  readonly keys: Map<string, number>;
  /** The part of the pointer that the next or current element has. */
  part: PointerPart;
  wantsKey: boolean;
}

function newFrame(isList: boolean): Frame {
  return { isList, isDocument: false, keys: new Map(), part: isList ? -1 : "", wantsKey: !isList };
}

function noteKey(
  found: DuplicateKey[],
  frames: readonly Frame[],
  key: string,
  offset: number,
): void {
  const frame = frames.at(-1)!;
  const first = frame.keys.get(key);
  if (first === undefined) frame.keys.set(key, offset);
  else found.push({ pointer: pointerOf(frames.slice(0, -1)), key, first, offset });
  frame.part = key;
  frame.wantsKey = false;
}

function noteItem(frames: readonly Frame[]): void {
  const frame = frames.at(-1);
  if (frame === undefined) return;
  if (typeof frame.part === "number") frame.part += 1;
  else frame.wantsKey = true;
}

/** A list or object as a key has no place in a pointer; it only must not be taken for a value. */
function noteComplexKey(frame: Frame): void {
  frame.part = "?";
  frame.wantsKey = false;
}

function pointerOf(frames: readonly Frame[]): string {
  return childPointer(
    "#",
    ...frames.filter(({ isDocument }) => !isDocument).map(({ part }) => part),
  );
}

/** Where a key begins in the text, its quote included. */
function startOf({ valueStart, style }: ScalarStart): number {
  const isQuoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
  return Math.max(isQuoted ? valueStart - 1 : valueStart, 0);
}

interface ScalarStart {
  readonly valueStart: number;
  readonly style: ScalarStyle;
}
