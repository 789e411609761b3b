// Generated from #/components/schemas/StableDiffusion3_5LargeRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Stable Diffusion 3.5 Large against. */
export const check: Check = checkOf("apiframe stable-diffusion-3.5-large", {
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
      stableDiffusionParams: {
        type: "object",
        properties: {
          aspect_ratio: {
            type: "string",
            enum: ["1:1", "16:9", "21:9", "3:2", "2:3", "4:5", "5:4", "9:16", "9:21"],
          },
          cfg: { type: "number", minimum: 0, maximum: 20 },
          image: {},
          negative_prompt: { type: "string", maxLength: 2000 },
          output_format: { type: "string", enum: ["webp", "jpg", "png"] },
          output_quality: { type: "integer", minimum: 0, maximum: 100 },
          prompt_strength: { type: "number", minimum: 0, maximum: 1 },
          seed: { type: "integer" },
          steps: { type: "integer", minimum: 1, maximum: 40 },
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
