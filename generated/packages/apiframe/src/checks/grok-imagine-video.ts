// Generated from #/components/schemas/GrokImagineVideoRequest with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Grok Imagine Video against. */
export const check: Check = checkOf("apiframe grok-imagine-video", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 5000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    grokImagineVideoParams: closedObject({}, {
      aspect_ratio: oneOf("1:1", "16:9", "9:16", "4:3", "3:4", "3:2", "2:3"),
      duration: oneOf(6, 10, 15),
      reference_images: anything,
    }),
  }),
  output: object({ videoUrl: "string" }),
});
