// Generated from #/components/schemas/QwenImage2Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, list, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Qwen Image 2 against. */
export const check: Check = checkOf("pixeldojo qwen-image-2", {
  params: object({}, { webhook_url: "string" }),
  output: object({ images: list("string") }),
});
