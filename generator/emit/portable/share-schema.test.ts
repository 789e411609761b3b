import { describe, expect, it } from "vitest";
import type { NumberSchema, Schema } from "../../catalog/schema.ts";
import { shareSchemas } from "./share-schema.ts";

const text = (changes: object = {}): Schema => ({ kind: "string", nullable: false, ...changes });
const number = (changes: Partial<NumberSchema> = {}): Schema => ({
  kind: "integer",
  nullable: false,
  ...changes,
});
const list = (items: Schema, changes: object = {}): Schema => ({
  kind: "array",
  nullable: false,
  prefix: [],
  items,
  ...changes,
});
const flag: Schema = { kind: "boolean", nullable: false };

describe("shareSchemas", () => {
  it.each<[string, Schema, Schema, Schema | null]>([
    ["text with text", text(), text(), text()],
    ["the tighter limits", text({ maxLength: 9 }), text({ maxLength: 5 }), text({ maxLength: 5 })],
    ["both lists", text({ enum: ["a", "b"] }), text({ enum: ["b", "c"] }), text({ enum: ["b"] })],
    ["a list and any text", text({ enum: ["a"] }), text(), text({ enum: ["a"] })],
    [
      "what fits a pattern",
      text({ enum: ["1:1", "auto"] }),
      text({ pattern: "^\\d:\\d$" }),
      text({ enum: ["1:1"] }),
    ],
    ["an unreadable pattern", text({ enum: ["a"] }), text({ pattern: "(" }), text({ enum: ["a"] })],
    [
      "an open list and any text",
      text({ enum: ["a"], open: true }),
      text(),
      text({ enum: ["a"], open: true }),
    ],
    [
      "an open and a closed list",
      text({ enum: ["a", "b"], open: true }),
      text({ enum: ["b"] }),
      text({ enum: ["b"] }),
    ],
    ["lists without a common value", text({ enum: ["a"] }), text({ enum: ["b"] }), null],
    [
      "a fixed value",
      { kind: "literal", nullable: false, values: ["a"] },
      text(),
      text({ enum: ["a"] }),
    ],
    ["mixed fixed values", { kind: "literal", nullable: false, values: ["a", 1] }, text(), null],
    [
      "ranges",
      number({ minimum: 1, maximum: 9 }),
      number({ minimum: 3 }),
      number({ minimum: 3, maximum: 9 }),
    ],
    ["ranges that do not meet", number({ maximum: 2 }), number({ minimum: 3 }), null],
    [
      "exclusive ranges that do not meet",
      number({ exclusiveMaximum: 3 }),
      number({ minimum: 3 }),
      null,
    ],
    [
      "a list in a range",
      number({ minimum: 2, maximum: 9 }),
      number({ enum: [1, 5, 10] }),
      number({ enum: [5] }),
    ],
    [
      "whole numbers alone",
      number({ kind: "number", enum: [1.5, 2] }),
      number(),
      number({ enum: [2] }),
    ],
    ["steps", number({ enum: [8, 9] }), number({ multipleOf: 8 }), number({ enum: [8] })],
    ["booleans", flag, flag, flag],
    ["lists of texts", list(text(), { maxItems: 4 }), list(text()), list(text(), { maxItems: 4 })],
    ["nothing of lists with unlike items", list(text()), list(number()), null],
    ["nothing of tuples", list(text(), { prefix: [text()] }), list(text()), null],
    ["nothing of unlike kinds", text(), number(), null],
    ["nothing of what may be anything", { kind: "any", nullable: false }, text(), null],
    ["null where both take it", text({ nullable: true }), text(), text()],
  ])("shares %s", (_, left, right, want) => {
    expect(shareSchemas(left, right)).toEqual(want);
  });

  it("does not depend on the order", () => {
    const a = text({ enum: ["a", "b"], open: true });
    const b = text({ enum: ["b"] });
    expect(shareSchemas(b, a)).toEqual(shareSchemas(a, b));
  });
});
