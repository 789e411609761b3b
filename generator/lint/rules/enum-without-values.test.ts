import { expect, it } from "vitest";
import { aModelParameter, aString } from "../../catalog/makers.ts";
import { messagesOf } from "../test-run.ts";
import { enumWithoutValues } from "./enum-without-values.ts";

const note = {
  about: "enum",
  mark: "published",
  text: "The page says enum.",
  source: null,
} as const;

it("reports lists of which nothing, or only the default, is known", () => {
  const parameters = [
    aModelParameter({ name: "size", notes: [note] }),
    aModelParameter({ name: "quality", notes: [note], default: "high" }),
    aModelParameter({
      name: "style",
      notes: [note],
      default: "oil",
      schema: aString({ enum: ["oil"], open: true }),
    }),
  ];
  expect(messagesOf(enumWithoutValues, { parameters })).toEqual([
    'parameter "size" of acme/painter-2 takes one of a list, and no value is known',
    'parameter "quality" of acme/painter-2 takes one of a list, and no value but its default "high" is known',
    'parameter "style" of acme/painter-2 takes one of a list, and no value but its default "oil" is known',
  ]);
});

it("stays silent where values are known, or no list is spoken of", () => {
  const known = aString({ enum: ["oil", "ink"], open: true });
  const parameters = [
    aModelParameter({ name: "style", notes: [note], default: "oil", schema: known }),
    aModelParameter({
      name: "mode",
      notes: [note],
      default: "a",
      schema: aString({ enum: ["a"] }),
    }),
    aModelParameter({ name: "prompt" }),
    aModelParameter({
      name: "styles",
      notes: [note],
      schema: { kind: "array", nullable: false, prefix: [], items: known },
    }),
  ];
  expect(messagesOf(enumWithoutValues, { parameters })).toEqual([]);
});
