// Generated from #/components/schemas/GrokImagineVideoRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Grok Imagine Video against. */
export const check: Check = checkOf("apiframe grok-imagine-video", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string", minLength: 1, maxLength: 5000 },
      webhookUrl: { type: "string" },
      webhookEvents: {
        type: "array",
        items: { type: "string", enum: ["progress", "completed", "failed"] },
        minItems: 1,
      },
      grokImagineVideoParams: {
        type: "object",
        properties: {
          aspect_ratio: { type: "string", enum: ["1:1", "16:9", "9:16", "4:3", "3:4", "3:2", "2:3"] },
          duration: { type: "integer", enum: [6, 10, 15] },
          reference_images: {},
        },
        additionalProperties: false,
      },
    },
    required: ["prompt"],
    additionalProperties: false,
  },
  output: { type: "object", properties: { videoUrl: { type: "string" } }, required: ["videoUrl"] },
});
