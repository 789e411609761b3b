// Generated from #/components/schemas/Seedance2MiniRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Seedance 2.0 Mini against. */
export const check: Check = checkOf("apiframe seedance-2-mini", {
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
      seedanceParams: {
        type: "object",
        properties: {
          aspect_ratio: {
            type: "string",
            enum: ["21:9", "16:9", "4:3", "1:1", "3:4", "9:16", "adaptive"],
          },
          camera_fixed: { type: "boolean" },
          duration: { type: "integer", minimum: 4, maximum: 15 },
          end_image: {},
          generate_audio: { type: "boolean" },
          reference_audio_urls: {},
          reference_image_urls: {},
          reference_video_urls: {},
          resolution: { type: "string", enum: ["480p", "720p"] },
          return_last_frame: { type: "boolean" },
          seed: { type: "integer" },
          start_image: {},
          web_search: { type: "boolean" },
        },
        additionalProperties: false,
      },
    },
    required: ["prompt"],
    additionalProperties: false,
  },
  output: { type: "object", properties: { videoUrl: { type: "string" } }, required: ["videoUrl"] },
});
