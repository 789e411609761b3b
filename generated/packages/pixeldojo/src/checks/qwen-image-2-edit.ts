// Generated from #/components/schemas/QwenImage2EditRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, anything, checkOf, closedObject, list, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Qwen Image 2 Edit against. */
export const check: Check = checkOf("pixeldojo qwen-image-2-edit", {
  params: closedObject({ prompt: "string", image: anything }, {
    model: "string",
    size: "string",
    n: "integer",
    negative_prompt: "string",
    prompt_extend: "boolean",
    watermark: "boolean",
    seed: "integer",
    webhook_url: "string",
  }),
  output: object({ images: list("string") }),
});
