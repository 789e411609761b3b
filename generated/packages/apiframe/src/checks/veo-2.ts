// Generated from #/components/schemas/Veo2Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Veo 2 against. */
export const check: Check = checkOf("apiframe veo-2", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string", minLength: 1, maxLength: 4000 },
      webhookUrl: { type: "string" },
      webhookEvents: {
        type: "array",
        items: { type: "string", enum: ["progress", "completed", "failed"] },
        minItems: 1,
      },
      veoParams: {
        type: "object",
        properties: {
          duration: { type: "integer", enum: [5, 6, 7, 8] },
          aspect_ratio: { type: "string", pattern: "^\\d+:\\d+$" },
          seed: { type: "integer" },
          image: {},
        },
        additionalProperties: false,
      },
    },
    required: ["prompt"],
    additionalProperties: false,
  },
  output: { type: "object", properties: { videoUrl: { type: "string" } }, required: ["videoUrl"] },
});
