// Generated from #/components/schemas/DreaminaRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Dreamina 3.1 against. */
export const check: Check = checkOf("pixeldojo dreamina", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string" },
      enhance_prompt: { type: "boolean" },
      aspect_ratio: { type: "string" },
      resolution: { type: "string", enum: ["HD", "2K", "4K"] },
      width: { type: "integer", minimum: 256, maximum: 2048 },
      height: { type: "integer", minimum: 256, maximum: 2048 },
      num_outputs: { type: "integer", minimum: 1, maximum: 4 },
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
