// Generated from #/components/schemas/Seedream4Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, closedObject, list, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Seedream 4.5 against. */
export const check: Check = checkOf("pixeldojo seedream-4", {
  params: closedObject({ prompt: "string" }, {
    image_size: "string",
    customWidth: "integer",
    customHeight: "integer",
    seed: "integer",
    num_images: "integer",
    webhook_url: "string",
  }),
  output: object({ images: list("string") }),
});
