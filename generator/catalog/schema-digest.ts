// What a schema accepts, as a hash that knows no names: references are resolved on the way. It takes
// time linear in the schemas, also where hundreds of them hold each other.

import { sha256 } from "../ground/hash.ts";
import { byCodeUnit, compactJson, type Json, type JsonObject } from "../ground/json.ts";
import type { Schema } from "./schema.ts";
import { findCircles } from "./schema-circles.ts";

export type Digest = (schema: Schema) => Json;

/** Hashes for one run: most of what is hashed is small, and said again and again. */
export interface ShortHashes {
  /** 48 bits: enough to see a change, short enough to read past in a review. */
  readonly short: (value: Json) => string;
  /** Each item as its hash: what is nested deep is then not printed again at every level. */
  readonly unordered: (items: readonly Json[]) => Json;
}

/** Longer texts are seldom said twice. */
const rememberedLength = 160;

export function createShortHashes(): ShortHashes {
  const known = new Map<string, string>();
  const short = (value: Json): string => {
    const text = compactJson(value);
    if (text.length > rememberedLength) return sha256(text).slice(0, 12);
    const hash = known.get(text) ?? sha256(text).slice(0, 12);
    known.set(text, hash);
    return hash;
  };
  return { short, unordered: (items) => items.map(short).sort(byCodeUnit) };
}

/** How far around itself a schema is told apart: a circle of ten thousand would take as many rounds. */
const mostRounds = 64;

/** A named schema becomes the hash of what it says. */
export function createDigester(
  schemas: ReadonlyMap<string, Schema>,
  { short, unordered }: ShortHashes,
): Digest {
  const known = new Map<string, string>();
  let circles: ReadonlyMap<string, readonly string[]> | null = null;

  function hashOf(name: string): Json {
    const before = known.get(name);
    if (before !== undefined) return before;
    const target = schemas.get(name);
    if (target === undefined) return { missing: name };
    circles ??= findCircles(schemas);
    const circle = circles.get(name);
    if (circle) {
      for (const [member, hash] of hashCircle(circle)) known.set(member, hash);
      return known.get(name)!;
    }
    const hash = short(shape(target, { named: hashOf, unordered }));
    known.set(name, hash);
    return hash;
  }

  /**
   * Schemas that hold each other are told apart step by step: each by what it says of the others as
   * far as those are told apart, until nothing new is seen. Each leads to all, so all count in each.
   */
  function hashCircle(members: readonly string[]): ReadonlyMap<string, string> {
    let told = new Map(members.map((name) => [name, ""]));
    for (let kinds = 0, round = 0; round < mostRounds; round += 1) {
      const before = told;
      const named = (name: string): Json => {
        const said = before.get(name);
        return said === undefined ? hashOf(name) : { circle: said };
      };
      told = new Map(
        members.map((name) => [name, short(shape(schemas.get(name)!, { named, unordered }))]),
      );
      const distinct = new Set(told.values()).size;
      if (distinct <= kinds) break;
      kinds = distinct;
    }
    const all = unordered([...told.values()]);
    return new Map([...told].map(([name, said]) => [name, short([said, all])]));
  }

  return (schema) => shape(schema, { named: hashOf, unordered });
}

interface Wording {
  /** Stands in the place of a schema that is named. */
  readonly named: (name: string) => Json;
  readonly unordered: ShortHashes["unordered"];
}

/** What a schema says. */
function shape(schema: Schema, wording: Wording): Json {
  const { named, unordered } = wording;
  const inner = (one: Schema): Json => shape(one, wording);
  switch (schema.kind) {
    case "ref":
      return withNull(schema, named(schema.name));
    case "array":
      return {
        ...plain(schema, unordered),
        prefix: schema.prefix.map(inner),
        items: inner(schema.items),
      };
    case "object":
      return {
        ...plain(schema, unordered),
        properties: unordered(
          schema.properties.map(({ name, required, schema: of }) => [name, required, inner(of)]),
        ),
        additional: schema.additional && inner(schema.additional),
      };
    case "union":
      return { ...plain(schema, unordered), branches: unordered(schema.branches.map(inner)) };
    case "intersection":
      return { ...plain(schema, unordered), parts: unordered(schema.parts.map(inner)) };
    case "string":
      return {
        ...plain(schema, unordered),
        ...(schema.contentSchema && { content: inner(schema.contentSchema) }),
      };
    case "integer":
    case "number":
    case "boolean":
    case "null":
    case "literal":
    case "any":
    case "never":
      return plain(schema, unordered);
  }
}

function withNull({ nullable }: Schema, said: Json): Json {
  return nullable ? { nullable, said } : said;
}

/** For readers, or held by the callers above; `source` stands in no schema. */
const left = new Set([
  ...["title", "description", "examples", "deprecated"],
  ...["prefix", "items", "properties", "additional", "branches", "parts", "contentSchema"],
]);
/** Lists whose order says nothing. */
const sets = new Set(["enum", "values"]);

function plain(
  schema: Schema,
  unordered: ShortHashes["unordered"],
): { readonly [key: string]: Json } {
  const said: Record<string, Json> = {};
  for (const [key, value] of Object.entries(schema as unknown as JsonObject)) {
    if (left.has(key)) continue;
    said[key] = sets.has(key) && Array.isArray(value) ? unordered(value) : value;
  }
  return said;
}
