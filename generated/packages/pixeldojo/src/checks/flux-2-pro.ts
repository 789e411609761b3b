// Generated from #/components/schemas/Flux2ProRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, list, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Flux 2 Pro against. */
export const check: Check = checkOf("pixeldojo flux-2-pro", {
  params: object({}, { webhook_url: "string" }),
  output: object({ images: list("string") }),
});
