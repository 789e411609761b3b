// Generated from #/components/schemas/RunwayGen4_5Request with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Runway Gen-4.5 against. */
export const check: Check = checkOf("apiframe runway-gen4.5", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 4000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    runwayParams: closedObject({}, {
      aspect_ratio: oneOf("16:9", "9:16", "1:1", "4:3", "3:4", "21:9"),
      duration: oneOf(5, 10),
      image: anything,
      seed: "integer",
    }),
  }),
  output: object({ videoUrl: "string" }),
});
