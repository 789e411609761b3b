// Generated from #/components/schemas/ProducerRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Producer against. */
export const check: Check = checkOf("apiframe producer", {
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
      producerParams: {
        type: "object",
        properties: {
          instrumental: { type: "boolean" },
          lyrics: { type: "string", maxLength: 5000 },
          lyrics_strength: { type: "number", minimum: 0, maximum: 1 },
          model_version: {
            type: "string",
            enum: ["FUZZ_2_PRO", "FUZZ_2", "FUZZ_2_RAW", "FUZZ_1_1_PRO", "FUZZ_1_PRO", "FUZZ_1"],
          },
          seed: { type: "string" },
          sound_strength: { type: "number", minimum: 0.2, maximum: 1 },
          title: { type: "string", maxLength: 80 },
          weirdness: { type: "number", minimum: 0, maximum: 1 },
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
