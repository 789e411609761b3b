// Generated from #/components/schemas/MidjourneyVideoRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Midjourney Video against. */
export const check: Check = checkOf("apiframe midjourney-video", {
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
      midjourneyVideoParams: {
        type: "object",
        properties: {
          start_image: {},
          motion: { type: "string", enum: ["low", "high"] },
          resolution: { type: "string", enum: ["sd", "hd"] },
        },
        required: ["start_image"],
        additionalProperties: false,
      },
    },
    required: ["prompt", "midjourneyVideoParams"],
    additionalProperties: false,
  },
  output: {
    type: "object",
    properties: { videos: { type: "array", items: { type: "string" } } },
    required: ["videos"],
  },
});
