// Generated from #/components/schemas/FluxKontextMaxRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, list, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Flux Kontext Max against. */
export const check: Check = checkOf("pixeldojo flux-kontext-max", {
  params: object({}, { webhook_url: "string" }),
  output: object({ images: list("string") }),
});
