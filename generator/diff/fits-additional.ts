// Whether values of one schema pass where only "other keys" are described.

import type { Schema } from "../catalog/schema.ts";
import { relate } from "./kinds.ts";
import { type Schemas, shapeOf } from "./shape.ts";
import type { Pair } from "./site.ts";

/** `old` is what passed before; `new` describes the other keys it has to pass as. */
export function fitsAdditional(
  { old, new: additional }: Pair<Schema>,
  schemas: Pair<Schemas>,
): boolean {
  const [before, after] = [shapeOf(old, schemas.old), shapeOf(additional, schemas.new)];
  const bare = Object.keys(additional).every((key) =>
    ["kind", "nullable", "description", "title"].includes(key),
  );
  const kinds = ["same", "wider"].includes(relate(before, after));
  return kinds && bare && (after.nullable || !before.nullable || additional.kind === "any");
}
