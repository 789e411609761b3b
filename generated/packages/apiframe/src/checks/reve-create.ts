// Generated from #/components/schemas/ReveCreateRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, closedObject, list, object, oneOf, text } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Reve Create against. */
export const check: Check = checkOf("apiframe reve-create", {
  params: closedObject({ prompt: text({ minLength: 1, maxLength: 2000 }) }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    reveParams: closedObject({}, {
      aspect_ratio: oneOf("16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"),
      seed: "integer",
      version: "string",
    }),
  }),
  output: object({ images: list("string") }),
});
