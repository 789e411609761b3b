// Generated from #/components/schemas/RunwayGen4TurboRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Runway Gen-4 Turbo against. */
export const check: Check = checkOf("apiframe runway-gen4-turbo", {
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
      runwayParams: {
        type: "object",
        properties: {
          aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1", "4:3", "3:4", "21:9"] },
          duration: { type: "integer", enum: [5, 10] },
          image: {},
          seed: { type: "integer" },
        },
        additionalProperties: false,
      },
    },
    required: ["prompt"],
    additionalProperties: false,
  },
  output: { type: "object", properties: { videoUrl: { type: "string" } }, required: ["videoUrl"] },
});
