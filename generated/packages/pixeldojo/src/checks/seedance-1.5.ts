// Generated from #/components/schemas/Seedance1_5Request with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of Seedance 1.5 against. */
export const check: Check = checkOf(
  "pixeldojo seedance-1.5",
  { params: object({}, { webhook_url: "string" }), output: object({ video: "string" }) },
);
