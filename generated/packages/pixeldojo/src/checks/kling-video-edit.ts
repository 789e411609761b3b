// Generated from #/components/schemas/KlingVideoEditRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, anything, checkOf, closedObject, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Kling Video Edit against. */
export const check: Check = checkOf("pixeldojo kling-video-edit", {
  params: closedObject(
    { prompt: "string", video_url: anything, video_duration: "number" },
    { tier: "string", keep_audio: "boolean", image_urls: anything, webhook_url: "string" },
  ),
  output: object({ video: "string" }),
});
