// Generated from #/components/schemas/Flux3Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, list, object, oneOf } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Flux 3 against. */
export const check: Check = checkOf("apiframe flux-3", {
  params: object({ prompt: "string" }, {
    webhookUrl: "string",
    webhookEvents: list(oneOf("progress", "completed", "failed"), { minItems: 1 }),
    flux3Params: object({}, { duration: "integer", draft: "boolean" }),
  }),
  output: object({ videoUrl: "string" }),
});
