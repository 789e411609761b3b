// Generated from #/components/schemas/PVideoAvatarRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, anything, checkOf, closedObject, object, oneOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of P Video Avatar against. */
export const check: Check = checkOf("pixeldojo p-video-avatar", {
  params: closedObject({ image: anything }, {
    voice_script: "string",
    audio: anything,
    voice: "string",
    voice_language: "string",
    video_prompt: "string",
    voice_prompt: "string",
    resolution: oneOf("720p", "1080p"),
    disable_prompt_upsampling: "boolean",
    seed: "integer",
    webhook_url: "string",
  }),
  output: object({ video: "string" }),
});
