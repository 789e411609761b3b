// The members of a form, by how each travels (`encoding`). Of request bodies only: nothing here
// reads forms that come as answers. What is not stated is as the specification has it.

import type { Content, Header, PartEncoding } from "../catalog/catalog.ts";
import type { Schema } from "../catalog/schema.ts";
import { childPointer } from "../ground/location.ts";
import type { Walk } from "./compare-schemas.ts";
import { type Kind, kindsOf } from "./kinds.ts";
import { pairBy } from "./pair.ts";
import { type Schemas, shapeOf } from "./shape.ts";
import type { Pair, Place } from "./site.ts";

/** One member of a form. */
export interface Part {
  /** The media types it may have, `image/*` among them; null where a style says how it is written. */
  readonly types: readonly string[] | null;
  /** In the words of messages: `as form, exploded`, `in the usual way`. */
  readonly written: string;
  readonly headers: readonly Header[];
}

export function compareParts(walk: Walk, content: Pair<Content>, place: Place, node: string): void {
  const [old, next] = [content.old.encoding ?? [], content.new.encoding ?? []];
  const { pairs, removed, added } = pairBy(old, next, ({ name }) => name);
  const names = [...pairs.map((pair) => pair.new), ...removed, ...added].map(({ name }) => name);
  for (const name of new Set(names)) {
    const [a, b] = [
      partOf(content.old, walk.schemas.old, name),
      partOf(content.new, walk.schemas.new, name),
    ];
    // A member that comes or goes is told about as a property.
    if (a && b) walk.visit({ kind: "part", old: a, new: b }, placeOf(place, content, name), node);
  }
}

function placeOf(place: Place, content: Pair<Content>, name: string): Place {
  const pointer = (side: "old" | "new") => {
    const { mediaType, encoding = [] } = content[side];
    const from = place[side];
    return from !== null && encoding.some((part) => part.name === name)
      ? childPointer(from, "content", mediaType, "encoding", name)
      : null;
  };
  return { ...place, name, keys: [name], old: pointer("old"), new: pointer("new") };
}

function partOf(content: Content, schemas: Schemas, name: string): Part | null {
  const schema = memberOf(content.schema, schemas, name);
  if (schema === null) return null;
  const said = (content.encoding ?? []).find((part) => part.name === name);
  const kinds = kindsOf(shapeOf(schema, schemas));
  const style = said?.contentType === undefined ? styleOf(said, kinds) : null;
  const types = (said?.contentType ?? usualType(kinds)).split(",").map(bareType);
  return {
    types: style === null ? types : null,
    written: style ?? (said?.contentType === undefined ? usual : `as ${types.join(" or ")}`),
    headers: said?.headers ?? [],
  };
}

const usual = "in the usual way";
const anything: Schema = { kind: "any", nullable: false };

/** Null where the form has no such member; an open form may have any. */
function memberOf(form: Schema, schemas: Schemas, name: string): Schema | null {
  const { branches } = shapeOf(form, schemas);
  for (const { schema } of branches) {
    const found = schema.kind === "object" && schema.properties.find((one) => one.name === name);
    if (found) return found.schema;
  }
  return branches.every(({ schema }) => schema.kind === "object") ? null : anything;
}

/** Text and numbers are written alike in the style of forms, exploded or not. */
function styleOf(
  said: Omit<PartEncoding, "name"> | undefined,
  kinds: ReadonlySet<Kind> | null,
): string | null {
  const { style = "form", explode = style === "form", allowReserved } = said ?? {};
  const stated = said?.style !== undefined || said?.explode !== undefined;
  const matters = stated && (style !== "form" || !isScalar(kinds));
  if (!matters && !allowReserved) return null;
  return `as ${style}${explode ? ", exploded" : ""}${allowReserved ? ", unescaped" : ""}`;
}

/** As the specification has it, where nothing is stated. */
function usualType(kinds: ReadonlySet<Kind> | null): string {
  if (isScalar(kinds)) return "text/plain";
  return kinds?.size === 1 && kinds.has("object") ? "application/json" : "*/*";
}

const scalars: ReadonlySet<Kind> = new Set(["string", "integer", "number", "boolean", "null"]);

function isScalar(kinds: ReadonlySet<Kind> | null): boolean {
  return kinds !== null && [...kinds].every((kind) => scalars.has(kind));
}

/** Without parameters such as `charset`. */
function bareType(type: string): string {
  return type.split(";")[0]!.trim().toLowerCase();
}
