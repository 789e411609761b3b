// Generated from #/components/schemas/GrokImagineImageRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import {
  type Check,
  anything,
  checkOf,
  closedObject,
  list,
  object,
  oneOf,
  text,
} from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Grok Imagine Image against. */
export const check: Check = checkOf("apiframe grok-imagine-image", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 2000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    grokImagineParams: closedObject(
      {},
      { aspect_ratio: oneOf("1:1", "2:3", "3:2", "16:9", "9:16"), image: anything },
    ),
  }),
  output: object({ images: list("string") }),
});
