// Generated from #/components/schemas/Wan2_7R2vRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Wan 2.7 R2V against. */
export const check: Check = checkOf("apiframe wan-2.7-r2v", {
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
      wan27R2vParams: {
        type: "object",
        properties: {
          aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1", "4:3", "3:4"] },
          duration: { type: "integer", minimum: 2, maximum: 10 },
          negative_prompt: { type: "string", maxLength: 2500 },
          reference_images: {},
          reference_videos: {},
          resolution: { type: "string", enum: ["720p", "1080p"] },
          seed: { type: "integer" },
          shot_type: { type: "string", enum: ["single", "multi"] },
        },
        additionalProperties: false,
      },
    },
    required: ["prompt", "wan27R2vParams"],
    additionalProperties: false,
  },
  output: { type: "object", properties: { videoUrl: { type: "string" } }, required: ["videoUrl"] },
});
