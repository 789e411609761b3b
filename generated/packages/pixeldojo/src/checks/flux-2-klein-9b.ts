// Generated from #/components/schemas/Flux2Klein9bRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Flux 2 Klein 9B against. */
export const check: Check = checkOf("pixeldojo flux-2-klein-9b", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string" },
      aspect_ratio: {
        type: "string",
        enum: ["1:1", "16:9", "9:16", "3:2", "2:3", "4:5", "5:4", "3:4", "4:3"],
      },
      resolution: { type: "string", enum: ["0.5 MP", "1 MP", "2 MP", "4 MP"] },
      num_outputs: { type: "integer", minimum: 1, maximum: 4 },
      safety_tolerance: { type: "integer", minimum: 1, maximum: 5 },
      prompt_upsampling: { type: "boolean" },
      seed: { type: "integer" },
      output_format: { type: "string", enum: ["png", "jpg", "webp"] },
      webhook_url: { type: "string" },
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
