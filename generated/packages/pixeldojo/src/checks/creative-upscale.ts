// Generated from #/components/schemas/CreativeUpscaleRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, list, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Creative Upscale against. */
export const check: Check = checkOf("pixeldojo creative-upscale", {
  params: object({}, { webhook_url: "string" }),
  output: object({ images: list("string") }),
});
