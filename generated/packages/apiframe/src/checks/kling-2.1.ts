// Generated from #/components/schemas/Kling2_1Request with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Kling 2.1 against. */
export const check: Check = checkOf("apiframe kling-2.1", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 4000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    klingParams: closedObject({}, {
      duration: oneOf(5, 10),
      mode: oneOf("standard", "pro"),
      start_image: anything,
      end_image: anything,
      negative_prompt: text({ maxLength: 2500 }),
    }),
  }),
  output: object({ videoUrl: "string" }),
});
