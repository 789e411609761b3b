// Generated from #/components/schemas/Flux1_1ProUltraRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Flux 1.1 Pro Ultra against. */
export const check: Check = checkOf("apiframe flux-1.1-pro-ultra", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string", minLength: 1, maxLength: 2000 },
      webhookUrl: { type: "string" },
      webhookEvents: {
        type: "array",
        items: { type: "string", enum: ["progress", "completed", "failed"] },
        minItems: 1,
      },
      fluxParams: {
        type: "object",
        properties: {
          aspect_ratio: { type: "string", pattern: "^\\d+:\\d+$" },
          image_prompt: {},
          image_prompt_strength: { type: "number", minimum: 0, maximum: 1 },
          output_format: { type: "string", enum: ["jpg", "png", "webp"] },
          output_quality: { type: "integer", minimum: 0, maximum: 100 },
          raw: { type: "boolean" },
          seed: { type: "integer" },
        },
        additionalProperties: false,
      },
    },
    required: ["prompt"],
    additionalProperties: false,
  },
  output: {
    type: "object",
    properties: { images: { type: "array", items: { type: "string" } } },
    required: ["images"],
  },
});
