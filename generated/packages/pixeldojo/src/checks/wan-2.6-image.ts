// Generated from #/components/schemas/Wan2_6ImageRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, list, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of WAN 2.6 Image against. */
export const check: Check = checkOf("pixeldojo wan-2.6-image", {
  params: object({}, { webhook_url: "string" }),
  output: object({ images: list("string") }),
});
