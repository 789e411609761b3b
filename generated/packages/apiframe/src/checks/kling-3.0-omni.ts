// Generated from #/components/schemas/Kling3_0OmniRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Kling 3.0 Omni against. */
export const check: Check = checkOf("apiframe kling-3.0-omni", {
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
          aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1"] },
          duration: { type: "integer", minimum: 3, maximum: 15 },
          end_image: {},
          generate_audio: { type: "boolean" },
          keep_original_sound: { type: "boolean" },
          mode: { type: "string", enum: ["standard", "pro", "4k"] },
          multi_prompt: {
            type: "array",
            items: {
              type: "object",
              properties: {
                prompt: { type: "string", minLength: 1, maxLength: 4000 },
                duration: { type: "integer", minimum: 1, maximum: 15 },
              },
              required: ["prompt", "duration"],
              additionalProperties: false,
            },
            maxItems: 6,
          },
          negative_prompt: { type: "string", maxLength: 2500 },
          reference_images: {},
          reference_video: {},
          start_image: {},
          video_reference_type: { type: "string", enum: ["feature", "base"] },
        },
        additionalProperties: false,
      },
    },
    required: ["prompt"],
    additionalProperties: false,
  },
  output: { type: "object", properties: { videoUrl: { type: "string" } }, required: ["videoUrl"] },
});
