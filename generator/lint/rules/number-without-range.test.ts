import { expect, it } from "vitest";
import {
  aCatalog,
  aModel,
  aModelParameter,
  aNamedSchema,
  aProvider,
} from "../../catalog/makers.ts";
import type { NumberSchema, Schema } from "../../catalog/schema.ts";
import { messagesOf, run } from "../test-run.ts";
import { numberWithoutRange } from "./number-without-range.ts";

const aNumber = (changes: Partial<NumberSchema> = {}): NumberSchema => ({
  kind: "integer",
  nullable: false,
  ...changes,
});
const parametersOf = (schemas: Readonly<Record<string, Schema>>) =>
  Object.entries(schemas).map(([name, schema]) => aModelParameter({ name, schema }));
const union = (...branches: Schema[]): Schema => ({
  kind: "union",
  nullable: false,
  mode: "anyOf",
  branches,
  discriminator: null,
});

it("reports numbers without limits, wherever they stand", () => {
  const parameters = parametersOf({
    steps: aNumber(),
    strength: aNumber({ kind: "number", minimum: 0 }),
    width: aNumber({ exclusiveMaximum: 4096 }),
    sizes: { kind: "array", nullable: false, prefix: [], items: aNumber() },
    duration: union(
      { kind: "string", nullable: false },
      aNumber({ minimum: 1, maximum: 5 }),
      aNumber({ minimum: 6 }),
    ),
  });
  expect(messagesOf(numberWithoutRange, { parameters })).toEqual([
    'number "steps" of acme/painter-2 has no range',
    'number "strength" of acme/painter-2 has no maximum',
    'number "width" of acme/painter-2 has no minimum',
    'number "sizes" of acme/painter-2 has no range',
    'number "duration" of acme/painter-2 has no maximum',
  ]);
});

it("follows references, also to themselves", () => {
  const schemas = [
    aNamedSchema({ name: "Steps", schema: aNumber() }),
    aNamedSchema({ name: "Loop", schema: { kind: "ref", name: "Loop", nullable: false } }),
  ];
  const parameters = parametersOf({
    steps: { kind: "ref", name: "Steps", nullable: false },
    loop: { kind: "ref", name: "Loop", nullable: false },
    bounded: {
      kind: "intersection",
      nullable: false,
      parts: [{ kind: "ref", name: "Steps", nullable: false }, aNumber({ minimum: 1, maximum: 9 })],
    },
  });
  const catalog = aCatalog({
    providers: [aProvider({ models: [aModel({ parameters })], schemas })],
  });
  expect(run(numberWithoutRange, catalog).map(({ message }) => message)).toEqual([
    'number "steps" of acme/painter-2 has no range',
  ]);
});

it("stays silent on limits, listed values, seeds and models known in part", () => {
  const parameters = parametersOf({
    steps: aNumber({ minimum: 1, maximum: 50 }),
    fps: aNumber({ enum: [24, 30] }),
    seed: aNumber(),
    first_seed: aNumber(),
    prompt: { kind: "string", nullable: false },
  });
  const unbounded = parametersOf({ steps: aNumber() });
  expect(
    messagesOf(
      numberWithoutRange,
      { parameters },
      { completeness: "partial", parameters: unbounded },
    ),
  ).toEqual([]);
});
