// Generated from #/components/schemas/Sora2Request with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Sora 2 against. */
export const check: Check = checkOf("apiframe sora-2", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 4000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    soraParams: closedObject({}, {
      aspect_ratio: oneOf("16:9", "9:16"),
      duration: oneOf(4, 8, 10, 12, 15),
      resolution: oneOf("standard", "high"),
      start_image: anything,
    }),
  }),
  output: object({ videoUrl: "string" }),
});
