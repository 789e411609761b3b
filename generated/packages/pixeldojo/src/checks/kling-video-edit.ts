// Generated from #/components/schemas/KlingVideoEditRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Kling Video Edit against. */
export const check: Check = checkOf("pixeldojo kling-video-edit", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string" },
      video_url: {},
      video_duration: { type: "number" },
      tier: { type: "string" },
      keep_audio: { type: "boolean" },
      image_urls: {},
      webhook_url: { type: "string" },
    },
    required: ["prompt", "video_url", "video_duration"],
    additionalProperties: false,
  },
  output: { type: "object", properties: { video: { type: "string" } }, required: ["video"] },
});
