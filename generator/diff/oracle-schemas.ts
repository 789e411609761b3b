// Random JSON Schemas of the kinds that APIs are made of, with two components to refer to.

import type { Json, JsonObject } from "../ground/json.ts";
import type { Random } from "./oracle-random.ts";

export interface OracleDocument {
  readonly root: JsonObject;
  readonly components: Readonly<Record<string, JsonObject>>;
}

export function randomDocument(random: Random): OracleDocument {
  return {
    root: randomObject(random, 1),
    components: { Size: randomObject(random, 0), Tone: randomScalar(random) },
  };
}

const names = ["prompt", "seed", "size", "style", "count", "mode"] as const;
export const patterns = ["^[a-z]+$", "^[a-z0-9]+$", "^[0-9]+$"] as const;
export const words = ["a", "b", "c", "d"] as const;

function randomSchema(random: Random, depth: number): JsonObject {
  if (depth <= 0 || random.chance(0.5)) return randomScalar(random);
  const kind = random.whole(6);
  if (kind === 0) return { $ref: `#/components/schemas/${random.pick(["Size", "Tone"])}` };
  if (kind === 1) return randomArray(random, depth - 1);
  if (kind === 2) return randomUnion(random, depth - 1);
  if (kind === 3) {
    // Parts that share a name might contradict each other, and no value could meet them.
    return {
      allOf: [
        randomObject(random, 0, names.slice(0, 3), false),
        randomObject(random, 0, names.slice(3), false),
      ],
    };
  }
  return randomObject(random, depth - 1);
}

export function randomScalar(random: Random): JsonObject {
  switch (random.whole(7)) {
    case 0:
      return { type: "string", enum: words.slice(0, 2 + random.whole(3)) };
    case 1:
      return {
        type: "string",
        ...maybe(random, { minLength: 1 + random.whole(3) }),
        ...maybe(random, { maxLength: 5 + random.whole(5) }),
      };
    case 2:
      return { type: "string", ...maybe(random, { pattern: random.pick(patterns) }) };
    case 3:
      return {
        type: "integer",
        ...maybe(random, { minimum: random.whole(5) }),
        ...maybe(random, { maximum: 6 + random.whole(9) }),
      };
    case 4:
      return {
        type: "number",
        ...maybe(random, { multipleOf: random.pick([0.5, 2]) }),
        ...maybe(random, { exclusiveMinimum: 0 }),
      };
    case 5:
      return { type: ["string", "null"] };
    default:
      return { type: "boolean" };
  }
}

function maybe(random: Random, part: JsonObject): JsonObject {
  return random.chance(0.5) ? part : {};
}

function randomObject(
  random: Random,
  depth: number,
  from: readonly string[] = names,
  mayClose = true,
): JsonObject {
  const chosen = random.shuffled(from).slice(0, 1 + random.whole(3));
  const properties = Object.fromEntries(chosen.map((name) => [name, randomSchema(random, depth)]));
  const additional: Json[] = mayClose ? [false, false, true, { type: "string" }] : [true];
  return {
    type: "object",
    properties,
    required: chosen.filter(() => random.chance(0.5)),
    ...maybe(random, { additionalProperties: random.pick(additional) }),
  };
}

function randomArray(random: Random, depth: number): JsonObject {
  return {
    type: "array",
    items: randomSchema(random, depth),
    ...maybe(random, { minItems: 1 }),
    ...maybe(random, { maxItems: 3 }),
    ...(random.chance(0.2) ? { uniqueItems: true } : {}),
  };
}

function randomUnion(random: Random, depth: number): JsonObject {
  const kinds = ["photo", "drawing", "scan"].slice(0, 2 + random.whole(2));
  return { oneOf: kinds.map((kind) => branch(random, kind, depth)) };
}

export function branch(random: Random, kind: string, depth: number): JsonObject {
  return {
    type: "object",
    properties: { kind: { const: kind }, width: randomSchema(random, depth) },
    required: ["kind"],
  };
}
