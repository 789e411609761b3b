// Generated from #/components/schemas/MidjourneyRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, closedObject, list, object, oneOf, text } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Midjourney against. */
export const check: Check = checkOf("apiframe midjourney", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 2000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    midjourneyParams: closedObject({}, { aspect_ratio: text({ pattern: "^\\d+:\\d+$" }) }),
  }),
  output: object({ images: list("string"), gridUrl: "string" }),
});
