// Generated from #/components/schemas/Wan2_6FlashRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, anything, checkOf, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of WAN 2.6 Flash against. */
export const check: Check = checkOf("pixeldojo wan-2.6-flash", {
  params: object({ prompt: "string" }, {
    image_url: anything,
    duration: "integer",
    aspect_ratio: "string",
    webhook_url: "string",
  }),
  output: object({ video: "string" }),
});
