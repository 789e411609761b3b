// Generated from #/components/schemas/MidjourneyVideoRequest with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Midjourney Video against. */
export const check: Check = checkOf("apiframe midjourney-video", {
  params: closedObject(
    {
      prompt: text({ minLength: 1, maxLength: 4000 }),
      midjourneyVideoParams: closedObject(
        { start_image: anything },
        { motion: oneOf("low", "high"), resolution: oneOf("sd", "hd") },
      ),
    },
    {
      webhookUrl: "string",
      webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    },
  ),
  output: object({ videos: list("string") }),
});
