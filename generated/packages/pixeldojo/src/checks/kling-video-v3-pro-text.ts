// Generated from #/components/schemas/KlingVideoV3ProTextRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Kling Video v3 Pro (Text) against. */
export const check: Check = checkOf("pixeldojo kling-video-v3-pro-text", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string" },
      multi_prompt: { type: "array" },
      duration: { type: "string" },
      aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1"] },
      generate_audio: { type: "boolean" },
      voice_ids: { type: "array", items: { type: "string" } },
      shot_type: { type: "string" },
      negative_prompt: { type: "string" },
      cfg_scale: { type: "number" },
      webhook_url: { type: "string" },
    },
    required: ["prompt"],
    additionalProperties: false,
  },
  output: { type: "object", properties: { video: { type: "string" } }, required: ["video"] },
});
