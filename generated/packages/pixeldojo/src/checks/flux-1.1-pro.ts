// Generated from #/components/schemas/Flux1_1ProRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, list, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Flux 1.1 Pro against. */
export const check: Check = checkOf("pixeldojo flux-1.1-pro", {
  params: object({ prompt: "string" }, { aspect_ratio: "string", webhook_url: "string" }),
  output: object({ images: list("string") }),
});
