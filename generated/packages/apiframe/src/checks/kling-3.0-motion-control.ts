// Generated from #/components/schemas/Kling3_0MotionControlRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Kling 3.0 Motion Control against. */
export const check: Check = checkOf("apiframe kling-3.0-motion-control", {
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
      klingParams: {
        type: "object",
        properties: {
          image: {},
          video: {},
          character_orientation: { type: "string", enum: ["image", "video"] },
          keep_original_sound: { type: "boolean" },
          mode: { type: "string", enum: ["std", "pro"] },
        },
        required: ["image", "video"],
        additionalProperties: false,
      },
    },
    required: ["prompt", "klingParams"],
    additionalProperties: false,
  },
  output: { type: "object", properties: { videoUrl: { type: "string" } }, required: ["videoUrl"] },
});
