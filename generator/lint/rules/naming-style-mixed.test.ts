import { expect, it } from "vitest";
import { aModelParameter } from "../../catalog/makers.ts";
import { messagesOf } from "../test-run.ts";
import { namingStyleMixed } from "./naming-style-mixed.ts";

const parametersOf = (...paths: string[]) =>
  paths.map((path) => aModelParameter({ name: path.split(".").at(-1)!, path: path.split(".") }));

it.each([
  [
    "the odd one out",
    ["prompt", "lora_scale", "num_outputs", "customLoras"],
    ['parameter "customLoras" of acme/painter-2 is camelCase among snake_case names'],
  ],
  [
    "the rest when they are fewer",
    ["webhookUrl", "imageSize", "num_outputs", "top-k"],
    [
      'parameter "num_outputs" of acme/painter-2 is snake_case among camelCase names',
      'parameter "top-k" of acme/painter-2 is kebab-case among camelCase names',
    ],
  ],
  [
    "camelCase where two are level",
    ["paint.loraId", "paint.lora_scale"],
    ['parameter "paint.loraId" of acme/painter-2 is camelCase among snake_case names'],
  ],
])("reports %s", (_, names, want) => {
  expect(messagesOf(namingStyleMixed, { parameters: parametersOf(...names) })).toEqual(want);
});

it.each([
  ["one style", ["prompt", "num_outputs", "aspect_ratio"]],
  ["one style on each level", ["webhookUrl", "paint.aspect_ratio", "paint.lora_scale"]],
  ["single words", ["prompt", "seed", "_hidden", "n2"]],
  ["no parameters", []],
])("stays silent on %s", (_, names) => {
  expect(messagesOf(namingStyleMixed, { parameters: parametersOf(...names) })).toEqual([]);
});
