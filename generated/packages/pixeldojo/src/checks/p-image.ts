// Generated from #/components/schemas/PImageRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, list, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of P-Image against. */
export const check: Check = checkOf("pixeldojo p-image", {
  params: object({}, { webhook_url: "string" }),
  output: object({ images: list("string") }),
});
