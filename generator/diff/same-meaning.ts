// A shape's meaning as text: without words, so that two obligations can be told apart.

import { canonicalJson, type Json } from "../ground/json.ts";
import type { Shape } from "./shape.ts";

export function meaningOf({ branches, nullable, rest }: Shape): string {
  const plain = branches.map(({ schema }) => {
    const { title: _, description: __, examples: ___, default: ____, ...meaning } = schema;
    return canonicalJson(meaning as unknown as Json);
  });
  return canonicalJson({ nullable, branches: plain.sort(), rest: rest.map(meaningOf).sort() });
}
