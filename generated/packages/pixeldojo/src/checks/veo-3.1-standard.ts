// Generated from #/components/schemas/Veo3_1StandardRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, anything, checkOf, closedObject, object, oneOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of VEO 3.1 Standard against. */
export const check: Check = checkOf("pixeldojo veo-3.1-standard", {
  params: closedObject({ prompt: "string" }, {
    image: anything,
    last_frame: anything,
    reference_images: anything,
    aspect_ratio: oneOf("16:9", "9:16", "1:1"),
    duration: "string",
    resolution: "string",
    negative_prompt: "string",
    generate_audio: "boolean",
    seed: "integer",
    webhook_url: "string",
  }),
  output: object({ video: "string" }),
});
