// Random changes to documents: of the kind that people make by mistake, and of the kind that
// nobody would.

import type { Json, JsonObject } from "../../generator/ground/json.ts";

/** Numbers from 0 to 1, the same for one seed. */
export function randomFrom(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

type Random = () => number;
const pick = <T>(items: readonly T[], random: Random): T =>
  items[Math.floor(random() * items.length)]!;

const oddKeys =
  "__proto__ constructor $ref allOf oneOf anyOf not if const enum type properties items discriminator mapping default required nullable x-model content schema parameters responses links callbacks additionalProperties prefixItems $defs patternProperties".split(
    " ",
  );
const oddValues: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  "",
  "\u0000",
  "\u202e",
  "*/",
  "{{x}}",
  "../..",
  "#",
  "#/",
  "#/paths",
  "#/components/schemas/Nothing",
  "http://169.254.169.254/",
  "string",
  "object",
  "array",
  [],
  {},
  [[]],
  [null],
  { $ref: "#" },
  { $ref: "#/components/schemas" },
  { type: [] },
  { type: ["string", "null", "object"] },
  { oneOf: [] },
  { allOf: [{}] },
  { enum: [] },
  { properties: null },
  { items: false },
];

/** A copy with a few members taken out, doubled, renamed, exchanged or made odd. */
export function mutateJson(document: Json, random: Random): Json {
  let copy = JSON.parse(JSON.stringify(document)) as Json;
  for (let n = 1 + Math.floor(random() * 4); n > 0; n -= 1) copy = mutateOnce(copy, random);
  return copy;
}

function mutateOnce(root: Json, random: Random): Json {
  const places: { readonly holder: JsonObject | readonly Json[]; readonly key: string }[] = [];
  const walk = (node: Json): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, child] of Object.entries(node)) {
      places.push({ holder: node, key });
      walk(child);
    }
  };
  walk(root);
  if (places.length === 0) return pick(oddValues, random);
  const { holder, key } = pick(places, random);
  const other = pick(places, random);
  const set = (name: string, value: Json) =>
    Object.defineProperty(holder, name, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  const at = (place: typeof other) => (place.holder as JsonObject)[place.key]!;
  const copyOf = (value: Json) => JSON.parse(JSON.stringify(value)) as Json;
  const kind = Math.floor(random() * 5);
  if (kind === 0) set(key, copyOf(pick(oddValues, random)));
  else if (kind === 1) {
    if (Array.isArray(holder)) (holder as Json[]).splice(Number(key), 1);
    else delete (holder as Record<string, Json>)[key];
  } else if (kind === 2) set(key, copyOf(at(other)));
  else if (Array.isArray(holder)) (holder as Json[]).push(copyOf(at(other)));
  else if (kind === 3) set(pick(oddKeys, random), copyOf(at(other)));
  else set(pick(oddKeys, random), copyOf(pick(oddValues, random)));
  return root;
}

const oddPieces = [
  "\u0000",
  "\ufeff",
  "\u2028",
  "{",
  "}",
  "[",
  "]",
  '"',
  ":",
  ",",
  "\n",
  "\t- ",
  "&a ",
  "*a",
  "<<: ",
  "!!js ",
  "---\n",
  "# ",
  "1e999",
  "\ud800",
];

/** The text with pieces cut out, doubled or put in. */
export function mutateText(text: string, random: Random): string {
  let result = text;
  for (let n = 1 + Math.floor(random() * 3); n > 0; n -= 1) {
    const at = Math.floor(random() * result.length);
    const length = Math.floor(random() * 200);
    const kind = Math.floor(random() * 4);
    if (kind === 0) result = result.slice(0, at) + result.slice(at + length);
    else if (kind === 1) result = result.slice(0, at) + pick(oddPieces, random) + result.slice(at);
    else if (kind === 2)
      result = result.slice(0, at) + result.slice(at, at + length) + result.slice(at);
    else result = result.slice(0, at);
  }
  return result;
}
