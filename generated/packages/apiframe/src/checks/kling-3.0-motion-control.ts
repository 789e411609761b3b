// Generated from #/components/schemas/Kling3_0MotionControlRequest with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Kling 3.0 Motion Control against. */
export const check: Check = checkOf("apiframe kling-3.0-motion-control", {
  params: closedObject(
    {
      prompt: text({ minLength: 1, maxLength: 4000 }),
      klingParams: closedObject({ image: anything, video: anything }, {
        character_orientation: oneOf("image", "video"),
        keep_original_sound: "boolean",
        mode: oneOf("std", "pro"),
      }),
    },
    {
      webhookUrl: "string",
      webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    },
  ),
  output: object({ videoUrl: "string" }),
});
