// Generated from #/components/schemas/FluxKontextProRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Flux Kontext Pro against. */
export const check: Check = checkOf("pixeldojo flux-kontext-pro", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string" },
      model: { type: "string" },
      aspect_ratio: {
        type: "string",
        enum: ["1:1", "16:9", "9:16", "21:9", "9:21", "3:2", "2:3", "4:5", "5:4"],
      },
      num_outputs: { type: "integer" },
      seed: { type: "integer" },
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
