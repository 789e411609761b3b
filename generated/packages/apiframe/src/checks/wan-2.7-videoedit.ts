// Generated from #/components/schemas/Wan2_7VideoeditRequest with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Wan 2.7 VideoEdit against. */
export const check: Check = checkOf("apiframe wan-2.7-videoedit", {
  params: closedObject(
    {
      prompt: text({ minLength: 1, maxLength: 5000 }),
      wan27VideoeditParams: closedObject({ video: anything }, {
        aspect_ratio: oneOf("auto", "16:9", "9:16", "1:1", "4:3", "3:4"),
        audio_setting: oneOf("auto", "origin"),
        duration: number("integer", { minimum: 2, maximum: 10 }),
        negative_prompt: text({ maxLength: 2500 }),
        reference_image: anything,
        resolution: oneOf("720p", "1080p"),
        seed: "integer",
      }),
    },
    {
      webhookUrl: "string",
      webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    },
  ),
  output: object({ videoUrl: "string" }),
});
