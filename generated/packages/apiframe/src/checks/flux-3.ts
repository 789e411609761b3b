// Generated from #/components/schemas/Flux3Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Flux 3 against. */
export const check: Check = checkOf("apiframe flux-3", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string" },
      webhookUrl: { type: "string" },
      webhookEvents: {
        type: "array",
        items: { type: "string", enum: ["progress", "completed", "failed"] },
        minItems: 1,
      },
      flux3Params: {
        type: "object",
        properties: { duration: { type: "integer" }, draft: { type: "boolean" } },
      },
    },
    required: ["prompt"],
  },
  output: { type: "object", properties: { videoUrl: { type: "string" } }, required: ["videoUrl"] },
});
