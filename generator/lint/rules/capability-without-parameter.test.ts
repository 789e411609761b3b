import { expect, it } from "vitest";
import type { Limit, ModelParameter } from "../../catalog/catalog.ts";
import { aModelParameter, anObject, aString } from "../../catalog/makers.ts";
import { messagesOf } from "../test-run.ts";
import { capabilityWithoutParameter } from "./capability-without-parameter.ts";

const aLimit = (changes: Partial<Limit> = {}): Limit => ({
  name: "referenceImages",
  value: 4,
  unit: null,
  parameter: null,
  mark: "published",
  ...changes,
});
const named = (...names: string[]) => names.map((name) => aModelParameter({ name }));

it("gathers every promise of an input that no parameter takes", () => {
  const messages = messagesOf(capabilityWithoutParameter, {
    summary: "Editing with a LoRA and a negative prompt.",
    tags: ["Image Generation", "Img2Img", "LoRA"],
    features: ["image-to-image", "editing", "lora", "inpainting"],
    limits: [aLimit()],
    aspectRatios: ["1:1", "16:9"],
  });
  expect(messages).toEqual([
    'acme/painter-2 claims "Img2Img", "image-to-image", "editing" and "referenceImages" of 4, and no parameter takes an image',
    'acme/painter-2 claims "LoRA", and no parameter takes a LoRA',
    'acme/painter-2 claims "inpainting", and no parameter takes a mask',
    'acme/painter-2 claims "negative prompt" in its summary, and no parameter takes a negative prompt',
    "acme/painter-2 claims 2 aspect ratios, and no parameter takes an aspect ratio",
  ]);
});

it("asks of video models what they would need", () => {
  const messages = messagesOf(capabilityWithoutParameter, {
    modality: "video",
    tags: ["Audio", "Img2Vid", "Editing"],
    features: ["multi-shot", "lip-sync"],
  });
  expect(messages).toEqual([
    'acme/painter-2 claims "Img2Vid", and no parameter takes an image',
    'acme/painter-2 claims "Editing", and no parameter takes a video',
    'acme/painter-2 claims "Audio" and "lip-sync", and no parameter takes sound or switches it on',
    'acme/painter-2 claims "multi-shot", and no parameter takes several shots',
  ]);
});

it("reports limits that bound nothing", () => {
  const limits = [
    aLimit({ name: "maxDuration", value: 60, unit: "s" }),
    aLimit({ name: "outputs", value: 4, parameter: "num_outputs" }),
    aLimit({ parameter: null }),
  ];
  expect(
    messagesOf(capabilityWithoutParameter, { limits, parameters: named("input_images") }),
  ).toEqual([
    'acme/painter-2 promises "maxDuration" of 60 s, and the limit names no parameter',
    'acme/painter-2 promises "outputs" of 4 by "num_outputs", which is none of its parameters',
    'acme/painter-2 promises "referenceImages" of 4, and the limit names no parameter',
  ]);
});

it.each<[string, ModelParameter[]]>([
  ["a name", named("reference_images", "hf_loras", "mask_url", "aspect_ratio", "negative_prompt")],
  [
    "media, members and other spellings",
    [
      aModelParameter({ name: "source", media: "image" }),
      aModelParameter({ name: "useLoRA" }),
      aModelParameter({
        name: "region",
        schema: anObject({ properties: [{ name: "mask", required: false, schema: aString() }] }),
      }),
      ...named("width", "negativePrompt"),
    ],
  ],
])("stays silent where parameters take it, told by %s", (_, parameters) => {
  const messages = messagesOf(capabilityWithoutParameter, {
    summary: "Edits pictures without audio.",
    tags: ["Img2Img", "LoRA", "Inpainting", "negative prompts"],
    limits: [aLimit({ parameter: parameters[0]!.name })],
    aspectRatios: ["1:1"],
    parameters,
  });
  expect(messages).toEqual([]);
});

it("stays silent on models known in part", () => {
  expect(
    messagesOf(capabilityWithoutParameter, { completeness: "partial", tags: ["LoRA"] }),
  ).toEqual([]);
});

it.each([
  "Image Generation",
  "text-to-image",
  "floral",
  "Video Generation",
  "moderation-off",
  "credits",
])("takes %s for no promise of an input", (tag) => {
  expect(messagesOf(capabilityWithoutParameter, { tags: [tag] })).toEqual([]);
});
