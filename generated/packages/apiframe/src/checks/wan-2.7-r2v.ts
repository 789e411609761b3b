// Generated from #/components/schemas/Wan2_7R2vRequest with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Wan 2.7 R2V against. */
export const check: Check = checkOf("apiframe wan-2.7-r2v", {
  params: closedObject(
    {
      prompt: text({ minLength: 1, maxLength: 5000 }),
      wan27R2vParams: closedObject({}, {
        aspect_ratio: oneOf("16:9", "9:16", "1:1", "4:3", "3:4"),
        duration: number("integer", { minimum: 2, maximum: 10 }),
        negative_prompt: text({ maxLength: 2500 }),
        reference_images: anything,
        reference_videos: anything,
        resolution: oneOf("720p", "1080p"),
        seed: "integer",
        shot_type: oneOf("single", "multi"),
      }),
    },
    {
      webhookUrl: "string",
      webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    },
  ),
  output: object({ videoUrl: "string" }),
});
