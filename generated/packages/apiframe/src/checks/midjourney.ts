// Generated from #/components/schemas/MidjourneyRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Midjourney against. */
export const check: Check = checkOf("apiframe midjourney", {
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
      midjourneyParams: {
        type: "object",
        properties: { aspect_ratio: { type: "string", pattern: "^\\d+:\\d+$" } },
        additionalProperties: false,
      },
    },
    required: ["prompt"],
    additionalProperties: false,
  },
  output: {
    type: "object",
    properties: { images: { type: "array", items: { type: "string" } }, gridUrl: { type: "string" } },
    required: ["images", "gridUrl"],
  },
});
