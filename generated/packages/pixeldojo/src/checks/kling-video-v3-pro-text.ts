// Generated from #/components/schemas/KlingVideoV3ProTextRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, closedObject, list, object, oneOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Kling Video v3 Pro (Text) against. */
export const check: Check = checkOf("pixeldojo kling-video-v3-pro-text", {
  params: closedObject({ prompt: "string" }, {
    multi_prompt: "array",
    duration: "string",
    aspect_ratio: oneOf("16:9", "9:16", "1:1"),
    generate_audio: "boolean",
    voice_ids: list("string"),
    shot_type: "string",
    negative_prompt: "string",
    cfg_scale: "number",
    webhook_url: "string",
  }),
  output: object({ video: "string" }),
});
