// Generated from #/components/schemas/Kling2_6Request with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Kling 2.6 against. */
export const check: Check = checkOf("apiframe kling-2.6", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 4000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    klingParams: closedObject({}, {
      aspect_ratio: oneOf("16:9", "9:16", "1:1"),
      duration: oneOf(5, 10),
      generate_audio: "boolean",
      negative_prompt: text({ maxLength: 2500 }),
      start_image: anything,
    }),
  }),
  output: object({ videoUrl: "string" }),
});
