// Generated from #/components/schemas/Hailuo2_3FastRequest with templates/client/check.ts.hbs. Do not edit.
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

/** What `validate` holds parameters and outputs of Hailuo 2.3 Fast against. */
export const check: Check = checkOf("apiframe hailuo-2.3-fast", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 2000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    hailuoParams: closedObject({}, {
      duration: oneOf(6, 10),
      image: anything,
      prompt_optimizer: "boolean",
      resolution: oneOf("768p", "1080p"),
    }),
  }),
  output: object({ videoUrl: "string" }),
});
