// Measures a parsed value: every use of a YAML alias counts as if it were written out, without
// writing it out, since a kilobyte of aliases can stand for a billion values.

import { isObject, type Json } from "../ground/json.ts";
import type { PointerPart } from "../ground/location.ts";

export interface Measure {
  /** Values altogether. */
  readonly nodes: number;
  /** Objects and lists inside each other. */
  readonly depth: number;
  /** Keys of all objects. */
  readonly members: number;
  /** True when some object or list stands in more than one place. */
  readonly isShared: boolean;
  /** What is no JSON, or null. */
  readonly fault: Fault | null;
}

export interface Fault {
  readonly kind: "circular" | "not-finite" | "no-json";
  readonly path: readonly PointerPart[];
}

interface Size {
  readonly nodes: number;
  readonly depth: number;
}

const leaf: Size = { nodes: 1, depth: 0 };

/** Recursive: the parser has limited how deep the text nests. */
export function measureValue(root: unknown): Measure {
  const sizes = new Map<object, Size>();
  const path: PointerPart[] = [];
  const current = new Set<object>();
  let members = 0;
  let isShared = false;
  let fault: Fault | null = null;
  const note = (kind: Fault["kind"]) => {
    fault ??= { kind, path: [...path] };
    return leaf;
  };

  const measure = (value: unknown): Size => {
    if (typeof value === "string" || typeof value === "boolean" || value === null) return leaf;
    if (typeof value === "number") return Number.isFinite(value) ? leaf : note("not-finite");
    if (typeof value !== "object") return note("no-json");
    if (current.has(value)) return note("circular");
    const known = sizes.get(value);
    if (known) {
      isShared = true;
      return known;
    }
    current.add(value);
    let nodes = 1;
    let depth = 0;
    const add = (part: PointerPart, child: unknown) => {
      path.push(part);
      const size = measure(child);
      path.pop();
      nodes += size.nodes;
      if (size.depth > depth) depth = size.depth;
    };
    if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i += 1) add(i, value[i]);
    } else {
      for (const [key, child] of Object.entries(value)) {
        members += 1;
        add(key, child);
      }
    }
    current.delete(value);
    const size = { nodes, depth: depth + 1 };
    sizes.set(value, size);
    return size;
  };

  const { nodes, depth } = measure(root);
  return { nodes, depth, members, isShared, fault };
}

/** Keys of all objects of a JSON value, and where a number is too large for JSON to hold. */
export function countMembers(root: Json): { members: number; notFinite: PointerPart[] | null } {
  let members = 0;
  let notFinite: PointerPart[] | null = null;
  const path: PointerPart[] = [];
  const descend = (part: PointerPart, child: Json) => {
    path.push(part);
    count(child);
    path.pop();
  };
  const count = (value: Json) => {
    if (typeof value === "number") {
      if (!Number.isFinite(value)) notFinite ??= [...path];
    } else if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i += 1) descend(i, value[i]);
    } else if (isObject(value)) {
      for (const key of Object.keys(value)) {
        members += 1;
        descend(key, value[key]!);
      }
    }
  };
  count(root);
  return { members, notFinite };
}
