// Generated from #/components/schemas/GptImage2EditRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, anything, checkOf, closedObject, list, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of GPT Image 2 Edit against. */
export const check: Check = checkOf("pixeldojo gpt-image-2-edit", {
  params: closedObject({ prompt: "string", image_urls: anything }, {
    mask_url: anything,
    image_size: "string",
    quality: "string",
    num_images: "integer",
    output_format: "string",
    webhook_url: "string",
  }),
  output: object({ images: list("string") }),
});
