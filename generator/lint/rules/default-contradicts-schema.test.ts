import { expect, it } from "vitest";
import { aModelParameter, aString } from "../../catalog/makers.ts";
import type { Schema } from "../../catalog/schema.ts";
import type { Json } from "../../ground/json.ts";
import { messagesOf } from "../test-run.ts";
import { defaultContradictsSchema } from "./default-contradicts-schema.ts";

const aNumber = (limits: object): Schema => ({ kind: "number", nullable: false, ...limits });
const messages = (preset: Json, schema: Schema) =>
  messagesOf(defaultContradictsSchema, {
    parameters: [aModelParameter({ name: "x", default: preset, schema })],
  });

it.each<[Json, Schema, string]>([
  ["4:3", aString({ enum: ["1:1", "16:9"] }), 'the default "4:3", which is not among its values'],
  [0, aNumber({ minimum: 1 }), "the default 0, which is below 1"],
  [51, aNumber({ maximum: 50 }), "the default 51, which is above 50"],
  [1, aNumber({ exclusiveMaximum: 1 }), "the default 1, which is not below 1"],
  [0, aNumber({ exclusiveMinimum: 0 }), "the default 0, which is not above 0"],
  [0.5, { kind: "integer", nullable: false }, "the default 0.5, which is no integer"],
  ["5", aNumber({}), 'the default "5", which is no number'],
  [5, aString(), "the default 5, which is no string"],
  ["long", aString({ maxLength: 3 }), 'the default "long", which is longer than 3 characters'],
  ["true", { kind: "boolean", nullable: false }, 'the default "true", which is no boolean'],
])("reports %j", (preset, schema, want) => {
  expect(messages(preset, schema)).toEqual([`parameter "x" of acme/painter-2 has ${want}`]);
});

it.each<[Json, Schema]>([
  ["4:3", aString({ enum: ["1:1"], open: true })],
  ["1:1", aString({ enum: ["1:1"] })],
  [50, aNumber({ minimum: 1, maximum: 50 })],
  [null, aNumber({ minimum: 1 })],
  [["a"], { kind: "array", nullable: false, prefix: [], items: aString({ enum: ["a"] }) }],
  [
    "auto",
    {
      kind: "union",
      nullable: false,
      mode: "anyOf",
      branches: [aNumber({ minimum: 1 }), aString()],
      discriminator: null,
    },
  ],
])("stays silent on %j", (preset, schema) => {
  expect(messages(preset, schema)).toEqual([]);
});
