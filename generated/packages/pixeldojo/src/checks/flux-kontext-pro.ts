// Generated from #/components/schemas/FluxKontextProRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, closedObject, list, object, oneOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Flux Kontext Pro against. */
export const check: Check = checkOf("pixeldojo flux-kontext-pro", {
  params: closedObject({ prompt: "string" }, {
    model: "string",
    aspect_ratio: oneOf("1:1", "16:9", "9:16", "21:9", "9:21", "3:2", "2:3", "4:5", "5:4"),
    num_outputs: "integer",
    seed: "integer",
    webhook_url: "string",
  }),
  output: object({ images: list("string") }),
});
