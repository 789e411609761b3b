// Everything in a document that names another part, whatever it is called there.

import { isObject, type Json } from "../ground/json.ts";
import type { PointerPart } from "../ground/location.ts";
import { componentKinds, type PartKind, type PartVisit, visitParts } from "./parts.ts";
import type { Mutable } from "./walk.ts";

export interface PartReference {
  readonly reference: string;
  /** The section of `components` that takes what it names; null where none does. */
  readonly section: string | null;
  /** Where the reference stands. */
  readonly path: readonly PointerPart[];
  /** Puts another reference in its place. */
  readonly replace: (reference: string) => void;
}

export function eachReference(
  kind: PartKind,
  root: Json,
  visit: (found: PartReference) => void,
): void {
  if (!isObject(root)) return;
  visitParts(kind, root as Mutable, (part) => {
    for (const [holder, key, section, below] of referencesOf(part)) {
      const reference = holder[key];
      if (typeof reference !== "string") continue;
      const replace = (changed: string) => {
        holder[key] = changed;
      };
      visit({ reference, section, path: [...part.path, ...below, key], replace });
    }
  });
}

const sectionOf = new Map([...componentKinds].map(([section, kind]) => [kind, section]));

type Place = readonly [holder: Mutable, key: string, section: string | null, below: string[]];

function referencesOf({ kind, node }: PartVisit): readonly Place[] {
  if (kind === "link" && Object.hasOwn(node, "operationRef")) {
    return [[node, "operationRef", null, []]];
  }
  if (kind !== "discriminator") {
    return Object.hasOwn(node, "$ref") ? [[node, "$ref", sectionOf.get(kind) ?? null, []]] : [];
  }
  const { mapping } = node;
  if (!isObject(mapping)) return [];
  // A bare word is the name of a component; only what looks like a path is one.
  return Object.entries(mapping)
    .filter(([, target]) => typeof target === "string" && /[#/]|\.(?:json|ya?ml)$/i.test(target))
    .map(([value]): Place => [mapping as Mutable, value, "schemas", ["mapping"]]);
}
