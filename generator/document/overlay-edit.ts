// Changes a document in place, and notes for every changed part where the change comes from.

import { isObject, type Json } from "../ground/json.ts";
import {
  childPointer,
  formatPointer,
  type PointerPart,
  type SourceLocation,
} from "../ground/location.ts";
import { define } from "./define-key.ts";
import { locateIn } from "./traced.ts";
import type { Mutable } from "./walk.ts";

/** A document under change. */
export interface Edit {
  root: Mutable;
  readonly file: string;
  entries: Map<string, SourceLocation>;
}

export type UpdateResult =
  | { readonly kind: "done"; readonly changed: boolean }
  /** The kinds differ; nothing was changed at that place. */
  | {
      readonly kind: "misfit";
      readonly below: readonly PointerPart[];
      readonly given: string;
      readonly there: string;
    };

/** Merges objects key by key, adds to lists, replaces words and numbers. */
export function applyUpdate(
  edit: Edit,
  path: readonly PointerPart[],
  update: Json,
  from: SourceLocation,
): UpdateResult {
  const there = valueAt(edit.root, path);
  // What is no list becomes one more item of a list; deeper down the kinds must agree.
  if (Array.isArray(there) && !Array.isArray(update)) {
    append(edit, there, formatPointer(path), update, from);
    return { kind: "done", changed: true };
  }
  const misfit = findMisfit(there, update, []);
  if (misfit) return misfit;
  return { kind: "done", changed: merge(edit, path, there, update, from) };
}

function findMisfit(
  there: Json,
  update: Json,
  below: readonly PointerPart[],
): Extract<UpdateResult, { kind: "misfit" }> | null {
  const [kind, given] = [kindOf(there), kindOf(update)];
  if (kind !== given) {
    return { kind: "misfit", below, given: spoken(update, given), there: spoken(there, kind) };
  }
  if (!isObject(there) || !isObject(update)) return null;
  for (const [key, value] of Object.entries(update)) {
    const known = Object.hasOwn(there, key) ? there[key]! : undefined;
    const misfit = known === undefined ? null : findMisfit(known, value, [...below, key]);
    if (misfit) return misfit;
  }
  return null;
}

function kindOf(value: Json): "an object" | "a list" | "a single value" {
  if (Array.isArray(value)) return "a list";
  return isObject(value) ? "an object" : "a single value";
}

function spoken(value: Json, kind: string): string {
  return value === null ? "null" : kind === "a single value" ? `a ${typeof value}` : kind;
}

/** For two values of one kind. True when something is other than before. */
function merge(
  edit: Edit,
  path: readonly PointerPart[],
  there: Json,
  update: Json,
  from: SourceLocation,
): boolean {
  const pointer = formatPointer(path);
  if (Array.isArray(there) && Array.isArray(update)) {
    for (const [i, item] of update.entries()) append(edit, there, pointer, item, below(from, i));
    return update.length > 0;
  }
  if (!isObject(there) || !isObject(update)) {
    if (there === update) return false;
    put(edit, path, update);
    note(edit, pointer, from);
    return true;
  }
  let changed = false;
  for (const [key, value] of Object.entries(update)) {
    if (Object.hasOwn(there, key)) {
      changed = merge(edit, [...path, key], there[key]!, value, below(from, key)) || changed;
    } else {
      define(there as Mutable, key, structuredClone(value) as Json);
      note(edit, childPointer(pointer, key), below(from, key));
      changed = true;
    }
  }
  return changed;
}

function append(
  edit: Edit,
  list: readonly Json[],
  pointer: string,
  item: Json,
  from: SourceLocation,
): void {
  note(edit, childPointer(pointer, list.length), from);
  // The list belongs to the copy that is being changed.
  (list as Json[]).push(structuredClone(item) as Json);
}

function below({ file, pointer }: SourceLocation, part: PointerPart): SourceLocation {
  return { file, pointer: childPointer(pointer, part) };
}

/** Takes a part out of the object or list that holds it; nothing where it is gone already. */
export function removeAt(edit: Edit, path: readonly PointerPart[]): void {
  const holder = valueAt(edit.root, path.slice(0, -1));
  const last = path.at(-1)!;
  if (Array.isArray(holder) && typeof last === "number" && last < holder.length) {
    shiftEntries(edit, formatPointer(path.slice(0, -1)), last, holder.length);
    holder.splice(last, 1);
  } else if (isObject(holder)) {
    delete (holder as Mutable)[last];
    forget(edit, formatPointer(path));
  }
}

export function valueAt(root: Json | Mutable, path: readonly PointerPart[]): Json {
  let node = root as Json;
  for (const part of path) {
    if (Array.isArray(node)) node = node[Number(part)] as Json;
    else if (isObject(node) && Object.hasOwn(node, part)) node = node[part]!;
    else return null;
  }
  return node;
}

function put(edit: Edit, path: readonly PointerPart[], value: Json): void {
  const holder = valueAt(edit.root, path.slice(0, -1));
  const last = path.at(-1);
  if (Array.isArray(holder)) (holder as Json[])[Number(last)] = value;
  else define(holder as Mutable, String(last), value);
}

function note(edit: Edit, pointer: string, from: SourceLocation): void {
  forget(edit, pointer);
  edit.entries.set(pointer, from);
}

function forget({ entries }: Edit, pointer: string): void {
  for (const known of entries.keys()) {
    if (known === pointer || known.startsWith(`${pointer}/`)) entries.delete(known);
  }
}

/** Items behind a removed one move up, and still come from where they came from. */
function shiftEntries(edit: Edit, list: string, removed: number, length: number): void {
  const entries = new Map<string, SourceLocation>();
  for (const [pointer, from] of edit.entries) {
    const index = itemIndex(list, pointer);
    if (index === removed) continue;
    const moved =
      index > removed
        ? childPointer(list, index - 1) + pointer.slice(childPointer(list, index).length)
        : pointer;
    entries.set(moved, from);
  }
  for (let i = removed + 1; i < length; i += 1) {
    const from = locateIn(edit.entries, edit.file, childPointer(list, i));
    entries.set(childPointer(list, i - 1), from);
  }
  edit.entries = entries;
}

/** Which item of a list a pointer leads into; -1 for none. */
function itemIndex(list: string, pointer: string): number {
  if (!pointer.startsWith(`${list}/`)) return -1;
  return Number(pointer.slice(list.length + 1).split("/", 1)[0]);
}
