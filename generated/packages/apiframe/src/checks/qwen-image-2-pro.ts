// Generated from #/components/schemas/QwenImage2ProRequest with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Qwen Image 2 Pro against. */
export const check: Check = checkOf("apiframe qwen-image-2-pro", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 2000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    qwenImage2Params: closedObject({}, {
      aspect_ratio: oneOf("1:1", "2:3", "3:2", "3:4", "4:3", "9:16", "16:9", "21:9", "2:1", "1:2"),
      image: anything,
      negative_prompt: text({ maxLength: 500 }),
      seed: "integer",
    }),
  }),
  output: object({ images: list("string") }),
});
