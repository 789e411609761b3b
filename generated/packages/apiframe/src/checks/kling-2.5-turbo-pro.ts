// Generated from #/components/schemas/Kling2_5TurboProRequest with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Kling 2.5 Turbo Pro against. */
export const check: Check = checkOf("apiframe kling-2.5-turbo-pro", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 4000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    klingParams: closedObject({}, {
      aspect_ratio: oneOf("16:9", "9:16", "1:1"),
      duration: oneOf(5, 10),
      end_image: anything,
      guidance_scale: number("number", { minimum: 0, maximum: 1 }),
      negative_prompt: text({ maxLength: 2500 }),
      start_image: anything,
    }),
  }),
  output: object({ videoUrl: "string" }),
});
