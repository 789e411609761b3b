// Generated from #/components/schemas/StamperRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, anything, checkOf, closedObject, list, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of 9 Stamper against. */
export const check: Check = checkOf("bellows 9-stamper", {
  params: closedObject({ imageUrl: anything }),
  output: object({ images: list("string") }),
});
