// Shared schemas are compared once, however many operations use them. This remembers who does,
// so that a change found there can name them all.

export interface Reach {
  /** True when the node is met for the first time and has to be looked into. */
  enter(node: string, from: string): boolean;
  /** The operations that lead to a node, sorted. */
  operationsAt(node: string): readonly string[];
}

const mark = "operation ";

export function operationNode(id: string): string {
  return mark + id;
}

/** The node of two schemas that are compared as one; the new side's name comes back out of it. */
export function schemaNode(use: string, old: string, next: string): string {
  return JSON.stringify([use, old, next]);
}

export function schemaOfNode(node: string): string | null {
  return node.startsWith("[") ? (JSON.parse(node) as [string, string, string])[2] : null;
}

export function createReach(): Reach {
  const parents = new Map<string, Set<string>>();
  return {
    enter(node, from) {
      const known = parents.get(node);
      if (known) known.add(from);
      else parents.set(node, new Set([from]));
      return known === undefined;
    },
    operationsAt(node) {
      const seen = new Set([node]);
      const found = new Set<string>();
      const waiting = [node];
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (next.startsWith(mark)) found.add(next.slice(mark.length));
        for (const parent of parents.get(next) ?? []) {
          if (seen.has(parent)) continue;
          seen.add(parent);
          waiting.push(parent);
        }
      }
      return [...found].sort();
    },
  };
}
