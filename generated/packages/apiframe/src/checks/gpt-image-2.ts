// Generated from #/components/schemas/GptImage2Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import {
  type Check,
  anything,
  checkOf,
  closedObject,
  list,
  number,
  object,
  oneOf,
  text,
} from "../runtime/check.js";

/** What `validate` holds parameters and outputs of GPT Image 2 against. */
export const check: Check = checkOf("apiframe gpt-image-2", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 2000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    gptImage2Params: closedObject({}, {
      aspect_ratio: oneOf("1:1", "3:2", "2:3"),
      background: oneOf("auto", "opaque"),
      input_images: anything,
      moderation: oneOf("auto", "low"),
      number_of_images: number("integer", { minimum: 1, maximum: 10 }),
      output_format: oneOf("png", "jpeg", "webp"),
      quality: oneOf("low", "medium", "high", "auto"),
    }),
  }),
  output: object({ images: list("string") }),
});
