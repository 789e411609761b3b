// Generated from #/components/schemas/KlingMotionControlProRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, anything, checkOf, closedObject, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Kling Motion Control v3 Pro against. */
export const check: Check = checkOf("pixeldojo kling-motion-control-pro", {
  params: closedObject({ video: anything, character_image: anything }, {
    prompt: "string",
    character_orientation: "string",
    keep_original_sound: "boolean",
    webhook_url: "string",
  }),
  output: object({ video: "string" }),
});
