// Puts the parts of one document beside those of others: new ones are taken, equal ones are one,
// and two that differ are a collision.

import type { Diagnostic } from "../ground/diagnostic.ts";
import {
  isObject,
  type Json,
  type JsonObject,
  jsonEquals,
  own,
  ownArray,
  ownString,
} from "../ground/json.ts";
import { childPointer, type SourceLocation } from "../ground/location.ts";
import { define } from "./define-key.ts";
import { locate, locateIn, type TracedDocument } from "./traced.ts";
import type { Mutable } from "./walk.ts";

/** The document that comes to be. */
export interface Joined {
  readonly root: Mutable;
  readonly entries: Map<string, SourceLocation>;
  /** Where parts without an entry come from. */
  readonly file: string;
  /** The upstream document's file, or null when there is none. */
  readonly upstream: string | null;
  readonly diagnostics: Diagnostic[];
}

export interface JoinedPart {
  readonly holder: Mutable;
  readonly key: string;
  readonly value: Json | Mutable;
  readonly pointer: string;
  readonly source: SourceLocation;
  /** What to say when another part stands there; `other` says where that one is from. */
  readonly collision: (other: string) => Pick<Diagnostic, "code" | "message" | "fix">;
}

export function joinPart(work: Joined, part: JoinedPart): void {
  const { holder, key, value, pointer, source, collision } = part;
  if (!Object.hasOwn(holder, key)) {
    define(holder, key, value);
    work.entries.set(pointer, source);
  } else if (!jsonEquals(holder[key] as Json, value as Json)) {
    work.diagnostics.push({ ...collision(placeOf(work, pointer)), at: source });
  }
}

export function joinComponents(work: Joined, document: TracedDocument, root: Mutable): void {
  const { components } = root;
  if (!isObject(components)) return;
  const joined = mapAt(work.root, "components");
  for (const [section, parts] of Object.entries(components)) {
    if (!isObject(parts)) continue;
    const holder = mapAt(joined, section);
    for (const [name, value] of Object.entries(parts)) {
      const pointer = childPointer("#/components", section, name);
      joinPart(work, {
        holder,
        key: name,
        value,
        pointer,
        source: locate(document, pointer),
        collision: (other) => ({
          code: "merge/component-collision",
          message: `components.${section}.${name} is already defined, differently, ${other}`,
          fix: "rename one of them, or keep what they share in one file and refer to it",
        }),
      });
    }
  }
}

/** Tags by name. A document that only uses a tag may name it again without its description. */
export function joinTags(work: Joined, document: TracedDocument): void {
  const tags = ownArray(document.root, "tags");
  if (tags.length === 0) return;
  const joined = [...ownArray(work.root as JsonObject, "tags")];
  for (const [i, tag] of tags.entries()) {
    const name = isObject(tag) ? ownString(tag, "name") : null;
    const known = joined.findIndex((other) => isObject(other) && own(other, "name") === name);
    const source = locate(document, childPointer("#/tags", i));
    if (name === null || known === -1) {
      work.entries.set(childPointer("#/tags", joined.length), source);
      joined.push(structuredClone(tag));
    } else if (!saysNoMore(tag, joined[known]!)) {
      const other = placeOf(work, childPointer("#/tags", known));
      work.diagnostics.push({
        code: "merge/component-collision",
        message: `tag ${JSON.stringify(name)} is already described, differently, ${other}`,
        at: source,
        fix: "describe the tag in one file only",
      });
    }
  }
  work.root["tags"] = joined;
}

function saysNoMore(tag: Json, known: Json): boolean {
  return (
    isObject(tag) &&
    isObject(known) &&
    Object.entries(tag).every(([key, value]) => jsonEquals(value, own(known, key)))
  );
}

/** `upstream (spec/upstream/acme.json)` or `in spec/additions/acme/common.yaml`. */
export function placeOf({ entries, file, upstream }: Joined, pointer: string): string {
  const other = locateIn(entries, file, pointer).file;
  return other === upstream ? `upstream (${other})` : `in ${other}`;
}

/** The object at a key, made when there is none. */
export function mapAt(holder: Mutable, key: string): Mutable {
  const known = Object.hasOwn(holder, key) ? holder[key] : undefined;
  if (isObject(known)) return known as Mutable;
  define(holder, key, {});
  return holder[key] as Mutable;
}
