// Generated from #/components/schemas/KlingImageRequest with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Kling Image against. */
export const check: Check = checkOf("apiframe kling-image", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 2000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    klingImageParams: closedObject({}, {
      aspect_ratio: oneOf("16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3"),
      image: anything,
      image_fidelity: number("number", { minimum: 0, maximum: 1 }),
      model_name: oneOf("kling-v1", "kling-v1-5", "kling-v2"),
      n: number("integer", { minimum: 1, maximum: 4 }),
      negative_prompt: text({ maxLength: 2500 }),
    }),
  }),
  output: object({ images: list("string") }),
});
