// Generated from #/components/schemas/KlingMotionControlRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `npm run generate`.

import { type Check, checkOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Kling Motion Control v3 Standard against. */
export const check: Check = checkOf("pixeldojo kling-motion-control", {
  params: {
    type: "object",
    properties: {
      video: {},
      character_image: {},
      prompt: { type: "string" },
      character_orientation: { type: "string" },
      keep_original_sound: { type: "boolean" },
      webhook_url: { type: "string" },
    },
    required: ["video", "character_image"],
    additionalProperties: false,
  },
  output: { type: "object", properties: { video: { type: "string" } }, required: ["video"] },
});
