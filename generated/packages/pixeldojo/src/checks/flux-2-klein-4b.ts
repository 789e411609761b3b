// Generated from #/components/schemas/Flux2Klein4bRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, list, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Flux 2 Klein 4B against. */
export const check: Check = checkOf("pixeldojo flux-2-klein-4b", {
  params: object({}, { webhook_url: "string" }),
  output: object({ images: list("string") }),
});
