// Generated from #/components/schemas/SketcherBody with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, closedObject, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Sketcher against. */
export const check: Check = checkOf("bellows sketcher", {
  params: closedObject({ text: "string", style: "string" }),
  output: object({ url: "string" }),
});
