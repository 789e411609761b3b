// Generated from #/components/schemas/Flux2DevRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Flux 2 Dev against. */
export const check: Check = checkOf("pixeldojo flux-2-dev", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string" },
      aspect_ratio: {
        type: "string",
        enum: ["1:1", "16:9", "9:16", "3:2", "2:3", "4:5", "5:4", "3:4", "4:3"],
      },
      resolution: { type: "string" },
      num_outputs: { type: "integer" },
      safety_tolerance: { type: "integer" },
      prompt_upsampling: { type: "boolean" },
      seed: { type: "integer" },
      output_format: { type: "string" },
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
