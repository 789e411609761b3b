// Generated from #/components/schemas/ConsistentCharactersRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, anything, checkOf, closedObject, list, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Consistent Characters against. */
export const check: Check = checkOf("pixeldojo consistent-characters", {
  params: closedObject({ input_image: anything }, {
    num_images: "integer",
    background: "string",
    randomize_images: "boolean",
    model_type: "string",
    prompt: "string",
    webhook_url: "string",
  }),
  output: object({ images: list("string") }),
});
