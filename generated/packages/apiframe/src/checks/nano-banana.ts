// Generated from #/components/schemas/NanoBananaRequest with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Nano Banana against. */
export const check: Check = checkOf("apiframe nano-banana", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 2000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    nanoBananaParams: closedObject({}, {
      aspect_ratio: "string",
      google_search: "boolean",
      image_input: anything,
      image_search: "boolean",
      output_format: oneOf("jpg", "png", "webp"),
      resolution: oneOf("512px", "1K", "2K", "4K"),
    }),
  }),
  output: object({ images: list("string") }),
});
