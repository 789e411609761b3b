// Generated from #/components/schemas/Seedream5LiteRequest with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Seedream 5 Lite against. */
export const check: Check = checkOf("apiframe seedream-5-lite", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 2000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    seedreamParams: closedObject({}, {
      aspect_ratio: "string",
      size: oneOf("2K", "3K"),
      image_input: anything,
      output_format: oneOf("jpg", "png"),
    }),
  }),
  output: object({ images: list("string") }),
});
