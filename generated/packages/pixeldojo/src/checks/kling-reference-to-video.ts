// Generated from #/components/schemas/KlingReferenceToVideoRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Kling Reference to Video against. */
export const check: Check = checkOf("pixeldojo kling-reference-to-video", {
  params: {
    type: "object",
    properties: {
      prompt: { type: "string" },
      multi_prompt: { type: "array" },
      reference_type: { type: "string" },
      tier: { type: "string" },
      duration: { type: "integer" },
      aspect_ratio: { type: "string" },
      shot_type: { type: "string" },
      start_image_url: {},
      end_image_url: {},
      video_url: {},
      image_urls: {},
      elements: { type: "array" },
      generate_audio: { type: "boolean" },
      keep_audio: { type: "boolean" },
      webhook_url: { type: "string" },
    },
    additionalProperties: false,
  },
  output: { type: "object", properties: { video: { type: "string" } }, required: ["video"] },
});
