// Generated from #/components/schemas/WanImage2_6Request with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Wan Image 2.6 against. */
export const check: Check = checkOf("apiframe wan-image-2.6", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 2000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    wanImageParams: closedObject({}, {
      aspect_ratio: oneOf("1:1", "2:3", "3:2", "3:4", "4:3", "9:16", "16:9", "21:9"),
      image: anything,
      negative_prompt: text({ maxLength: 500 }),
      prompt_extend: "boolean",
      seed: number("integer", { minimum: 0, maximum: 2147483647 }),
    }),
  }),
  output: object({ images: list("string") }),
});
