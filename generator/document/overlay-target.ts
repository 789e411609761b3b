// JSONPath targets: what they select, and, when they select nothing, where they lost the way.

import { exec } from "jsonpath-rfc9535";
import { runInTime } from "../ground/in-time.ts";
import { isObject, type Json } from "../ground/json.ts";
import type { PointerPart } from "../ground/location.ts";
import { findNearest } from "../ground/nearest.ts";

export type NodePath = readonly PointerPart[];

/** Far more than any honest query takes, on the largest documents. */
const longestSearch = 10_000;

/** The places that a query selects, each once; a text of what is wrong where it cannot be answered. */
export function findNodes(root: Json, query: string, limitMs = longestSearch): NodePath[] | string {
  const paths = new Map<string, NodePath>();
  const search = () =>
    exec(root as Parameters<typeof exec>[0], query, (_, path) => {
      paths.set(JSON.stringify(path), path.map(plainKey));
    });
  try {
    // A filter may hold a pattern, and some patterns go over a text for ever.
    if (!query.includes("?")) search();
    else if (!runInTime(search, limitMs)) {
      return `is not answered within ${limitMs / 1000} s: write its pattern without a repetition inside a repetition`;
    }
  } catch (error) {
    return `is no JSONPath: ${error instanceof Error ? error.message : String(error)}`;
  }
  return [...paths.values()];
}

/** The library gives keys as normalized paths spell them. */
function plainKey(key: PointerPart): PointerPart {
  if (typeof key === "number" || !key.includes("\\")) return key;
  return key.replace(/\\(?:u([0-9a-f]{4})|(.))/gs, (_, hex: string | undefined, letter: string) =>
    hex === undefined
      ? (escapes.get(letter) ?? letter)
      : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

const escapes = new Map([
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

/** What to do about a query that selects nothing. */
export function staleTargetFix(root: Json, query: string): string {
  const lost = findLostSegment(root, query);
  if (lost === null) return "correct the target, or remove the action";
  const { above, segment } = lost;
  const name = nameOf(segment);
  const near =
    name === null
      ? null
      : findNearest(name, keysAt(root, segment.startsWith("..") ? `${above}..*` : above));
  if (near !== null) return `upstream now has '${near}'; did you mean that?`;
  const what = name === null ? `matches ${segment}` : `is called '${name}'`;
  return `nothing in ${above} ${what}: correct the target, or remove the action`;
}

/** The first step that leads nowhere, and the query before it, which still selects something. */
function findLostSegment(root: Json, query: string): { above: string; segment: string } | null {
  let above = "$";
  for (const segment of splitQuery(query)) {
    const found = findNodes(root, above + segment);
    if (typeof found === "string") return null;
    if (found.length === 0) return { above, segment };
    above += segment;
  }
  return null;
}

/** `$.paths['/a'].post` → `.paths`, `['/a']`, `.post`. For a query that was found valid. */
export function splitQuery(query: string): string[] {
  const segments: string[] = [];
  let rest = query.trim().slice(1);
  while (rest.trim() !== "") {
    rest = rest.trimStart();
    const name = /^\.{1,2}[^.[\s]*/.exec(rest)?.[0] ?? "";
    const isBracket = rest[name.length] === "[" && (name === "" || name === "..");
    const end = isBracket ? bracketEnd(rest, name.length) : Math.max(name.length, 1);
    segments.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return segments;
}

/** Behind the bracket that closes the one at `start`; strings inside do not count. */
function bracketEnd(text: string, start: number): number {
  let open = 0;
  for (let i = start; i < text.length; i += 1) {
    const character = text[i]!;
    if (character === "'" || character === '"') {
      for (i += 1; i < text.length && text[i] !== character; i += 1) if (text[i] === "\\") i += 1;
    } else if (character === "[") {
      open += 1;
    } else if (character === "]") {
      open -= 1;
      if (open === 0) return i + 1;
    }
  }
  return text.length;
}

/** The key that a segment asks for, when it asks for one. */
function nameOf(segment: string): string | null {
  const dotted = /^\.{1,2}([^.[*\s]+)$/.exec(segment)?.[1];
  if (dotted !== undefined) return dotted;
  const quoted = /^(?:\.\.)?\[\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")\s*\]$/.exec(segment);
  const text = quoted?.[1] ?? quoted?.[2];
  return text === undefined ? null : String(plainKey(text));
}

function keysAt(root: Json, query: string): Set<string> {
  const found = findNodes(root, query);
  const keys = new Set<string>();
  for (const path of typeof found === "string" ? [] : found) {
    let node: Json | undefined = root;
    for (const part of path) node = (node as Readonly<Record<PointerPart, Json>>)[part];
    if (isObject(node)) for (const key of Object.keys(node)) keys.add(key);
  }
  return keys;
}
