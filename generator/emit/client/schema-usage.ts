// Tells which named schemas only ever come back from the API. Their enums may stay open in types,
// since a new value must not break anyone; what is sent stays strict.

import type { Provider } from "../../catalog/catalog.ts";
import type { Schema } from "../../catalog/schema.ts";
import { partsOf } from "../../catalog/schema-circles.ts";

export function responseOnly(provider: Provider): ReadonlySet<string> {
  const shapes = new Map(provider.schemas.map(({ name, schema }) => [name, schema]));
  const sent = new Set<string>();
  const received = new Set<string>();
  for (const operation of provider.operations) {
    for (const { schema } of operation.parameters) follow(schema, shapes, sent);
    for (const { schema } of operation.body?.content ?? []) follow(schema, shapes, sent);
    for (const { schema, itemSchema } of operation.responses.flatMap(({ content }) => content)) {
      follow(schema, shapes, received);
      if (itemSchema) follow(itemSchema, shapes, received);
    }
  }
  return new Set([...received].filter((name) => !sent.has(name)));
}

function follow(start: Schema, shapes: ReadonlyMap<string, Schema>, found: Set<string>): void {
  const queue = [start];
  for (let schema = queue.pop(); schema !== undefined; schema = queue.pop()) {
    if (schema.kind !== "ref") {
      queue.push(...partsOf(schema));
      continue;
    }
    if (found.has(schema.name)) continue;
    found.add(schema.name);
    const target = shapes.get(schema.name);
    if (target) queue.push(target);
  }
}
