// The only file that knows `yaml`, the slower reader that keeps positions. Loaded on demand.

import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type YAMLMap,
} from "yaml";

/** A function that follows a trail of keys and gives the offset of every part it reaches. */
export function openYaml(text: string): (trail: readonly string[]) => number[] {
  const document = parseQuietly(text);
  if (document === null) return () => [];
  const maps = new WeakMap<YAMLMap, Map<string, Entry>>();
  const entriesOf = (map: YAMLMap) => {
    const known = maps.get(map) ?? readEntries(document, map);
    maps.set(map, known);
    return known;
  };
  return (trail) => {
    const offsets: number[] = [];
    let entry: Entry | null = { offset: startOf(document.contents) ?? 0, value: document.contents };
    for (let i = 0; entry !== null; i += 1) {
      offsets.push(entry.offset);
      if (i === trail.length) break;
      entry = findElement(document, entry.value, trail[i]!, entriesOf);
    }
    return offsets;
  };
}

interface Entry {
  readonly offset: number;
  readonly value: Node | null;
}

/** Broken and hostile texts come here too: they have been reported, and only lack a position. */
function parseQuietly(text: string): Document | null {
  try {
    return parseDocument(text, { uniqueKeys: false, merge: true, logLevel: "silent" });
  } catch {
    return null;
  }
}

function findElement(
  document: Document,
  value: Node | null,
  part: string,
  entriesOf: (map: YAMLMap) => Map<string, Entry>,
): Entry | null {
  const node = follow(document, value);
  if (isMap(node)) return entriesOf(node).get(part) ?? null;
  if (!isSeq(node) || !/^\d+$/.test(part)) return null;
  const item = node.items[Number(part)] as Node | undefined;
  const offset = item && startOf(item);
  return item && typeof offset === "number" ? { offset, value: item } : null;
}

/** A mapping by its keys; what `<<` brings in stands behind the mapping's own. */
function readEntries(document: Document, map: YAMLMap, depth = 0): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const merged: Map<string, Entry>[] = [];
  for (const pair of map.items) {
    if (!isPair(pair) || !isScalar(pair.key)) continue;
    const { key } = pair;
    if ((key.source ?? key.value) === "<<" && depth < 10) {
      const sources = follow(document, pair.value as Node | null);
      const nodes = isSeq(sources)
        ? sources.items.map((item) => follow(document, item as Node))
        : [sources];
      merged.push(...nodes.filter(isMap).map((node) => readEntries(document, node, depth + 1)));
    }
    const entry = { offset: startOf(key) ?? 0, value: pair.value as Node | null };
    entries.set(String(key.value), entry);
    if (key.source !== undefined && !entries.has(key.source)) entries.set(key.source, entry);
  }
  for (const [key, entry] of merged.flatMap((source) => [...source])) {
    if (!entries.has(key)) entries.set(key, entry);
  }
  return entries;
}

function follow(document: Document, node: Node | null): Node | null {
  return isAlias(node) ? (node.resolve(document) ?? null) : node;
}

function startOf(node: Node | null | undefined): number | null {
  return node?.range?.[0] ?? null;
}
