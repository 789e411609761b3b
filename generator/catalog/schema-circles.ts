// Which named schemas hold each other.

import type { Schema } from "./schema.ts";

/** For each schema that comes round to itself: all that are in its circle, itself among them. */
export function findCircles(
  schemas: ReadonlyMap<string, Schema>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  // Tarjan's algorithm with a stack of its own: a chain of schemas may be longer than ours.
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const neighbours = new Map<string, readonly string[]>();
  const enter = (name: string) => {
    order.set(name, order.size);
    lowest.set(name, order.get(name)!);
    open.push(name);
    isOpen.add(name);
    const next = namesIn(schemas.get(name)!).filter((one) => schemas.has(one));
    neighbours.set(name, next);
    return { name, next, at: 0 };
  };
  const lower = (name: string, by: number) => lowest.set(name, Math.min(lowest.get(name)!, by));

  for (const start of schemas.keys()) {
    if (order.has(start)) continue;
    const visits = [enter(start)];
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const next = visit.next[visit.at];
      visit.at += 1;
      if (next !== undefined) {
        if (!order.has(next)) visits.push(enter(next));
        else if (isOpen.has(next)) lower(visit.name, order.get(next)!);
        continue;
      }
      visits.pop();
      const above = visits.at(-1);
      if (above) lower(above.name, lowest.get(visit.name)!);
      if (lowest.get(visit.name) !== order.get(visit.name)) continue;
      const members = open.splice(open.lastIndexOf(visit.name));
      for (const member of members) isOpen.delete(member);
      if (members.length === 1 && !neighbours.get(visit.name)!.includes(visit.name)) continue;
      for (const member of members) found.set(member, members);
    }
  }
  return found;
}

/** The names that stand in a schema itself. */
export function namesIn(start: Schema): string[] {
  const names = new Set<string>();
  const queue = [start];
  for (let schema = queue.pop(); schema !== undefined; schema = queue.pop()) {
    if (schema.kind === "ref") names.add(schema.name);
    else queue.push(...partsOf(schema));
  }
  return [...names];
}

/** The schemas directly within one. */
export function partsOf(schema: Schema): readonly Schema[] {
  switch (schema.kind) {
    case "array":
      return [...schema.prefix, schema.items];
    case "object":
      return [
        ...schema.properties.map((property) => property.schema),
        ...(schema.additional ? [schema.additional] : []),
      ];
    case "union":
      return schema.branches;
    case "intersection":
      return schema.parts;
    case "string":
      return schema.contentSchema ? [schema.contentSchema] : [];
    case "integer":
    case "number":
    case "boolean":
    case "null":
    case "literal":
    case "ref":
    case "any":
    case "never":
      return [];
  }
}
