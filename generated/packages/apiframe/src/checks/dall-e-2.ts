// Generated from #/components/schemas/DallE2Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, closedObject, list, object, oneOf, text } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of DALL-E 2 against. */
export const check: Check = checkOf("apiframe dall-e-2", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 2000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    dalleParams: closedObject(
      {},
      { aspect_ratio: oneOf("1:1", "3:2", "2:3"), style: oneOf("vivid", "natural") },
    ),
  }),
  output: object({ images: list("string") }),
});
