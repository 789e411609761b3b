// Generated from #/components/schemas/Wan2_7I2vRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of WAN 2.7 Image-to-Video against. */
export const check: Check = checkOf("pixeldojo wan-2.7-i2v", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string", maxLength: 5000 },
      negative_prompt: { type: "string", maxLength: 500 },
      image_url: {},
      video_url: {},
      last_frame_url: {},
      mode: { type: "string", enum: ["image-to-video", "video-extend"] },
      resolution: { type: "string", enum: ["720p", "1080p"] },
      aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1", "4:3", "3:4"] },
      duration: { type: "integer", minimum: 2, maximum: 15 },
      enable_prompt_expansion: { type: "boolean" },
      seed: { type: "integer" },
      webhook_url: { type: "string" },
    },
    additionalProperties: false,
  },
  output: { type: "object", properties: { video: { type: "string" } }, required: ["video"] },
});
