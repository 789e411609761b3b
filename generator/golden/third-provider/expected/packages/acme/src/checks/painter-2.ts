// Generated from #/components/schemas/Painter2Input with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, anything, checkOf, closedObject, number } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Painter 2 against. */
export const check: Check = checkOf("acme painter-2", {
  params: closedObject(
    { prompt: "string" },
    { width: number("integer", { minimum: 64, maximum: 2048 }) },
  ),
  output: anything,
});
