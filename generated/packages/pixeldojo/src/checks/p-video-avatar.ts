// Generated from #/components/schemas/PVideoAvatarRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of P Video Avatar against. */
export const check: Check = checkOf("pixeldojo p-video-avatar", {
  params: {
    type: "object",
    properties: {
      image: {},
      voice_script: { type: "string" },
      audio: {},
      voice: { type: "string" },
      voice_language: { type: "string" },
      video_prompt: { type: "string" },
      voice_prompt: { type: "string" },
      resolution: { type: "string", enum: ["720p", "1080p"] },
      disable_prompt_upsampling: { type: "boolean" },
      seed: { type: "integer" },
      webhook_url: { type: "string" },
    },
    required: ["image"],
    additionalProperties: false,
  },
  output: { type: "object", properties: { video: { type: "string" } }, required: ["video"] },
});
