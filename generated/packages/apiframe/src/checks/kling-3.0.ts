// Generated from #/components/schemas/Kling3_0Request with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Kling 3.0 against. */
export const check: Check = checkOf("apiframe kling-3.0", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 4000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    klingParams: closedObject({}, {
      aspect_ratio: oneOf("16:9", "9:16", "1:1"),
      duration: number("integer", { minimum: 3, maximum: 15 }),
      end_image: anything,
      generate_audio: "boolean",
      mode: oneOf("standard", "pro", "4k"),
      multi_prompt: "string",
      negative_prompt: text({ maxLength: 2500 }),
      start_image: anything,
    }),
  }),
  output: object({ videoUrl: "string" }),
});
