// Generated from #/components/schemas/Veo2Request with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Veo 2 against. */
export const check: Check = checkOf("apiframe veo-2", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 4000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    veoParams: closedObject({}, {
      duration: oneOf(5, 6, 7, 8),
      aspect_ratio: text({ pattern: "^\\d+:\\d+$" }),
      seed: "integer",
      image: anything,
    }),
  }),
  output: object({ videoUrl: "string" }),
});
