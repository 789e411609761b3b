// Generated from #/components/schemas/SunoRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Suno against. */
export const check: Check = checkOf("apiframe suno", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string", minLength: 1, maxLength: 5000 },
      webhookUrl: { type: "string" },
      webhookEvents: {
        type: "array",
        items: { type: "string", enum: ["progress", "completed", "failed"] },
        minItems: 1,
      },
      sunoParams: {
        type: "object",
        properties: {
          auto_lyrics: { type: "boolean" },
          custom_mode: { type: "boolean" },
          instrumental: { type: "boolean" },
          model_version: { type: "string", enum: ["V4", "V4_5", "V4_5ALL", "V4_5PLUS", "V5", "V5_5"] },
          negative_tags: { type: "string", maxLength: 500 },
          style: { type: "string", maxLength: 1000 },
          style_weight: { type: "number", minimum: 0, maximum: 1 },
          title: { type: "string", maxLength: 80 },
          vocal_gender: { type: "string", enum: ["m", "f"] },
          weirdness_constraint: { type: "number", minimum: 0, maximum: 1 },
        },
        additionalProperties: false,
      },
    },
    required: ["prompt"],
    additionalProperties: false,
  },
  output: {
    type: "object",
    properties: {
      tracks: {
        type: "array",
        items: {
          type: "object",
          properties: {
            id: { type: "string" },
            audioUrl: { type: "string" },
            imageUrl: { type: ["string", "null"] },
            title: { type: ["string", "null"] },
            tags: { type: ["string", "null"] },
            duration: { type: ["number", "null"] },
          },
          required: ["id", "audioUrl"],
        },
      },
    },
    required: ["tracks"],
  },
});
