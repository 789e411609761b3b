// The schemas that a place's references point into, and a sample of a shape found there.

import type { NamedSchema } from "../catalog/catalog.ts";
import { sampleCode } from "./sample.ts";
import type { Schemas, Shape } from "./shape.ts";
import type { Place } from "./site.ts";

const cache = new WeakMap<readonly NamedSchema[], Schemas>();

export function schemasIn({ owner }: Place, side: "old" | "new"): Schemas {
  const { schemas } = owner.provider[side];
  const known = cache.get(schemas);
  if (known) return known;
  const made: Schemas = new Map(schemas.map(({ name, schema }) => [name, schema]));
  cache.set(schemas, made);
  return made;
}

export function sampleShape(shape: Shape, place: Place, side: "old" | "new"): string {
  const [first] = shape.branches;
  return first ? sampleCode(first.schema, schemasIn(place, side)) : "null";
}
