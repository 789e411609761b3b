// Generated from #/components/schemas/NanoBanana2Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, list, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Google Nano Banana 2 against. */
export const check: Check = checkOf("pixeldojo nano-banana-2", {
  params: object({ prompt: "string" }, { aspect_ratio: "string", webhook_url: "string" }),
  output: object({ images: list("string") }),
});
