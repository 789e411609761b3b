// Generated from #/components/schemas/KlingReferenceToVideoRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, anything, checkOf, closedObject, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Kling Reference to Video against. */
export const check: Check = checkOf("pixeldojo kling-reference-to-video", {
  params: closedObject({}, {
    prompt: "string",
    multi_prompt: "array",
    reference_type: "string",
    tier: "string",
    duration: "integer",
    aspect_ratio: "string",
    shot_type: "string",
    start_image_url: anything,
    end_image_url: anything,
    video_url: anything,
    image_urls: anything,
    elements: "array",
    generate_audio: "boolean",
    keep_audio: "boolean",
    webhook_url: "string",
  }),
  output: object({ video: "string" }),
});
