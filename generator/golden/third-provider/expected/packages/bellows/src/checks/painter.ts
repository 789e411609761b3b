// Generated from #/components/schemas/PainterBody with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, closedObject, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Painter against. */
export const check: Check = checkOf(
  "bellows painter",
  { params: closedObject({ text: "string" }), output: object({}, { url: "string" }) },
);
