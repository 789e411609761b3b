// Generated from #/components/schemas/QwenImage2_0Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, list, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of QWEN Image 2.0 against. */
export const check: Check = checkOf("pixeldojo qwen-image-2.0", {
  params: object({}, { webhook_url: "string" }),
  output: object({ images: list("string") }),
});
