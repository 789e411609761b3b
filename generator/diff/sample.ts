// A value that fits a schema, as TypeScript: enough to show what to write, not to run it.

import { isBytes } from "../catalog/bytes.ts";
import type { Schema } from "../catalog/schema.ts";
import type { Schemas } from "./shape.ts";
import { shapeOf } from "./shape.ts";
import { keyed, quoted } from "./wording.ts";

export function sampleCode(schema: Schema, schemas: Schemas, depth = 0): string {
  const shape = shapeOf(schema, schemas);
  const first = shape.branches[0]?.schema;
  if (!first) return "null";
  switch (first.kind) {
    case "string":
      if (first.enum) return quoted(first.enum[0] ?? "");
      return isBytes(first) ? "new Blob([])" : '"…"';
    case "integer":
    case "number":
      return String(first.enum?.[0] ?? first.minimum ?? (first.exclusiveMinimum ?? 0) + 1);
    case "boolean":
      return String(first.enum?.[0] ?? true);
    case "literal":
      return JSON.stringify(first.values[0] ?? null);
    case "array":
      return depth > 2 ? "[]" : `[${sampleCode(first.items, schemas, depth + 1)}]`;
    case "object": {
      const needed = first.properties.filter(({ required }) => required);
      if (needed.length === 0 || depth > 2) return "{}";
      const members = needed.map(
        ({ name, schema: value }) => `${keyed(name)}: ${sampleCode(value, schemas, depth + 1)}`,
      );
      return `{ ${members.join(", ")} }`;
    }
    case "any":
      return '"…"';
    case "never":
      return "undefined";
  }
}
