// Generated from #/components/schemas/Flux2MaxRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Flux 2 Max against. */
export const check: Check = checkOf("apiframe flux-2-max", {
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
          aspect_ratio: { type: "string" },
          output_format: { type: "string", enum: ["jpg", "png", "webp"] },
          output_quality: { type: "integer", minimum: 0, maximum: 100 },
          seed: { type: "integer" },
          width: { type: "integer", minimum: 256, maximum: 2048 },
          height: { type: "integer", minimum: 256, maximum: 2048 },
          resolution: { type: "string", enum: ["0.5MP", "1MP", "2MP", "4MP", "match_input_image"] },
          input_images: {},
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
