// Generated from #/components/schemas/WanReferenceToVideoRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, anything, checkOf, closedObject, object, oneOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of WAN Reference to Video against. */
export const check: Check = checkOf("pixeldojo wan-reference-to-video", {
  params: closedObject({ prompt: "string", reference_urls: anything, duration: "integer" }, {
    model: "string",
    resolution: "string",
    aspect_ratio: oneOf("16:9", "9:16", "1:1", "4:3", "3:4"),
    shot_type: "string",
    negative_prompt: "string",
    watermark: "boolean",
    seed: "integer",
    webhook_url: "string",
  }),
  output: object({ video: "string" }),
});
