// Generated from #/components/schemas/SketcherBody with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, closedObject, list, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Sketcher against. */
export const check: Check = checkOf("acme sketcher", { params: closedObject({ prompt: "string" }), output: object({ images: list("string") }) });
