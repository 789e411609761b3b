// Generated from #/components/schemas/Wan2_2PlusRequest with templates/client/check.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { type Check, checkOf, object } from "../runtime/check.js";

/** What `validate` holds parameters and outputs of WAN 2.2 Plus against. */
export const check: Check = checkOf(
  "pixeldojo wan-2.2-plus",
  { params: object({}, { webhook_url: "string" }), output: object({ video: "string" }) },
);
